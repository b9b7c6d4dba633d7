import { Button } from '@mantine/core'
import { type IssueGate, issueGates } from '@traveler/domain/issue/whyNotPassGate.ts'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { CountInput, isCount } from '../../../components/form/CountInput.tsx'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import styles from '../../../components/RecordPart.module.css'
import { Refusals } from '../../../components/Refusals.tsx'
import { RoleSelect } from '../../../components/select/RoleSelect.tsx'
import { issueWords } from '../../../components/words/issueWords.ts'
import {
  AddDispositionTypeRoleDocument,
  type DispositionTypeRow,
  RemoveDispositionTypeRoleDocument,
} from '../../../generated/documents.ts'
import { Choices } from '../../../ui/Choices.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { dispositionTypeWords as words } from './dispositionTypeWords.ts'

interface RolesDialogProps {
  readonly type: DispositionTypeRow
  readonly onClose: () => void
}

type Demand = NonNullable<DispositionTypeRow['issueDispositionTypeRoles']>[number]

/** Which roles approve issues of a type, before which gate and how many of each; each change counts at once. */
export function RolesDialog({ type, onClose }: RolesDialogProps) {
  const adding = useAct(AddDispositionTypeRoleDocument)
  const removing = useAct(RemoveDispositionTypeRoleDocument)
  const [gate, setGate] = useState<IssueGate>('IN_PROGRESS')
  const [roleId, setRole] = useState<string | null>(null)
  const [count, setCount] = useState('1')
  const { beside, others } = splitRefusals(adding.refusals, ['roleId', 'count'])
  const add = async () => {
    if (roleId === null) return
    const input = {
      issueDispositionTypeId: type.id,
      issueApprovalGateType: gate,
      roleId,
      count: Number(count),
    }
    if ((await adding.perform({ input })) === null) return
    setRole(null)
    setCount('1')
  }
  const remove = (demand: Demand) =>
    void removing.perform({
      input: {
        issueDispositionTypeId: type.id,
        issueApprovalGateType: demand.issueApprovalGateType ?? 'IN_PROGRESS',
        roleId: demand.roleId,
        etag: demand._etag ?? '',
      },
    })
  return (
    <FormDialog
      title={words.rolesOf(type.title)}
      size="lg"
      submit={{ label: words.addRole, isDisabled: roleId === null || !isCount(count) }}
      notice={<Refusals lines={[...others, ...removing.refusals]} />}
      isBusy={adding.isBusy || removing.isBusy}
      cancel={words.done}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      {issueGates.map((one) => (
        <DemandsAt key={one} gate={one} type={type} onRemove={remove} />
      ))}
      <Choices
        kind="radio"
        label={words.when}
        legend="shown"
        options={issueGates.map((value) => ({ value, label: issueWords.gates[value] ?? value }))}
        chosen={[gate]}
        onChange={([chosen]) => setGate(chosen === 'RESOLVED' ? 'RESOLVED' : 'IN_PROGRESS')}
      />
      <RoleSelect
        label={words.role}
        required
        error={beside['roleId']}
        value={roleId}
        onChange={(role) => setRole(role?.id ?? null)}
      />
      <CountInput text={count} error={beside['count']} onChange={setCount} />
      <Notice tone="info">{words.kept}</Notice>
    </FormDialog>
  )
}

interface DemandsAtProps {
  readonly gate: IssueGate
  readonly type: DispositionTypeRow
  readonly onRemove: (demand: Demand) => void
}

function DemandsAt({ gate, type, onRemove }: DemandsAtProps) {
  const demands = (type.issueDispositionTypeRoles ?? []).filter((one) => one.issueApprovalGateType === gate)
  const name = issueWords.gates[gate] ?? gate
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <ul className={styles['rows']}>
        {demands.length === 0 && <li>{gate === 'IN_PROGRESS' ? words.anybody : words.nobody}</li>}
        {demands.map((demand) => (
          <li key={demand.id}>
            {words.demand(demand.count, demand.role?.name ?? '')}{' '}
            <Button
              variant="default"
              h={44}
              aria-label={words.removeThis(demand.role?.name ?? '', name)}
              onClick={() => onRemove(demand)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { Act } from '../api/useAct.ts'
import styles from '../fieldForm/FieldInputs.module.css'
import { Refusals } from '../Refusals.tsx'
import { RoleSelect } from '../select/RoleSelect.tsx'
import { gateFormWords as gates } from '../words/gateFormWords.ts'
import { words } from '../words.ts'

const kinds = ['APPROVAL', 'HOLD_POINT', 'WITNESS_POINT'] as const
const places = ['BEFORE_START', 'BEFORE_COMPLETION'] as const

/** A gate as it is asked for. */
export interface NewGate {
  readonly kind: (typeof kinds)[number]
  readonly stands: (typeof places)[number]
  readonly roles: { roleId: string; count: number }[]
}

interface NewGateDialogProps {
  readonly act: Pick<Act<unknown, never>, 'isBusy' | 'refusals'>
  /** Whether it was done. */
  readonly onAdd: (gate: NewGate) => Promise<boolean>
  readonly onClose: () => void
}

/** Ask for an approval: of which kind, when, by how many of which role. */
export function NewGateDialog({ act, onAdd, onClose }: NewGateDialogProps) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('APPROVAL')
  const [stands, setStands] = useState<(typeof places)[number]>('BEFORE_COMPLETION')
  const [roleId, setRole] = useState<string | null>(null)
  const [count, setCount] = useState('1')
  const isCount = /^[1-9]\d{0,2}$/.test(count.trim())
  const add = async () => {
    const roles = [{ roleId: roleId ?? '', count: Number(count) }]
    if (await onAdd({ kind, stands, roles })) onClose()
  }
  return (
    <FormDialog
      title={gates.addTitle}
      size="lg"
      submit={{ label: gates.add, isDisabled: roleId === null || !isCount }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <Choices
        kind="radio"
        label={gates.kind}
        legend="shown"
        options={kinds.map((value) => ({ value, label: gates.kinds[value] }))}
        chosen={[kind]}
        onChange={([chosen]) => setKind(kinds.find((one) => one === chosen) ?? kind)}
      />
      <Choices
        kind="radio"
        label={gates.place}
        legend="shown"
        options={places.map((value) => ({ value, label: gates.places[value] }))}
        chosen={[stands]}
        onChange={([chosen]) => setStands(places.find((one) => one === chosen) ?? stands)}
      />
      <div className={styles['pair']}>
        <RoleSelect
          label={gates.role}
          required
          value={roleId}
          onChange={(role) => setRole(role?.id ?? null)}
        />
        <TextInput
          label={gates.count}
          inputMode="numeric"
          required
          error={isCount ? null : gates.notWhole}
          value={count}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
      </div>
    </FormDialog>
  )
}

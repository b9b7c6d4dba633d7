import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { RoleSelect } from '../../../components/select/RoleSelect.tsx'
import { words } from '../../../components/words.ts'
import { CreateStepGateDocument, type EditedStep } from '../../../generated/documents.ts'
import { Choices } from '../../../ui/Choices.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { editorWords } from './editorWords.ts'
import styles from './StepEditor.module.css'

const { gates } = editorWords
const kinds = ['APPROVAL', 'HOLD_POINT', 'WITNESS_POINT'] as const
const places = ['BEFORE_START', 'BEFORE_COMPLETION'] as const

interface NewGateDialogProps {
  readonly step: EditedStep
  readonly onClose: () => void
}

/** Ask for an approval: of which kind, when, by how many of which role. */
export function NewGateDialog({ step, onClose }: NewGateDialogProps) {
  const act = useAct(CreateStepGateDocument)
  const [kind, setKind] = useState<(typeof kinds)[number]>('APPROVAL')
  const [stands, setStands] = useState<(typeof places)[number]>('BEFORE_COMPLETION')
  const [roleId, setRole] = useState<string | null>(null)
  const [count, setCount] = useState('1')
  const isCount = /^[1-9]\d{0,2}$/.test(count.trim())
  const add = async () => {
    const roles = [{ roleId: roleId ?? '', count: Number(count) }]
    if ((await act.perform({ input: { stepId: step.id, kind, stands, roles } })) !== null) onClose()
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
          error={isCount ? null : editorWords.notWhole}
          value={count}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
      </div>
    </FormDialog>
  )
}

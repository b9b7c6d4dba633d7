import { Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { UserSelect } from '../../../components/select/UserSelect.tsx'
import { lateWords } from '../../../components/words/lateEntryWords.ts'
import { words } from '../../../components/words.ts'
import { CreateLateEntryDocument } from '../../../generated/documents.ts'
import { Choices } from '../../../ui/Choices.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { localMinutes, momentOf } from '../field/localMinutes.ts'
import { fieldsOf, type StepView } from '../runView.ts'

interface EnterLateDialogProps {
  readonly step: StepView
  readonly onClose: () => void
}

/** Say whose work it was, when it was done, which values stand on the paper, and why they are entered only now. */
export function EnterLateDialog({ step, onClose }: EnterLateDialogProps) {
  const act = useAct(CreateLateEntryDocument)
  const fields = tellable(step)
  const [when, setWhen] = useState('')
  const [who, setWho] = useState<string | null>(null)
  const [told, setTold] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const enter = async () => {
    const input = {
      runStepId: step.id,
      etag: step._etag ?? '',
      performedAt: when,
      performedById: who ?? '',
      reason,
      fieldIds: [...told],
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={lateWords.enterTitle(step.number, step.title)}
      size="lg"
      submit={{ label: lateWords.save, isDisabled: who === null || when === '' }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void enter()}
      onClose={onClose}
    >
      <Text size="sm">{lateWords.enterHelp}</Text>
      <UserSelect
        label={lateWords.performedBy}
        placeholder={lateWords.choosePerson}
        value={who}
        onChange={(chosen) => setWho(chosen?.id ?? null)}
      />
      <TextInput
        type="datetime-local"
        label={lateWords.performedAt}
        required
        value={localMinutes(when)}
        onChange={(event) => setWhen(momentOf(event.currentTarget.value))}
      />
      {fields.length > 0 && (
        <Choices
          kind="checkbox"
          label={lateWords.fields}
          legend="shown"
          options={fields.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={told}
          onChange={setTold}
        />
      )}
      <Textarea
        label={lateWords.why}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

/** The fields that hold something, of which no late entry tells yet. */
function tellable(step: StepView) {
  const told = new Set(
    step.lateEntries
      .filter((entry) => entry.withdrawnAt === null && entry.attempt === step.attempt)
      .flatMap(({ fieldIds }) => fieldIds),
  )
  return fieldsOf(step).filter(
    (field) =>
      field.type !== 'SIGNOFF' && (field.value !== null || field.notApplicable) && !told.has(field.id),
  )
}

import { Textarea } from '@mantine/core'
import { useAct } from '../../../components/api/useAct.ts'
import { ConflictNotice } from '../../../components/form/ConflictNotice.tsx'
import type { FormValues } from '../../../components/form/edits.ts'
import { FormCheck, FormText } from '../../../components/form/FormInputs.tsx'
import { flagOf, requiredText, textOf, wordOf } from '../../../components/form/formInput.ts'
import { useRecordForm } from '../../../components/form/useRecordForm.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { procedureWords } from '../../../components/words/procedureWords.ts'
import { words } from '../../../components/words.ts'
import { type EditedProcedure, UpdateProcedureDocument } from '../../../generated/documents.ts'
import { Choices } from '../../../ui/Choices.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { procedureTypes } from '../procedureTypes.ts'
import { editorWords } from './editorWords.ts'

const labels = {
  title: procedureWords.name,
  description: procedureWords.description,
  type: procedureWords.purpose,
  stepOrder: editorWords.order,
  furtherRuns: editorWords.furtherRuns,
}
const stepOrders = ['IN_SEQUENCE', 'AS_DRAWN'] as const

interface SettingsDialogProps {
  readonly procedure: EditedProcedure
  readonly onClose: () => void
}

/** What is said of the version as a whole. */
export function SettingsDialog({ procedure, onClose }: SettingsDialogProps) {
  const act = useAct(UpdateProcedureDocument)
  const { title, description, type, stepOrder, furtherRuns } = procedure
  const form = useRecordForm({
    key: 'procedure',
    now: { title, description: description ?? '', type, stepOrder, furtherRuns },
    refusals: act.refusals,
    save: async (changes) => (await act.perform({ input: inputOf(procedure, changes) })) !== null,
  })
  const close = () => {
    form.discard()
    onClose()
  }
  const save = async () => {
    if (await form.save()) onClose()
  }
  return (
    <FormDialog
      title={editorWords.settingsTitle}
      size="lg"
      submit={{ label: editorWords.save, isDisabled: !form.canSave }}
      notice={<Refusals lines={form.others} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void save()}
      onClose={close}
    >
      <ConflictNotice form={form} labels={labels} />
      <FormText form={form} name="title" label={labels.title} required maxLength={255} data-autofocus />
      <Choices
        kind="radio"
        label={labels.type}
        legend="shown"
        options={procedureTypes.map((value) => ({ value, label: words.purposes[value] ?? value }))}
        chosen={[form.text('type')]}
        onChange={([chosen]) => form.type('type', chosen ?? type)}
      />
      <Choices
        kind="radio"
        label={labels.stepOrder}
        legend="shown"
        options={stepOrders.map((value) => ({ value, label: editorWords.orders[value] }))}
        chosen={[form.text('stepOrder')]}
        onChange={([chosen]) => form.type('stepOrder', chosen ?? stepOrder)}
      />
      <Textarea
        label={labels.description}
        error={form.problemOf('description')}
        value={form.text('description')}
        onChange={(event) => form.type('description', event.currentTarget.value)}
      />
      <FormCheck form={form} name="furtherRuns" label={labels.furtherRuns} />
    </FormDialog>
  )
}

function inputOf({ id, _etag }: EditedProcedure, changes: FormValues) {
  return {
    id,
    etag: _etag ?? '',
    title: requiredText(changes, 'title'),
    description: textOf(changes, 'description'),
    type: wordOf(changes, 'type', procedureTypes),
    stepOrder: wordOf(changes, 'stepOrder', stepOrders),
    furtherRuns: flagOf(changes, 'furtherRuns'),
  }
}

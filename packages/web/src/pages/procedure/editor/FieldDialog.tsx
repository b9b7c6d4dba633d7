import { useAct } from '../../../components/api/useAct.ts'
import { ConflictNotice } from '../../../components/form/ConflictNotice.tsx'
import { type RecordForm, useRecordForm } from '../../../components/form/useRecordForm.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { words } from '../../../components/words.ts'
import {
  CreateStepFieldDocument,
  type EditedField,
  type EditedStep,
  UpdateStepFieldDocument,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { editorWords } from './editorWords.ts'
import { FieldInputs } from './FieldInputs.tsx'
import { fieldInput, fieldValues, newField, problemsOfField } from './fieldForm.ts'

interface NewFieldDialogProps {
  readonly step: EditedStep
  readonly onClose: () => void
}

/** Add a field behind those that there are. */
export function NewFieldDialog({ step, onClose }: NewFieldDialogProps) {
  const act = useAct(CreateStepFieldDocument)
  const form = useRecordForm({
    key: `new-field:${step.id}`,
    now: newField,
    refusals: act.refusals,
    problemsIn: problemsOfField,
    save: async (changes) => {
      const { name, ...input } = fieldInput({ ...newField, ...changes })
      return (await act.perform({ input: { ...input, stepId: step.id, name: name ?? '' } })) !== null
    },
  })
  return (
    <FieldDialog
      title={editorWords.fields.addTitle}
      form={form}
      step={step}
      field={null}
      isBusy={act.isBusy}
      onClose={onClose}
    />
  )
}

/** Change a field. It keeps its number, so that its values line up across versions. */
export function EditFieldDialog({
  step,
  field,
  onClose,
}: NewFieldDialogProps & { readonly field: EditedField }) {
  const act = useAct(UpdateStepFieldDocument)
  const form = useRecordForm({
    key: `field:${field.id}`,
    now: fieldValues(field),
    refusals: act.refusals,
    problemsIn: problemsOfField,
    save: async (changes) => {
      const input = { id: field.id, etag: field._etag ?? '', ...fieldInput(changes) }
      return (await act.perform({ input })) !== null
    },
  })
  return (
    <FieldDialog
      title={editorWords.fields.editTitle(field.name)}
      form={form}
      step={step}
      field={field}
      isBusy={act.isBusy}
      onClose={onClose}
    />
  )
}

interface FieldDialogProps {
  readonly title: string
  readonly form: RecordForm
  readonly step: EditedStep
  /** Null while it is not there yet. */
  readonly field: EditedField | null
  readonly isBusy: boolean
  readonly onClose: () => void
}

function FieldDialog({ title, form, step, field, isBusy, onClose }: FieldDialogProps) {
  const others = (step.fields ?? []).filter(({ id }) => id !== field?.id)
  const close = () => {
    form.discard()
    onClose()
  }
  const save = async () => {
    if (await form.save()) onClose()
  }
  return (
    <FormDialog
      title={title}
      size="lg"
      submit={{ label: editorWords.save, isDisabled: !form.canSave }}
      notice={<Refusals lines={form.others} />}
      isBusy={isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void save()}
      onClose={close}
    >
      <ConflictNotice form={form} labels={{ ...editorWords.fields }} />
      <FieldInputs form={form} others={others} />
    </FormDialog>
  )
}

import { useAct } from '../../../components/api/useAct.ts'
import { FieldFormDialog } from '../../../components/fieldForm/FieldFormDialog.tsx'
import {
  fieldInput,
  fieldValues,
  newField,
  problemsOfField,
} from '../../../components/fieldForm/fieldForm.ts'
import { useRecordForm } from '../../../components/form/useRecordForm.ts'
import {
  CreateStepFieldDocument,
  type EditedField,
  type EditedStep,
  UpdateStepFieldDocument,
} from '../../../generated/documents.ts'
import { editorWords } from './editorWords.ts'

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
    <FieldFormDialog
      title={editorWords.fields.addTitle}
      form={form}
      others={step.fields ?? []}
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
    <FieldFormDialog
      title={editorWords.fields.editTitle(field.name)}
      form={form}
      others={(step.fields ?? []).filter(({ id }) => id !== field.id)}
      isBusy={act.isBusy}
      onClose={onClose}
    />
  )
}

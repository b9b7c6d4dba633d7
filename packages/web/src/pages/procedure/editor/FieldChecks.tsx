import { useAct } from '../../../components/api/useAct.ts'
import { ChecksDialog } from '../../../components/fieldForm/ChecksDialog.tsx'
import {
  CreateStepFieldValidationDocument,
  DeleteStepFieldValidationDocument,
  type EditedField,
} from '../../../generated/documents.ts'

interface FieldChecksProps {
  readonly field: EditedField
  readonly onClose: () => void
}

/** The comparisons that a number of a draft has to pass. */
export function FieldChecks({ field, onClose }: FieldChecksProps) {
  const add = useAct(CreateStepFieldValidationDocument)
  const remove = useAct(DeleteStepFieldValidationDocument)
  const checks = field.validations ?? []
  return (
    <ChecksDialog
      name={field.name}
      unit={field.unit}
      checks={checks.map((check) => ({
        id: check.id,
        functionId: check.function?.id ?? '',
        value: check.value ?? '',
      }))}
      adding={add}
      removing={remove}
      onAdd={async (check) => (await add.perform({ input: { fieldId: field.id, ...check } })) !== null}
      onRemove={(id) => {
        const etag = checks.find((check) => check.id === id)?._etag ?? ''
        void remove.perform({ id, etag })
      }}
      onClose={onClose}
    />
  )
}

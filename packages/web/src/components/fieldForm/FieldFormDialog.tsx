import { FormDialog } from '../../ui/FormDialog.tsx'
import { ConflictNotice } from '../form/ConflictNotice.tsx'
import type { RecordForm } from '../form/useRecordForm.ts'
import { Refusals } from '../Refusals.tsx'
import { fieldFormWords } from '../words/fieldFormWords.ts'
import { formWords } from '../words/formWords.ts'
import { words } from '../words.ts'
import { FieldInputs } from './FieldInputs.tsx'
import type { WrittenField } from './fieldForm.ts'

interface FieldFormDialogProps {
  readonly title: string
  readonly form: RecordForm
  /** The step’s other fields: a sign-off may verify one of them. */
  readonly others: readonly WrittenField[]
  readonly isTypeFixed?: true
  readonly isBusy: boolean
  readonly onClose: () => void
}

/** A field as it is written, in a draft or in a redline. */
export function FieldFormDialog(props: FieldFormDialogProps) {
  const { title, form, isBusy, onClose, ...inputs } = props
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
      submit={{ label: formWords.save, isDisabled: !form.canSave }}
      notice={<Refusals lines={form.others} />}
      isBusy={isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void save()}
      onClose={close}
    >
      <ConflictNotice form={form} labels={{ ...fieldFormWords }} />
      <FieldInputs form={form} {...inputs} />
    </FormDialog>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../../components/api/useAct.ts'
import { DraftsProvider } from '../../../components/drafts/drafts.tsx'
import { FormText } from '../../../components/form/FormInputs.tsx'
import { useRecordForm } from '../../../components/form/useRecordForm.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { catalogWords } from '../../../components/words/catalogWords.ts'
import { words } from '../../../components/words.ts'
import { CreatePartDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import styles from './PartInputs.module.css'
import { PartInputs } from './PartInputs.tsx'
import { newPart, newPartInput } from './partForm.ts'

const { part: text } = catalogWords

interface NewPartDialogProps {
  readonly onClose: () => void
}

/** Write a new part into the catalog. What is typed is kept until it is made, or given up. */
export function NewPartDialog({ onClose }: NewPartDialogProps) {
  return (
    <DraftsProvider of="new-part">
      <Dialog onClose={onClose} />
    </DraftsProvider>
  )
}

function Dialog({ onClose }: NewPartDialogProps) {
  const navigate = useNavigate()
  const act = useAct(CreatePartDocument)
  const form = useRecordForm({
    key: 'new-part',
    now: newPart,
    refusals: act.refusals,
    save: async (changes) => {
      const made = await act.perform({ input: newPartInput({ ...newPart, ...changes }) })
      const id = made?.createPart?.part?.id
      if (id === undefined) return false
      await navigate({ to: '/parts/$id', params: { id }, search: {} })
      return true
    },
  })
  const close = () => {
    form.discard()
    onClose()
  }
  return (
    <FormDialog
      title={text.createTitle}
      size="lg"
      submit={{ label: text.createPart, isDisabled: !form.canSave }}
      notice={<Refusals lines={form.others} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void form.save()}
      onClose={close}
    >
      <div className={styles['pair']}>
        <FormText
          form={form}
          name="partNumber"
          label={text.partNumber}
          description={text.partNumberHelp}
          required
          data-autofocus
        />
        <FormText form={form} name="revision" label={text.revision} description={text.revisionHelp} />
      </div>
      <PartInputs form={form} />
    </FormDialog>
  )
}

import { useAct } from '../../../components/api/useAct.ts'
import { DraftsProvider } from '../../../components/drafts/drafts.tsx'
import { ConflictNotice } from '../../../components/form/ConflictNotice.tsx'
import { useRecordForm } from '../../../components/form/useRecordForm.ts'
import { partName } from '../../../components/partName.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { catalogWords } from '../../../components/words/catalogWords.ts'
import { words } from '../../../components/words.ts'
import { type PartView, UpdatePartDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { PartInputs } from './PartInputs.tsx'
import { PartKinds } from './PartKinds.tsx'
import { partInput, partValues } from './partForm.ts'

const { part: text } = catalogWords

interface EditPartDialogProps {
  readonly part: PartView
  readonly onClose: () => void
}

/** Change what is said of a part. Its number and revision name it and stay. */
export function EditPartDialog(props: EditPartDialogProps) {
  return (
    <DraftsProvider of={`part.${props.part.id}`}>
      <Dialog {...props} />
    </DraftsProvider>
  )
}

function Dialog({ part, onClose }: EditPartDialogProps) {
  const act = useAct(UpdatePartDocument)
  const form = useRecordForm({
    key: `part:${part.id}`,
    now: partValues(part),
    refusals: act.refusals,
    save: async (changes) =>
      (await act.perform({ input: { id: part.id, etag: part._etag ?? '', ...partInput(changes) } })) !== null,
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
      title={text.editTitle(partName(part))}
      size="lg"
      submit={{ label: text.save, isDisabled: !form.canSave }}
      notice={<Refusals lines={form.others} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void save()}
      onClose={close}
    >
      <ConflictNotice form={form} labels={text} />
      <PartInputs form={form} />
      <PartKinds part={part} />
    </FormDialog>
  )
}

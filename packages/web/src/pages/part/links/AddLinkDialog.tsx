import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { ProcedureSelect } from '../../../components/select/ProcedureSelect.tsx'
import { catalogWords } from '../../../components/words/catalogWords.ts'
import { words } from '../../../components/words.ts'
import { CreatePartProcedureDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'

const { link } = catalogWords

interface AddLinkDialogProps {
  readonly partId: string
  readonly onClose: () => void
}

/** Say that a procedure builds, inspects or services a part. */
export function AddLinkDialog({ partId, onClose }: AddLinkDialogProps) {
  const act = useAct(CreatePartProcedureDocument)
  const [procedureId, setProcedure] = useState<string | null>(null)
  const [required, setRequired] = useState(false)
  const add = async () => {
    if (procedureId === null) return
    if ((await act.perform({ input: { partId, procedureId, required } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={link.addTitle}
      submit={{ label: link.add, isDisabled: procedureId === null }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <Text>{link.addHelp}</Text>
      <ProcedureSelect
        label={link.procedure}
        placeholder={link.search}
        required
        data-autofocus
        value={procedureId}
        onChange={(procedure) => setProcedure(procedure?.id ?? null)}
      />
      <Checkbox
        size="md"
        label={link.required}
        styles={{ body: { minHeight: 44, alignItems: 'center' } }}
        checked={required}
        onChange={(event) => setRequired(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}

import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { DropRequirementDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAct } from '../api/useAct.ts'
import { partName } from '../partName.ts'
import { Refusals } from '../Refusals.tsx'
import { asBuiltWords } from '../words/asBuiltWords.ts'
import { words } from '../words.ts'
import type { AsBuiltLine } from './AsBuilt.tsx'

const { edit } = asBuiltWords

interface DropLineDialogProps {
  readonly line: AsBuiltLine
  readonly onClose: () => void
}

/** Ask a part of a unit no longer, with the reason. */
export function DropLineDialog({ line, onClose }: DropLineDialogProps) {
  const act = useAct(DropRequirementDocument)
  const [reason, setReason] = useState('')
  const give = async () => {
    if ((await act.perform({ id: line.id, etag: line._etag ?? '', reason })) !== null) onClose()
  }
  return (
    <FormDialog
      title={edit.dropLine(partName(line.part))}
      submit={{ label: edit.drop, isDanger: true, isDisabled: reason.trim() === '' }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <Textarea
        label={words.common.reason}
        description={edit.dropHelp}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

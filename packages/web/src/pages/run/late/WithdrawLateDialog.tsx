import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { lateWords } from '../../../components/words/lateEntryWords.ts'
import { words } from '../../../components/words.ts'
import { type LateEntryView, WithdrawLateEntryDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'

interface WithdrawLateDialogProps {
  readonly entry: LateEntryView
  readonly onClose: () => void
}

/** Take back what was told; that it was told stays in the record. */
export function WithdrawLateDialog({ entry, onClose }: WithdrawLateDialogProps) {
  const act = useAct(WithdrawLateEntryDocument)
  const [reason, setReason] = useState('')
  const withdraw = async () => {
    const input = { id: entry.id, etag: entry._etag ?? '', reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={lateWords.withdrawTitle}
      submit={{ label: lateWords.withdraw, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void withdraw()}
      onClose={onClose}
    >
      <Text size="sm">{lateWords.withdrawHelp}</Text>
      <Textarea
        label={words.common.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

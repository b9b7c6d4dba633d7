import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { receiptDocumentWords as words } from '../../../components/words/receiptDocumentWords.ts'
import { words as all } from '../../../components/words.ts'
import { type ReceiptDocumentView, WithdrawReceiptDocumentDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { nameOfDocument } from './nameOfDocument.ts'

interface WithdrawDocumentDialogProps {
  readonly document: ReceiptDocumentView
  readonly onClose: () => void
}

/** Say why a certificate of material counts no more. */
export function WithdrawDocumentDialog({ document, onClose }: WithdrawDocumentDialogProps) {
  const act = useAct(WithdrawReceiptDocumentDocument)
  const [reason, setReason] = useState('')
  const withdraw = async () => {
    const input = { id: document.id, etag: document._etag ?? '', reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.withdrawTitle(nameOfDocument(document))}
      submit={{ label: words.withdraw, isDanger: true, isDisabled: reason.trim() === '' }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void withdraw()}
      onClose={onClose}
    >
      <Text>{words.withdrawHelp}</Text>
      <Textarea
        label={words.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { certificateWords as words } from '../../../components/words/certificateWords.ts'
import { words as all } from '../../../components/words.ts'
import { type CertificateView, WithdrawCertificateDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'

interface WithdrawDialogProps {
  readonly certificate: CertificateView
  readonly onClose: () => void
}

/** Say why a certificate counts no more. */
export function WithdrawDialog({ certificate, onClose }: WithdrawDialogProps) {
  const act = useAct(WithdrawCertificateDocument)
  const [reason, setReason] = useState('')
  const withdraw = async () => {
    const input = { id: certificate.id, etag: certificate._etag ?? '', reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.withdrawTitle(certificate.certificateKind?.name ?? '', certificate.user?.name ?? '')}
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

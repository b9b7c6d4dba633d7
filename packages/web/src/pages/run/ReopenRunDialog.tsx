import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { SignerFields } from '../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../components/signature/useSigner.ts'
import { unitNameOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import { ReopenRunDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RunReview } from './RunReview.tsx'
import type { RunView } from './runView.ts'

interface ReopenRunDialogProps {
  readonly run: RunView
  readonly onClose: () => void
}

/** Open a completed run again, with a reason and the signature of a second person. What that does is said before. */
export function ReopenRunDialog({ run, onClose }: ReopenRunDialogProps) {
  const act = useAct(ReopenRunDocument)
  const signer = useSigner('other')
  const [reason, setReason] = useState('')
  const reopen = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const input = { id: run.id, etag: run._etag ?? '', reason, signature }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.run.reopenTitle}
      size="xl"
      submit={{ label: words.run.signAndReopen }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void reopen()}
      onClose={onClose}
    >
      <SigningColumns shown={<RunReview run={run} />}>
        <Notice tone="caution">{words.run.reopenHelp(unitNameOf(run))}</Notice>
        <Textarea
          label={words.common.reason}
          required
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Text size="sm">{words.run.reopenSigner}</Text>
        <SignerFields signer={signer} isSecond />
      </SigningColumns>
    </FormDialog>
  )
}

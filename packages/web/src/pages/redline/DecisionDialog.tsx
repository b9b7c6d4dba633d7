import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { useActor } from '../../components/session/useActor.ts'
import { ShownToSigner } from '../../components/signature/ShownToSigner.tsx'
import { SignerFields } from '../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../components/signature/useSigner.ts'
import { redlineWords } from '../../components/words/redlineWords.ts'
import { words } from '../../components/words.ts'
import { DecideRedlineDocument, type RedlineView } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { BeforeAndAfter } from './BeforeAndAfter.tsx'

interface DecisionDialogProps {
  readonly redline: RedlineView
  readonly decision: 'APPROVED' | 'REJECTED'
  readonly onClose: () => void
}

/** Approve or reject a redline with own credentials, exactly as it is shown. A rejection says why. */
export function DecisionDialog({ redline, decision, onClose }: DecisionDialogProps) {
  const isRejection = decision === 'REJECTED'
  const isOwn = useActor()?.userId === redline.createdById
  // Nobody approves what he wrote: at the author's screen somebody else signs.
  const signer = useSigner(isOwn && !isRejection ? 'other' : 'self')
  const [comment, setComment] = useState('')
  const [shown] = useState(redline)
  const act = useAct(DecideRedlineDocument)
  const decide = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const input = {
      redlineId: shown.id,
      etag: shown._etag,
      status: decision,
      comment: comment.trim() === '' ? null : comment,
      signature,
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={isRejection ? redlineWords.rejectTitle : redlineWords.approveTitle}
      size="xl"
      submit={{
        label: isRejection ? redlineWords.acts.reject : redlineWords.acts.approve,
        isDanger: isRejection,
      }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void decide()}
      onClose={onClose}
    >
      <SigningColumns
        shown={
          <ShownToSigner title={redlineWords.decisionOf(stepName(shown))} values={[]} digest={null}>
            <p>{shown.reason}</p>
            {shown.change === 'REMOVE' ? <p>{redlineWords.leftOut}</p> : <BeforeAndAfter redline={shown} />}
          </ShownToSigner>
        }
      >
        <SignerFields signer={signer} />
        <Textarea
          label={isRejection ? redlineWords.whyRejected : words.sign.comment}
          required={isRejection}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </SigningColumns>
    </FormDialog>
  )
}

/** "3 Torque the screws", as the step is called now. */
export function stepName({ step, title }: Pick<RedlineView, 'step' | 'title'>): string {
  return step === null ? title : `${step.number} ${step.title}`
}

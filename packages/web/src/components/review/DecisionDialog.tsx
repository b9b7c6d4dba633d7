import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Refusals } from '../Refusals.tsx'
import { ShownToSigner } from '../signature/ShownToSigner.tsx'
import { SignerFields } from '../signature/SignerFields.tsx'
import { SigningColumns } from '../signature/SigningColumns.tsx'
import { useSigner } from '../signature/useSigner.ts'
import { words } from '../words.ts'
import type { ReviewView } from './reviewView.ts'
import { reviewWords } from './reviewWords.ts'
import { useDecide } from './useReviewActs.ts'

interface DecisionDialogProps {
  readonly review: ReviewView
  readonly decision: 'APPROVED' | 'REJECTED'
  /** Why the person here cannot decide; somebody else may. */
  readonly personal: readonly string[]
  readonly onClose: () => void
}

/** Approve or reject a version with own credentials, exactly as it is shown. A rejection says why. */
export function DecisionDialog({ review, decision, personal, onClose }: DecisionDialogProps) {
  const isRejection = decision === 'REJECTED'
  const signer = useSigner(personal.length > 0 ? 'other' : 'self')
  const [comment, setComment] = useState('')
  const [shown] = useState(review)
  const act = useDecide(review)
  const decide = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const given = {
      status: decision,
      comment: comment.trim() === '' ? null : comment,
      digest: shown.digest,
      signature,
    }
    if (await act.perform(given)) onClose()
  }
  return (
    <FormDialog
      title={isRejection ? reviewWords.rejectTitle(shown.title) : reviewWords.approveTitle(shown.title)}
      size="xl"
      submit={{ label: isRejection ? reviewWords.reject : reviewWords.approve, isDanger: isRejection }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void decide()}
      onClose={onClose}
    >
      <SigningColumns
        shown={
          <ShownToSigner title={shown.name} values={[]} digest={shown.digest}>
            {shown.shown}
          </ShownToSigner>
        }
      >
        {isRejection && <Notice tone="caution">{reviewWords.rejectHelp}</Notice>}
        {personal.length > 0 && (
          <Notice tone="info">
            {personal.join(' ')} {words.sign.letSomeoneElse}
          </Notice>
        )}
        <SignerFields signer={signer} />
        <Textarea
          label={isRejection ? reviewWords.why : words.sign.comment}
          required={isRejection}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </SigningColumns>
    </FormDialog>
  )
}

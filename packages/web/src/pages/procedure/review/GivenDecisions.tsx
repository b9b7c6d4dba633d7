import { useDisclosure } from '@mantine/hooks'
import { useActor } from '../../../components/session/useActor.ts'
import { SignatureLine } from '../../../components/signature/SignatureLine.tsx'
import type { GivenReview, ProcedureView } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { WithdrawDialog } from './ReviewDialogs.tsx'
import styles from './ReviewSection.module.css'
import { withdrawalOf } from './reviewReasons.ts'
import { reviewWords } from './reviewWords.ts'

/** Who approved and who rejected a version, as signed; what counts no more is struck out with its reason. */
export function GivenDecisions({ procedure }: { readonly procedure: ProcedureView }) {
  const reviews = (procedure.reviews ?? []).filter(({ signature }) => signature !== null)
  if (reviews.length === 0) return <p className={styles['faint']}>{reviewWords.undecided}</p>
  return (
    <ul className={styles['rows']}>
      {reviews.map((review) => (
        <Decision key={review.id} review={review} procedure={procedure} />
      ))}
    </ul>
  )
}

interface DecisionProps {
  readonly review: GivenReview
  readonly procedure: ProcedureView
}

function Decision({ review, procedure }: DecisionProps) {
  const [isOpen, dialog] = useDisclosure()
  const { isOwn, reason } = withdrawalOf(review, procedure, useActor())
  return (
    <li className={styles['row']}>
      {review.signature !== null && <SignatureLine signature={review.signature} />}
      {isOwn && (
        <ReasonedButton variant="default" reason={reason} onClick={dialog.open}>
          {reviewWords.withdraw}
        </ReasonedButton>
      )}
      {isOpen && <WithdrawDialog review={review} onClose={dialog.close} />}
    </li>
  )
}

import { useDisclosure } from '@mantine/hooks'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { useActor } from '../session/useActor.ts'
import { SignatureLine } from '../signature/SignatureLine.tsx'
import { WithdrawDialog } from './ReviewDialogs.tsx'
import styles from './ReviewSection.module.css'
import { withdrawalOf } from './reviewReasons.ts'
import type { GivenDecision, ReviewView } from './reviewView.ts'
import { reviewWords } from './reviewWords.ts'

/** Who approved and who rejected a version, as signed; what counts no more is struck out with its reason. */
export function GivenDecisions({ review }: { readonly review: ReviewView }) {
  const decisions = review.decisions.filter(({ signature }) => signature !== null)
  if (decisions.length === 0) return <p className={styles['faint']}>{reviewWords.undecided}</p>
  return (
    <ul className={styles['rows']}>
      {decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} review={review} />
      ))}
    </ul>
  )
}

interface DecisionProps {
  readonly decision: GivenDecision
  readonly review: ReviewView
}

function Decision({ decision, review }: DecisionProps) {
  const [isOpen, dialog] = useDisclosure()
  const { isOwn, reason } = withdrawalOf(decision, review, useActor())
  return (
    <li className={styles['row']}>
      {decision.signature !== null && <SignatureLine signature={decision.signature} />}
      {isOwn && (
        <ReasonedButton variant="default" reason={reason} onClick={dialog.open}>
          {reviewWords.withdraw}
        </ReasonedButton>
      )}
      {isOpen && <WithdrawDialog kind={review.kind} decision={decision} onClose={dialog.close} />}
    </li>
  )
}

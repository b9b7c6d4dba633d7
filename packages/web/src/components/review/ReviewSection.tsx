import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { CircleCheckBig, CircleX, UserPlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { inWords } from '../said.ts'
import { useActor } from '../session/useActor.ts'
import { useWhyNotPermitted } from '../session/useWhyNotPermitted.ts'
import { DecisionDialog } from './DecisionDialog.tsx'
import { GivenDecisions } from './GivenDecisions.tsx'
import { ReviewComments } from './ReviewComments.tsx'
import { AskReviewerDialog } from './ReviewDialogs.tsx'
import styles from './ReviewSection.module.css'
import { standingApprovals, whyNotDecideHere } from './reviewReasons.ts'
import type { ReviewView } from './reviewView.ts'
import { reviewWords } from './reviewWords.ts'
import { reviewPermissions } from './useReviewActs.ts'
import { WantedApprovals } from './WantedApprovals.tsx'

interface OfReview {
  readonly review: ReviewView
}

/** The review of a version: whose approval it takes, who decided what, and what its release still lacks. */
export function ReviewSection({ review }: OfReview) {
  const { status, decisions, comments } = review
  const isOpen = status === 'DRAFT' || status === 'IN_REVIEW'
  if (!isOpen && decisions.length === 0 && comments.length === 0) return null
  return (
    <section className={styles['section']} aria-label={reviewWords.title}>
      <h2>{reviewWords.title}</h2>
      <div className={styles['card']}>
        <Part heading={reviewWords.wanted}>
          <WantedApprovals review={review} />
          {isOpen && (
            <div className={styles['buttons']}>
              <AskButton review={review} />
              <Button
                variant="subtle"
                renderRoot={(props) => <Link to="/review-roles" search={{ of: review.kind }} {...props} />}
              >
                {reviewWords.toRoles}
              </Button>
            </div>
          )}
        </Part>
        <Part heading={reviewWords.decisions}>
          <GivenDecisions review={review} />
          {status === 'IN_REVIEW' && <DecideButtons review={review} />}
        </Part>
        {(isOpen || comments.length > 0) && (
          <Part heading={reviewWords.comments.title}>
            <ReviewComments review={review} />
          </Part>
        )}
        {isOpen && (
          <Part heading={reviewWords.release}>
            <ReleaseChecklist review={review} />
          </Part>
        )}
      </div>
    </section>
  )
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className={styles['part']}>
      <h3 className={styles['heading']}>{heading}</h3>
      {children}
    </div>
  )
}

function ReleaseChecklist({ review }: OfReview) {
  const { blockers } = review
  if (blockers === null) return <p className={styles['faint']}>{reviewWords.ofDraft}</p>
  if (blockers.length === 0) return <Notice tone="good">{reviewWords.complete}</Notice>
  return (
    <Notice tone="caution" title={reviewWords.incomplete}>
      <ul>
        {blockers.map(({ code, message }) => (
          <li key={code + message}>{inWords(message)}</li>
        ))}
      </ul>
    </Notice>
  )
}

function DecideButtons({ review }: OfReview) {
  const actor = useActor()
  const [decision, setDecision] = useState<'APPROVED' | 'REJECTED' | null>(null)
  const reason = useWhyNotPermitted(reviewPermissions[review.kind].decide)
  // Who has approved has decided: what is left is another person at this screen, or a change of mind.
  const hasApproved = standingApprovals(review).some(({ userId }) => userId === actor?.userId)
  return (
    <div className={styles['buttons']}>
      {hasApproved && <p className={styles['faint']}>{reviewWords.haveApproved}</p>}
      <ReasonedButton
        variant={hasApproved ? 'default' : 'light'}
        leftSection={<CircleCheckBig size={18} aria-hidden />}
        reason={reason}
        onClick={() => setDecision('APPROVED')}
      >
        {hasApproved ? reviewWords.approveOther : reviewWords.approve}
      </ReasonedButton>
      <ReasonedButton
        variant="default"
        leftSection={<CircleX size={18} aria-hidden />}
        reason={reason}
        onClick={() => setDecision('REJECTED')}
      >
        {hasApproved ? reviewWords.rejectAfterAll : reviewWords.reject}
      </ReasonedButton>
      {decision !== null && actor !== undefined && (
        <DecisionDialog
          review={review}
          decision={decision}
          personal={whyNotDecideHere(review, decision, actor)}
          onClose={() => setDecision(null)}
        />
      )}
    </div>
  )
}

function AskButton({ review }: OfReview) {
  const [isOpen, dialog] = useDisclosure()
  const reason = useWhyNotPermitted(reviewPermissions[review.kind].ask)
  return (
    <>
      <ReasonedButton
        variant="default"
        leftSection={<UserPlus size={18} aria-hidden />}
        reason={reason}
        onClick={dialog.open}
      >
        {reviewWords.ask}
      </ReasonedButton>
      {isOpen && <AskReviewerDialog review={review} onClose={dialog.close} />}
    </>
  )
}

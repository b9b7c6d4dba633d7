import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import type { ReviewDecision } from '@traveler/domain/review/whyNotReview.ts'
import { whyNotReview } from '@traveler/domain/review/whyNotReview.ts'
import type { ReviewApproval } from '@traveler/domain/review/whyNotReviewed.ts'
import { whyNotWithdrawReview } from '@traveler/domain/review/whyNotWithdrawReview.ts'
import { said, saidAll } from '../said.ts'
import type { GivenDecision, ReviewView } from './reviewView.ts'
import { reviewPermissions } from './useReviewActs.ts'

/** The approvals of a version that count. */
export function standingApprovals({ decisions }: Pick<ReviewView, 'decisions'>): readonly ReviewApproval[] {
  return decisions
    .filter(({ status }) => status === 'APPROVED')
    .map(({ reviewerId, roleId }) => ({ userId: reviewerId, roleId }))
}

/** Why the person here may not decide on the version; somebody else may sign at this screen. Its reason is asked for in the dialog. */
export function whyNotDecideHere(
  review: ReviewView,
  decision: ReviewDecision['decision'],
  actor: Actor,
): readonly string[] {
  const facts = { version: review, decision, comment: null }
  return whyNotReview({ ...facts, approvals: standingApprovals(review) }, actor)
    .filter(({ code }) => code === 'SEPARATION_OF_DUTIES')
    .map(said)
}

/** Whether it is the own approval of the person here, which can be taken back; and what forbids it. */
export function withdrawalOf(
  decision: GivenDecision,
  { kind, status }: Pick<ReviewView, 'kind' | 'status'>,
  actor: Actor | undefined,
): { readonly isOwn: boolean; readonly reason: string | null } {
  if (actor === undefined) return { isOwn: false, reason: null }
  const { reviewerId } = decision
  const isStanding = decision.status === 'APPROVED'
  const facts = { version: { kind, status }, isStanding, reviewerId }
  const unpermitted = whyNotPermitted(actor, reviewPermissions[kind].change)
  return {
    isOwn: whyNotWithdrawReview(facts, actor).length === 0,
    reason: unpermitted === null ? null : saidAll([unpermitted]),
  }
}

import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import type { ReviewDecision } from '@traveler/domain/review/whyNotReview.ts'
import { whyNotReview } from '@traveler/domain/review/whyNotReview.ts'
import type { ReviewApproval } from '@traveler/domain/review/whyNotReviewed.ts'
import { whyNotWithdrawReview } from '@traveler/domain/review/whyNotWithdrawReview.ts'
import { said, saidAll } from '../../../components/said.ts'
import type { GivenReview, ProcedureView } from '../../../generated/documents.ts'

/** The approvals of a version that count. */
export function standingApprovals({ reviews }: Pick<ProcedureView, 'reviews'>): readonly ReviewApproval[] {
  return (reviews ?? [])
    .filter(({ status }) => status === 'APPROVED')
    .map(({ reviewerId, roleId }) => ({ userId: reviewerId, roleId }))
}

/** Why the person here may not decide on the version; somebody else may sign at this screen. Its reason is asked for in the dialog. */
export function whyNotDecideHere(
  procedure: ProcedureView,
  decision: ReviewDecision['decision'],
  actor: Actor,
): readonly string[] {
  const version = { kind: 'procedure', status: procedure.status ?? 'DRAFT' } as const
  const facts = { version, decision, comment: null }
  return whyNotReview({ ...facts, approvals: standingApprovals(procedure) }, actor)
    .filter(({ code }) => code === 'SEPARATION_OF_DUTIES')
    .map(said)
}

/** Whether it is the own approval of the person here, which can be taken back; and what forbids it. */
export function withdrawalOf(
  review: GivenReview,
  { status }: Pick<ProcedureView, 'status'>,
  actor: Actor | undefined,
): { readonly isOwn: boolean; readonly reason: string | null } {
  if (actor === undefined) return { isOwn: false, reason: null }
  const { reviewerId } = review
  const version = { kind: 'procedure', status: status ?? 'DRAFT' } as const
  const facts = { version, isStanding: review.status === 'APPROVED', reviewerId }
  const unpermitted = whyNotPermitted(actor, 'UpdateReview')
  return {
    isOwn: whyNotWithdrawReview(facts, actor).length === 0,
    reason: unpermitted === null ? null : saidAll([unpermitted]),
  }
}

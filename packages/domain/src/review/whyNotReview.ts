import type { Actor } from '../access/actor.ts'
import { holdsRole } from '../access/actor.ts'
import type { RequiredApproval } from '../approval/whyNotApproved.ts'
import { openPlaces } from '../approval/whyNotApproved.ts'
import type { Refusal } from '../refusal.ts'
import type { Named } from '../refusalFacts.ts'
import { type ReviewedVersion, whyNotInReview } from './whyNotInReview.ts'
import type { ReviewApproval } from './whyNotReviewed.ts'

/** A version in review, and the decision that somebody wants to give on it. */
export interface ReviewDecision {
  readonly version: ReviewedVersion
  readonly decision: 'APPROVED' | 'REJECTED'
  readonly comment: string | null
  /** The approvals that stand. */
  readonly approvals: readonly ReviewApproval[]
}

/** Everything that keeps a person from deciding on a version: it must be in review; one person approves once; a rejection says why. */
export function whyNotReview(facts: ReviewDecision, actor: Actor): readonly Refusal[] {
  const { version, decision, comment, approvals } = facts
  const action = decision === 'APPROVED' ? 'approve' : 'reject'
  const refusals: (Refusal | null)[] = [
    whyNotInReview(version, action),
    decision === 'APPROVED' && approvals.some(({ userId }) => userId === actor.userId)
      ? {
          code: 'SEPARATION_OF_DUTIES',
          act: 'approve this version',
          because: 'approved it already, and one person fills one place',
        }
      : null,
    decision === 'REJECTED' && (comment ?? '').trim() === ''
      ? { code: 'REASON_REQUIRED', act: 'reject a version' }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** Null when the person holds the role that the place is to be filled in. */
export function whyNotReviewAs(role: Named, actor: Actor): Refusal | null {
  return holdsRole(actor, role.id)
    ? null
    : { code: 'ROLE_REQUIRED', act: 'approve in it', roles: [role.name] }
}

/**
 * The role whose place a person fills who names none: the first with an open place that the person holds, else the first
 * wanted one that the person holds; null when there is none.
 */
export function placeInReview(
  roles: readonly RequiredApproval[],
  approvals: readonly ReviewApproval[],
  actor: Actor,
): Named | null {
  const open = new Set(
    openPlaces(
      roles,
      approvals.map(({ userId, roleId }) => ({ userId, roleId: roleId ?? '' })),
    ).map(({ role }) => role),
  )
  const held = roles.map(({ role }) => role).filter(({ id }) => holdsRole(actor, id))
  return held.find(({ name }) => open.has(name)) ?? held[0] ?? null
}

import type { Approval, RequiredApproval } from '../approval/whyNotApproved.ts'
import { openPlaces, whyNotApproved } from '../approval/whyNotApproved.ts'
import type { Refusal } from '../refusal.ts'
import type { Named } from '../refusalFacts.ts'

/** What the release of a version takes (rule 26). Nothing demanded: it is released without a review. */
export interface ReviewDemand {
  /** Roles with how many of their holders must approve. */
  readonly roles: readonly RequiredApproval[]
  /** Who was asked by name: each of them must approve. */
  readonly reviewers: readonly Named[]
  /** How many people must approve in all, whoever they are. */
  readonly count: number
}

/** An approval of a version: one person, one approval; in a role where one is wanted. */
export interface ReviewApproval {
  readonly userId: string
  /** Null: in none of the roles that are wanted. */
  readonly roleId: string | null
}

/** Null when a version is approved as demanded; else all that is missing, at once. Nobody is the only approver of what he edited. */
export function whyNotReviewed(
  demand: ReviewDemand,
  approvals: readonly ReviewApproval[],
  editorIds: readonly string[],
): Refusal | null {
  const approvers = new Set(approvals.map(({ userId }) => userId))
  const inRoles = approvals.map(({ userId, roleId }): Approval => ({ userId, roleId: roleId ?? '' }))
  const missing = openPlaces(demand.roles, inRoles)
  const reviewers = demand.reviewers.filter(({ id }) => !approvers.has(id)).map(({ name }) => name)
  const more = Math.max(demand.count - approvers.size, 0)
  if (missing.length === 0 && reviewers.length === 0 && more === 0)
    return whyNotApproved([], inRoles, editorIds)
  return { code: 'APPROVALS_MISSING', missing, reviewers, more }
}

import type { Refusal } from '../refusal.ts'
import { type ReviewedVersion, whyNotBeforeRelease } from './whyNotInReview.ts'

/** A person who is to be asked for a review. */
export interface ReviewerToAsk {
  readonly id: string
  readonly name: string
  readonly isActive: boolean
  readonly isAsked: boolean
}

/** Reviewers are named before a version is released, each once, and only people who are still here. */
export function whyNotAskReviewer(version: ReviewedVersion, reviewer: ReviewerToAsk): readonly Refusal[] {
  const refusals: (Refusal | null)[] = [
    whyNotChangeReviewers(version),
    reviewer.isActive ? null : { code: 'ASSIGNEE_INACTIVE', assigneeId: reviewer.id, name: reviewer.name },
    reviewer.isAsked
      ? { code: 'ALREADY_EXISTS', type: 'ReviewRequest', field: 'reviewerId', value: reviewer.name }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** Who must review a version is settled before its release. */
export function whyNotChangeReviewers(version: ReviewedVersion): Refusal | null {
  return whyNotBeforeRelease(version, 'change the reviewers of')
}

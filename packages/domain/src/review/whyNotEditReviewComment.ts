import type { Refusal } from '../refusal.ts'
import { type ReviewedVersion, whyNotBeforeRelease } from './whyNotInReview.ts'

/** What somebody said in a review, as the rules know it. */
export interface ReviewComment {
  readonly id: string
  readonly isDecision: boolean
  readonly authorId: string
  readonly authorName: string
}

/** Reviewers and authors talk about a version until it is released. */
export function whyNotCommentInReview(version: ReviewedVersion): Refusal | null {
  return whyNotBeforeRelease(version, 'comment in the review of')
}

/** Null when it can be marked as done, or as open again: a decision asks for nothing. */
export function whyNotResolveReviewComment({ id, isDecision }: ReviewComment): Refusal | null {
  return isDecision ? isSigned(id, 'resolved') : null
}

/** Nobody puts words into another's mouth, and what was signed stays as it was signed. */
export function whyNotEditReviewComment(comment: ReviewComment, userId: string): Refusal | null {
  if (comment.isDecision) return isSigned(comment.id, 'comment')
  if (comment.authorId === userId) return null
  return { code: 'NOT_YOURS', type: 'Review', id: comment.id, name: comment.authorName }
}

function isSigned(id: string, field: string): Refusal {
  return {
    code: 'INVALID_INPUT',
    field,
    problem: `is of review ${id}, a signed decision, which stays as it was signed`,
    remedy: 'Answer it, or take the decision back.',
  }
}

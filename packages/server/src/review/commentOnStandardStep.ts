import type { Operation } from '../operation/operation.ts'
import { type CommentInput, commentInReview } from './commentInReview.ts'
import { reviewedStandardStep } from './reviewedStandardStep.ts'

/** Say something in the review of a standard step, about a step of it or the whole, without deciding. */
export const commentOnStandardStep: Operation<CommentInput> = commentInReview(
  'commentOnStandardStep',
  reviewedStandardStep,
)

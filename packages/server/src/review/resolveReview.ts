import type { Operation } from '../operation/operation.ts'
import { reviewedProcedure } from './reviewedProcedure.ts'
import { type SettleCommentInput, settleReviewComment } from './settleReviewComment.ts'

/** Say that what a comment in a review asks for is done, or that it is not. */
export const resolveReview: Operation<SettleCommentInput> = settleReviewComment(
  'resolveReview',
  reviewedProcedure,
)

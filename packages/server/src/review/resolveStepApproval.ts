import type { Operation } from '../operation/operation.ts'
import { reviewedStandardStep } from './reviewedStandardStep.ts'
import { type SettleCommentInput, settleReviewComment } from './settleReviewComment.ts'

/** Say that what a comment in the review of a standard step asks for is done, or that it is not. */
export const resolveStepApproval: Operation<SettleCommentInput> = settleReviewComment(
  'resolveStepApproval',
  reviewedStandardStep,
)

import type { Operation } from '../operation/operation.ts'
import { reviewedMbom } from './reviewedMbom.ts'
import { type SettleCommentInput, settleReviewComment } from './settleReviewComment.ts'

/** Say that what a comment in the review of an mBOM version asks for is done, or that it is not. */
export const resolveMbomApproval: Operation<SettleCommentInput> = settleReviewComment(
  'resolveMbomApproval',
  reviewedMbom,
)

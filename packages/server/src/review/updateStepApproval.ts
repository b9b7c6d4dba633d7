import type { Operation } from '../operation/operation.ts'
import { type EditCommentInput, editReviewComment } from './editReviewComment.ts'
import { reviewedStandardStep } from './reviewedStandardStep.ts'

/** Say it in other words: one’s own comment in the review of a standard step. */
export const updateStepApproval: Operation<EditCommentInput> = editReviewComment(
  'updateStepApproval',
  reviewedStandardStep,
)

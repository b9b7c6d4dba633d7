import type { Operation } from '../operation/operation.ts'
import { type EditCommentInput, editReviewComment } from './editReviewComment.ts'
import { reviewedMbom } from './reviewedMbom.ts'

/** Say it in other words: one’s own comment in the review of an mBOM version. */
export const updateMbomApproval: Operation<EditCommentInput> = editReviewComment(
  'updateMbomApproval',
  reviewedMbom,
)

import type { Operation } from '../operation/operation.ts'
import { type EditCommentInput, editReviewComment } from './editReviewComment.ts'
import { reviewedProcedure } from './reviewedProcedure.ts'

/** Say it in other words: one’s own comment in the review of a procedure version. */
export const updateReview: Operation<EditCommentInput> = editReviewComment('updateReview', reviewedProcedure)

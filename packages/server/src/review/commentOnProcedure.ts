import type { Operation } from '../operation/operation.ts'
import { type CommentInput, commentInReview } from './commentInReview.ts'
import { reviewedProcedure } from './reviewedProcedure.ts'

/** Say something in the review of a procedure version, about a step of it or the whole, without deciding. */
export const commentOnProcedure: Operation<CommentInput> = commentInReview(
  'commentOnProcedure',
  reviewedProcedure,
)

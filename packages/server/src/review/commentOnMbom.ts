import type { Operation } from '../operation/operation.ts'
import { type CommentInput, commentInReview } from './commentInReview.ts'
import { reviewedMbom } from './reviewedMbom.ts'

/** Say something in the review of an mBOM version, without deciding. */
export const commentOnMbom: Operation<CommentInput> = commentInReview('commentOnMbom', reviewedMbom)

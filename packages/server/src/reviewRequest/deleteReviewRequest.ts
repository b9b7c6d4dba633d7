import type { Operation } from '../operation/operation.ts'
import { reviewedProcedure } from '../review/reviewedProcedure.ts'
import { type WithdrawRequestInput, withdrawRequest } from './withdrawRequest.ts'

/** Ask a person for a review no longer. What that person decided stands. */
export const deleteReviewRequest: Operation<WithdrawRequestInput> = withdrawRequest(
  'deleteReviewRequest',
  reviewedProcedure,
)

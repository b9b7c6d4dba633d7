import type { Operation } from '../operation/operation.ts'
import { reviewedProcedure } from './reviewedProcedure.ts'
import { type WithdrawInput, withdrawApproval } from './withdrawApproval.ts'

/** Take the own approval back while the version is in review: it no longer counts, and its signature is void. */
export const withdrawReview: Operation<WithdrawInput> = withdrawApproval('withdrawReview', reviewedProcedure)

import type { Operation } from '../operation/operation.ts'
import { reviewedMbom } from './reviewedMbom.ts'
import { type WithdrawInput, withdrawApproval } from './withdrawApproval.ts'

/** Take the own approval of an mBOM version back while it is in review: it no longer counts, and its signature is void. */
export const withdrawMbomApproval: Operation<WithdrawInput> = withdrawApproval(
  'withdrawMbomApproval',
  reviewedMbom,
)

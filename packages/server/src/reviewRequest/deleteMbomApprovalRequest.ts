import type { Operation } from '../operation/operation.ts'
import { reviewedMbom } from '../review/reviewedMbom.ts'
import { type WithdrawRequestInput, withdrawRequest } from './withdrawRequest.ts'

/** Ask a person for the approval of an mBOM version no longer. What that person decided stands. */
export const deleteMbomApprovalRequest: Operation<WithdrawRequestInput> = withdrawRequest(
  'deleteMbomApprovalRequest',
  reviewedMbom,
)

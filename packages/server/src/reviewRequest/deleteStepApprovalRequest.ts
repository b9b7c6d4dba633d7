import type { Operation } from '../operation/operation.ts'
import { reviewedStandardStep } from '../review/reviewedStandardStep.ts'
import { type WithdrawRequestInput, withdrawRequest } from './withdrawRequest.ts'

/** Ask a person for the review of a standard step no longer. What that person decided stands. */
export const deleteStepApprovalRequest: Operation<WithdrawRequestInput> = withdrawRequest(
  'deleteStepApprovalRequest',
  reviewedStandardStep,
)

import type { Operation } from '../operation/operation.ts'
import { reviewedStandardStep } from './reviewedStandardStep.ts'
import { type WithdrawInput, withdrawApproval } from './withdrawApproval.ts'

/** Take the own approval of a version of a standard step back while it is in review. */
export const withdrawStepApproval: Operation<WithdrawInput> = withdrawApproval(
  'withdrawStepApproval',
  reviewedStandardStep,
)

import type { Operation } from '../operation/operation.ts'
import { approveVersion } from './approveVersion.ts'
import { reviewedStandardStep } from './reviewedStandardStep.ts'
import type { ReviewInput } from './reviewInput.ts'

/** Approve a version of a standard step in review, signed: one of the approvals that its release takes. */
export const approveStandardStep: Operation<ReviewInput> = approveVersion(
  'approveStandardStep',
  reviewedStandardStep,
)

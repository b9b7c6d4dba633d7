import type { Operation } from '../operation/operation.ts'
import { rejectVersion } from './rejectVersion.ts'
import { reviewedStandardStep } from './reviewedStandardStep.ts'
import type { ReviewInput } from './reviewInput.ts'

/** Reject a version of a standard step in review, signed and with the reason: it is a draft again. */
export const rejectStandardStep: Operation<ReviewInput> = rejectVersion(
  'rejectStandardStep',
  reviewedStandardStep,
)

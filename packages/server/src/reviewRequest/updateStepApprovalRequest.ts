import type { Operation } from '../operation/operation.ts'
import { reviewedStandardStep } from '../review/reviewedStandardStep.ts'
import { type TurnInput, turnRequest } from './turnRequest.ts'

/** Ask somebody else in place of the person who was asked to review a version of a standard step. */
export const updateStepApprovalRequest: Operation<TurnInput> = turnRequest(
  'updateStepApprovalRequest',
  reviewedStandardStep,
)

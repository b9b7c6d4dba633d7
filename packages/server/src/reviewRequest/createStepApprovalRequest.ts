import type { Operation } from '../operation/operation.ts'
import { reviewedStandardStep } from '../review/reviewedStandardStep.ts'
import { type AskInput, askReviewer } from './askReviewer.ts'

/** Ask a person by name to review a version of a standard step: it is not released without that approval. */
export const createStepApprovalRequest: Operation<AskInput> = askReviewer(
  'createStepApprovalRequest',
  reviewedStandardStep,
)

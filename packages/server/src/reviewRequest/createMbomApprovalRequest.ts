import type { Operation } from '../operation/operation.ts'
import { reviewedMbom } from '../review/reviewedMbom.ts'
import { type AskInput, askReviewer } from './askReviewer.ts'

/** Ask a person by name to approve an mBOM version: it is not released without that approval. */
export const createMbomApprovalRequest: Operation<AskInput> = askReviewer(
  'createMbomApprovalRequest',
  reviewedMbom,
)

import type { Operation } from '../operation/operation.ts'
import { reviewedMbom } from '../review/reviewedMbom.ts'
import { type TurnInput, turnRequest } from './turnRequest.ts'

/** Ask somebody else in place of the person who was asked to approve an mBOM version. */
export const updateMbomApprovalRequest: Operation<TurnInput> = turnRequest(
  'updateMbomApprovalRequest',
  reviewedMbom,
)

import type { Operation } from '../operation/operation.ts'
import { reviewedProcedure } from '../review/reviewedProcedure.ts'
import { type TurnInput, turnRequest } from './turnRequest.ts'

/** Ask somebody else in place of the person who was asked. */
export const updateReviewRequest: Operation<TurnInput> = turnRequest('updateReviewRequest', reviewedProcedure)

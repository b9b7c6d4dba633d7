import type { Operation } from '../operation/operation.ts'
import { reviewedProcedure } from '../review/reviewedProcedure.ts'
import { type AskInput, askReviewer } from './askReviewer.ts'

/** Ask a person by name to review a version: it is not released without that person's approval. */
export const createReviewRequest: Operation<AskInput> = askReviewer('createReviewRequest', reviewedProcedure)

import type { Operation } from '../operation/operation.ts'
import { type DecisionInput, decideRedline } from './decideRedline.ts'

/** Reject, signed, what a redline changes, with a comment: it waits to be revised or canceled. */
export const rejectRedline: Operation<DecisionInput> = decideRedline('rejectRedline', 'REJECTED')

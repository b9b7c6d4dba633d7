import type { Operation } from '../operation/operation.ts'
import { type DecisionInput, decideRedline } from './decideRedline.ts'

/** Approve, signed, what a redline changes. */
export const approveRedline: Operation<DecisionInput> = decideRedline('approveRedline', 'APPROVED')

import type { Operation } from '../operation/operation.ts'
import { type DecisionInput, decideIssue } from './decideIssue.ts'

/** Reject, signed and with a reason, a disposition or that an issue is closed. It stands in the way until it is reset. */
export const rejectIssue: Operation<DecisionInput> = decideIssue('rejectIssue', 'REJECTED')

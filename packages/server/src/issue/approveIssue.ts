import type { Operation } from '../operation/operation.ts'
import { type DecisionInput, decideIssue } from './decideIssue.ts'

/** Approve, signed, what is to become of the units of an issue, or that it is closed. */
export const approveIssue: Operation<DecisionInput> = decideIssue('approveIssue', 'APPROVED')

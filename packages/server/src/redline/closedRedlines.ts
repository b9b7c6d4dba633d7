import { type Change, updateRows } from '../operation/change.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  listOpenRedlinesOfRuns,
  listStandingApprovalsOfRuns,
  type OpenRedlineOfRunRow,
  type RedlineApprovalOfRow,
  type RedlineApprovalRow,
} from './redlineStore.ts'

/** What is open of redlines in a run, with the decisions on them that still count. */
export interface OpenRedlines {
  readonly redlines: readonly OpenRedlineOfRunRow[]
  readonly approvals: readonly RedlineApprovalRow[]
}

export async function readOpenRedlines(tx: Transaction, runId: string): Promise<OpenRedlines> {
  const [redlines, approvals] = await Promise.all([
    tx.read<OpenRedlineOfRunRow>(listOpenRedlinesOfRuns([runId])),
    tx.read<RedlineApprovalOfRow>(listStandingApprovalsOfRuns([runId])),
  ])
  return { redlines, approvals }
}

/** Nothing is changed any more in a run that is given up: its redlines are canceled, and what was decided counts no more. */
export function closedRedlines(
  tx: Transaction,
  { redlines, approvals }: OpenRedlines,
  now: string,
): Change[] {
  if (redlines.length === 0) return []
  const rows = redlines.map(({ id, status }) => ({
    key: { id },
    set: { status: 'CANCELED', ...restamp(tx, now) } as const,
    expect: { status },
  }))
  return [updateRows('redline', rows), ...outdatedApprovals(tx, approvals, now)]
}

/** These decisions count no more; each stays readable as it was given. */
export function outdatedApprovals(
  tx: Transaction,
  approvals: readonly RedlineApprovalRow[],
  now: string,
): Change[] {
  if (approvals.length === 0) return []
  const rows = approvals.map(({ id, status }) => ({
    key: { id },
    set: { status: 'OUTDATED', ...restamp(tx, now) } as const,
    expect: { status },
  }))
  return [updateRows('redline_approval', rows)]
}

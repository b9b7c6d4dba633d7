import { type Change, type ChangedColumns, updateRows } from '../operation/change.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import type { AskedReviewerRow, ReviewRow } from './reviewStore.ts'

/** Approvals that no longer count: outdated with their signatures void, visibly and for ever. */
export function outdateApprovals(
  tx: Transaction,
  approvals: readonly ReviewRow[],
  { now, reason }: { readonly now: string; readonly reason: string },
): Change[] {
  if (approvals.length === 0) return []
  const rows = approvals.map(({ id, etag }) => ({
    key: { id },
    set: { status: 'OUTDATED' as const, outdated_reason: reason, ...restamp(tx, now) },
    expect: { etag },
  }))
  return [
    updateRows('review', rows),
    ...voidSignatures(
      approvals.flatMap(({ signature_id }) => (signature_id === null ? [] : [{ id: signature_id }])),
      now,
      reason,
    ),
  ]
}

/** What becomes of requests; those that stand so already are left. */
export function answerRequests(
  tx: Transaction,
  requests: readonly AskedReviewerRow[],
  {
    status,
    now,
  }: { readonly status: NonNullable<ChangedColumns<'review_request'>['status']>; readonly now: string },
): Change[] {
  const rows = requests
    .filter((request) => request.status !== status)
    .map(({ id, etag }) => ({ key: { id }, set: { status, ...restamp(tx, now) }, expect: { etag } }))
  return rows.length === 0 ? [] : [updateRows('review_request', rows)]
}

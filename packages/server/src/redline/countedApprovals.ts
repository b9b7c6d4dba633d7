import { type Change, insertRows } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { RedlineApprovalRow, RedlineRow } from './redlineStore.ts'

/** An approval that was given elsewhere: of the disposition of an issue, or of the same redline on another run. */
type ApprovalElsewhere = Pick<RedlineApprovalRow, 'reviewer_id' | 'role_id' | 'comment' | 'signature_id'>

/** Approvals that count for a redline, each by the signature that was given then. */
export async function countedApprovals(
  tx: Transaction,
  { id, export_controlled }: Pick<RedlineRow, 'id' | 'export_controlled'>,
  approvals: readonly ApprovalElsewhere[],
): Promise<readonly Change[]> {
  if (approvals.length === 0) return []
  const [ids, now] = await Promise.all([tx.newIds(approvals.length), tx.now()])
  const rows = approvals.map(({ reviewer_id, role_id, comment, signature_id }, nth) => ({
    id: ids[nth] ?? '',
    redline_id: id,
    reviewer_id,
    role_id,
    decision: 'APPROVED' as const,
    status: 'APPROVED' as const,
    comment,
    signature_id,
    export_controlled,
    ...stamp(tx, now),
  }))
  return [insertRows('redline_approval', rows)]
}

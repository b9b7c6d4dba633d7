import {
  type DispositionApproval,
  type RedlineShown,
  redlineShown,
} from '@traveler/domain/redline/releasedByIssue.ts'
import { sha256 } from '../operation/chain.ts'
import { orderOf } from './redlineWork.ts'
import type { DispositionApprovalRow, OpenRedlineOfIssueRow } from './releasedRedlineStore.ts'

/** A redline in review as whoever approves the disposition of its issue is shown it. */
export function shownRedline(row: OpenRedlineOfIssueRow): RedlineShown {
  const after = sha256(row.content).toString('hex')
  return redlineShown({ id: row.id, change: row.change, after, order: orderOf(row), below: row.below })
}

/** An approval of a disposition, with the redlines that its signature covers. */
export interface ApprovalOfDisposition extends DispositionApproval {
  readonly row: DispositionApprovalRow
}

export function approvalOfDisposition(row: DispositionApprovalRow): ApprovalOfDisposition {
  // Written by decideIssue alone.
  const { redlines = [] } = JSON.parse(row.signed) as { readonly redlines?: readonly RedlineShown[] }
  return { userId: row.reviewer_id, roleId: row.role_id, redlines, row }
}

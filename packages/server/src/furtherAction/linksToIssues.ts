import type { IssueRow } from '../issue/issueStore.ts'
import { type Change, insertRows } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'

/** Says from which issues an action is raised; to none there is nothing to say. */
export function linksToIssues(
  tx: Transaction,
  action: { readonly id: string; readonly export_controlled: boolean },
  issues: readonly Pick<IssueRow, 'id'>[],
  { ids, now }: { readonly ids: readonly string[]; readonly now: string },
): readonly Change[] {
  const rows = issues.map((issue, nth) => ({
    id: ids[nth] ?? '',
    further_action_id: action.id,
    issue_id: issue.id,
    export_controlled: action.export_controlled,
    ...stamp(tx, now),
  }))
  return rows.length === 0 ? [] : [insertRows('further_action_issue', rows)]
}

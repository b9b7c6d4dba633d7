import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A signed decision on an issue at a gate. */
export type IssueApprovalRow = Row<'issue_approval'>

export function loadIssueApprovals(ids: readonly string[]): Statement {
  return statement('select * from issue_approval where id = any($1::bigint[])', [ids])
}

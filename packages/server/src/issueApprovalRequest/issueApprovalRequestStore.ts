import type { IssueGate } from '@traveler/domain/issue/whyNotPassGate.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That a person is asked by name to approve an issue at a gate. */
export type IssueApprovalRequestRow = Row<'issue_approval_request'>

export function loadIssueApprovalRequests(ids: readonly string[]): Statement {
  return statement('select * from issue_approval_request where id = any($1::bigint[])', [ids])
}

/** The request of a person at a gate of an issue, if there is one. */
export function findIssueApprovalRequest(issueId: string, gate: IssueGate, userId: string): Statement {
  return statement(
    'select * from issue_approval_request where issue_id = $1::bigint and gate_type = $2 and assigned_to_id = $3::bigint',
    [issueId, gate, userId],
  )
}

/** Locks the issue of a request. */
export function lockIssueOfRequest(requestId: string): Statement {
  return statement(
    `select * from lock_streams(array(select issue_id from issue_approval_request where id = $1::bigint), '{}')`,
    [requestId],
  )
}

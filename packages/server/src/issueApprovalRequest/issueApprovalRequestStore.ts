import type { IssueGate } from '@traveler/domain/issue/whyNotPassGate.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That a person, by name, or a team is asked to approve an issue at a gate. */
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

/** The request to a team at a gate of an issue, if there is one. */
export function findRequestOfTeam(issueId: string, gate: IssueGate, teamId: string): Statement {
  return statement(
    'select * from issue_approval_request where issue_id = $1::bigint and gate_type = $2 and assigned_team_id = $3::bigint',
    [issueId, gate, teamId],
  )
}

export interface MemberToAskRow {
  readonly id: string
  readonly roleIds: readonly string[]
}

/** Members of a team who are still here, with the roles that they hold. */
export function listMembersToAsk(teamId: string): Statement {
  return statement(
    `select u.id, array(select distinct h.role_id::text from held_role h
  where h.organization_id = u.organization_id and h.user_id = u.id) as "roleIds"
from team_user m join user_account u on u.organization_id = m.organization_id and u.id = m.user_id
where m.team_id = $1::bigint and not u.deactivated order by u.id`,
    [teamId],
  )
}

/** Locks the issue of a request. */
export function lockIssueOfRequest(requestId: string): Statement {
  return statement(
    `select * from lock_streams(array(select issue_id from issue_approval_request where id = $1::bigint), '{}')`,
    [requestId],
  )
}

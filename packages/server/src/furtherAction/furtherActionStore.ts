import type { FurtherActionStatus } from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What is done so that what was found does not go on, come again, or happen at all. */
export type FurtherActionRow = Row<'further_action'>

/** That an action is raised from an issue. */
export type FurtherActionIssueRow = Row<'further_action_issue'>

export function loadFurtherActions(ids: readonly string[]): Statement {
  return statement('select * from further_action where id = any($1::bigint[])', [ids])
}

export function listIssuesOfAction(id: string): Statement {
  return statement(
    'select * from further_action_issue where further_action_id = $1::bigint order by issue_id',
    [id],
  )
}

export function listIssuesOfActions(ids: readonly string[]): Statement {
  return statement(
    `select l.further_action_id as of_id, i.* from further_action_issue l
join issue i on i.organization_id = l.organization_id and i.id = l.issue_id
where l.further_action_id = any($1::bigint[]) order by i.id`,
    [ids],
  )
}

export function listActionsOfIssues(issueIds: readonly string[]): Statement {
  return statement(
    `select l.issue_id as of_id, a.* from further_action_issue l
join further_action a on a.organization_id = l.organization_id and a.id = l.further_action_id
where l.issue_id = any($1::bigint[]) order by a.id`,
    [issueIds],
  )
}

/** What was signed on each action, voided signatures too, in the order in which they were given. */
export function listSignaturesOfActions(ids: readonly string[]): Statement {
  return statement(
    `select further_action_id as of_id, s.* from signature s
where further_action_id = any($1::bigint[]) order by signed_at, id`,
    [ids],
  )
}

/** The status that an action had while it bore an etag: what its caller saw, also after it has moved on. */
export function loadActionStatusSeen(id: string, etag: string): Statement {
  return statement(
    `select status from further_action where id = $1::bigint and etag = $2::uuid
union all select old ->> 'status' from row_history
where table_name = 'further_action' and row_id = $1::bigint and old ->> 'etag' = $2::uuid::text
limit 1`,
    [id, etag],
  )
}

export interface StatusSeenRow {
  readonly status: FurtherActionStatus
}

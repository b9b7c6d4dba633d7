import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That two issues have to do with each other. */
export type IssueRelationRow = Row<'issue_relation'>

export function loadIssueRelations(ids: readonly string[]): Statement {
  return statement('select * from issue_relation where id = any($1::bigint[])', [ids])
}

/** The relation of two issues, whichever was named first. */
export function findIssueRelation(oneId: string, otherId: string): Statement {
  return statement(
    `select * from issue_relation where least(origin_issue_id, related_issue_id) = least($1::bigint, $2::bigint)
  and greatest(origin_issue_id, related_issue_id) = greatest($1::bigint, $2::bigint)`,
    [oneId, otherId],
  )
}

/** The issues that have to do with these, from either end, the oldest first. */
export function listRelatedIssues(issueIds: readonly string[]): Statement {
  return statement(
    `select r.of_id, i.* from (
  select organization_id, origin_issue_id as of_id, related_issue_id as other_id from issue_relation where origin_issue_id = any($1::bigint[])
  union all
  select organization_id, related_issue_id, origin_issue_id from issue_relation where related_issue_id = any($1::bigint[])) r
join issue i on i.organization_id = r.organization_id and i.id = r.other_id order by i.id`,
    [issueIds],
  )
}

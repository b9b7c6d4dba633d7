import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A signed decision of a person on a procedure version. */
export type ReviewRow = Row<'review'>

export function loadReviews(ids: readonly string[]): Statement {
  return statement('select * from review where id = any($1::bigint[])', [ids])
}

/** The approvals of a version that stand. */
export function listStandingApprovals(procedureId: string): Statement {
  return statement(
    `select * from review where procedure_id = $1::bigint and status = 'APPROVED' order by id`,
    [procedureId],
  )
}

/** Locks the version of a review. */
export function lockVersionOfReview(reviewId: string): Statement {
  return statement(
    `select * from lock_streams(array(select procedure_id from review where id = $1::bigint), '{}')`,
    [reviewId],
  )
}

/** A role of which a version takes so many approvals. */
export interface WantedRoleRow {
  readonly role_id: string
  readonly name: string
  readonly count: number
}

/** The roles that must approve a version: those of every procedure and those of its own; of both the larger count. */
export function listWantedRoles(procedureId: string): Statement {
  return statement(
    `select w.role_id, r.name, max(w.count) as count from procedure_review_role w
join role r on r.organization_id = w.organization_id and r.id = w.role_id
where w.procedure_family_id is null or w.procedure_family_id = (select family_id from procedure where id = $1::bigint)
group by w.role_id, r.name order by w.role_id`,
    [procedureId],
  )
}

/** A person asked by name to review a version. */
export interface AskedReviewerRow extends Row<'review_request'> {
  readonly name: string
}

export function listAskedReviewers(procedureId: string): Statement {
  return statement(
    `select q.*, u.name from review_request q
join user_account u on u.organization_id = q.organization_id and u.id = q.reviewer_id
where q.procedure_id = $1::bigint order by q.id`,
    [procedureId],
  )
}

/** Who wrote a version: everybody whose act changed what it says. Who only asked, reviewed or commented did not. */
export function listEditors(procedureId: string): Statement {
  return statement(
    `select distinct actor_id as id from event where stream_id = $1::bigint and actor_id is not null
and (type in ('PROCEDURE_CREATED', 'PROCEDURE_UPDATED') or type like 'STEP%' or type like 'DATAGRID%')`,
    [procedureId],
  )
}

import type { RichText } from '@traveler/domain/richText/richText.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A signed decision of a person on a version, or what somebody said in its review. */
export interface ReviewRow extends Omit<Row<'review'>, 'rich_text'> {
  readonly rich_text: RichText | null
}

/** The columns by which a review or a request names its version. */
export type ReviewedColumn = 'procedure_id' | 'standard_step_id' | 'mbom_id'

/** Reviews of one noun's versions by id. */
export function loadReviewsOf(column: ReviewedColumn) {
  return (ids: readonly string[]): Statement =>
    statement(`select * from review where id = any($1::bigint[]) and ${column} is not null`, [ids])
}

/** A review with who wrote it and the version that it is of. */
export function loadReviewToChange(column: ReviewedColumn, id: string | null | undefined): Statement {
  return statement(
    `select v.*, v.${column} as version_id, coalesce(u.name, '') as author_name from review v
left join user_account u on u.organization_id = v.organization_id and u.id = v.reviewer_id
where v.id = $1::bigint and v.${column} is not null`,
    [id ?? null],
  )
}

/** The approvals of a version that stand. */
export function listStandingApprovals(column: ReviewedColumn, versionId: string): Statement {
  return statement(`select * from review where ${column} = $1::bigint and status = 'APPROVED' order by id`, [
    versionId,
  ])
}

/** What was said in the review of a version, whether or not it decided anything: one of it. */
export function findReview(column: ReviewedColumn, versionId: string): Statement {
  return statement(`select id from review where ${column} = $1::bigint order by id limit 1`, [versionId])
}

/** Locks the version of a review. */
export function lockVersionOfReview(reviewId: string): Statement {
  return statement(
    `select * from lock_streams(array(select coalesce(procedure_id, standard_step_id, mbom_id) from review where id = $1::bigint), '{}')`,
    [reviewId],
  )
}

/** A role of which a version takes so many approvals. */
export interface WantedRoleRow {
  readonly role_id: string
  readonly name: string
  readonly count: number
}

const wantedRoles = (
  of: string,
): string => `select w.role_id, r.name, max(w.count) as count from procedure_review_role w
join role r on r.organization_id = w.organization_id and r.id = w.role_id
where ${of} group by w.role_id, r.name order by w.role_id`

/** The roles that must approve a version: those of every procedure and those of its own; of both the larger count. */
export function listWantedRoles(procedureId: string): Statement {
  return statement(
    wantedRoles(`w.of_standard_steps is null and (w.procedure_family_id is null
  or w.procedure_family_id = (select family_id from procedure where id = $1::bigint))`),
    [procedureId],
  )
}

/** The same of a version of a standard step. */
export function listWantedRolesOfStandardStep(stepId: string): Statement {
  return statement(
    wantedRoles(`w.of_standard_steps and (w.standard_family_id is null
  or w.standard_family_id = (select standard_family_id from step where id = $1::bigint))`),
    [stepId],
  )
}

/** A person asked by name to review a version. */
export interface AskedReviewerRow extends Row<'review_request'> {
  readonly name: string
}

export function listAskedReviewers(column: ReviewedColumn, versionId: string): Statement {
  return statement(
    `select q.*, u.name from review_request q
join user_account u on u.organization_id = q.organization_id and u.id = q.reviewer_id
where q.${column} = $1::bigint order by q.id`,
    [versionId],
  )
}

/** Who wrote a version: everybody whose act changed what it says. Who only asked, reviewed or commented did not. */
export function listEditors(versionId: string): Statement {
  return statement(
    `select distinct actor_id as id from event where stream_id = $1::bigint and actor_id is not null
and (type in ('PROCEDURE_CREATED', 'PROCEDURE_UPDATED', 'STANDARD_STEP_CREATED', 'STANDARD_STEP_COPIED', 'STANDARD_STEP_LINK_BROKEN')
  or type like 'STEP%' or type like 'DATAGRID%'
  or type in ('MBOM_CREATED', 'MBOM_IMPORTED', 'MBOM_ATTRIBUTES_UPDATED') or type like 'MBOM\\_ITEM%' or type like 'MBOM\\_SUBSTITUTE%')`,
    [versionId],
  )
}

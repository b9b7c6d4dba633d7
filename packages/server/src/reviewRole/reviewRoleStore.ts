import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A role of which so many holders must approve: every procedure, or one. */
export type ReviewRoleRow = Row<'procedure_review_role'>

export function loadReviewRoles(ids: readonly string[]): Statement {
  return statement('select * from procedure_review_role where id = any($1::bigint[])', [ids])
}

/** The demand of a role on a procedure, or on all of them, if there is one. */
export function findReviewRole(roleId: string, familyId: string | null): Statement {
  return statement(
    `select * from procedure_review_role where role_id = $1::bigint and procedure_family_id is not distinct from $2::bigint`,
    [roleId, familyId],
  )
}

/** Locks what a demand is about: its procedure, or the organization. */
export function lockOfReviewRole(id: string, organizationId: string): Statement {
  return statement(
    `select * from lock_streams(array(select coalesce(procedure_family_id, $2::bigint) from procedure_review_role
where id = $1::bigint), '{}')`,
    [id, organizationId],
  )
}

/** The demands on versions: those of all procedures, and those of their own. */
export function listReviewRolesOfProcedures(procedureIds: readonly string[]): Statement {
  return statement(
    `select p.id as of_id, w.* from procedure p
join procedure_review_role w on w.organization_id = p.organization_id
  and (w.procedure_family_id is null or w.procedure_family_id = p.family_id)
where p.id = any($1::bigint[]) order by w.id`,
    [procedureIds],
  )
}

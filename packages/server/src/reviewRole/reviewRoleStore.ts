import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A role of which so many holders must approve: all versions of a noun, or those of one procedure or standard step. */
export type ReviewRoleRow = Row<'procedure_review_role'>

/** Which demands are of a noun, and where they name its families. */
interface Demanded {
  readonly type: 'Procedure' | 'Step'
  readonly familyColumn: 'procedure_family_id' | 'standard_family_id'
  readonly isOfNoun: string
}

export function loadReviewRolesOf({ isOfNoun }: Pick<Demanded, 'isOfNoun'>) {
  return (ids: readonly string[]): Statement =>
    statement(`select * from procedure_review_role where id = any($1::bigint[]) and ${isOfNoun}`, [ids])
}

/** The demand of a role on one family, or on all of them, if there is one. */
export function findReviewRole(of: Demanded, roleId: string, familyId: string | null): Statement {
  return statement(
    `select * from procedure_review_role
where role_id = $1::bigint and ${of.familyColumn} is not distinct from $2::bigint and ${of.isOfNoun}`,
    [roleId, familyId],
  )
}

/** A version of the procedure or standard step that a role is demanded of. */
export interface DemandedVersionRow {
  readonly id: string
  readonly export_controlled: boolean
}

export function findDemandedVersion({ type }: Pick<Demanded, 'type'>, familyId: string | null): Statement {
  return statement(
    type === 'Procedure'
      ? 'select id, export_controlled from procedure where family_id = $1::bigint limit 1'
      : 'select id, export_controlled from step where standard_family_id = $1::bigint and is_standard_step limit 1',
    [familyId],
  )
}

/** Locks what a demand is told in: its procedure, or the organization. */
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
join procedure_review_role w on w.organization_id = p.organization_id and w.of_standard_steps is null
  and (w.procedure_family_id is null or w.procedure_family_id = p.family_id)
where p.id = any($1::bigint[]) order by w.id`,
    [procedureIds],
  )
}

/** The demands on versions of standard steps, named by their top steps. */
export function listReviewRolesOfStandardSteps(stepIds: readonly string[]): Statement {
  return statement(
    `select s.id as of_id, w.* from step s
join procedure_review_role w on w.organization_id = s.organization_id and w.of_standard_steps
  and (w.standard_family_id is null or w.standard_family_id = s.standard_family_id)
where s.id = any($1::bigint[]) and s.is_standard_step order by w.id`,
    [stepIds],
  )
}

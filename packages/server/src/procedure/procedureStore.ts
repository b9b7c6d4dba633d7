import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** One version of a procedure. */
export type ProcedureRow = Row<'procedure'>

export function loadProcedures(ids: readonly string[]): Statement {
  return statement('select * from procedure where id = any($1::bigint[])', [ids])
}

/** The version of an act, as it stands under the lock. */
export function loadProcedure(id: string): Statement {
  return statement('select * from procedure where id = $1::bigint', [id])
}

/** All versions of the procedure that a version or family belongs to, newest first. */
export function listVersions({ procedureId, familyId }: Family): Statement {
  return statement(
    `select * from procedure where family_id = coalesce($1::bigint, (select family_id from procedure where id = $2::bigint))
order by version desc`,
    [familyId ?? null, procedureId ?? null],
  )
}

/** A procedure, named by its family or by one of its versions. */
export interface Family {
  readonly procedureId?: string
  readonly familyId?: string
}

/** Locks all versions of a procedure: what is the newest of them is decided, or changes. */
export function lockVersions({ procedureId, familyId }: Family): Statement {
  return statement(
    `select * from lock_streams(array(select id from procedure
where family_id = coalesce($1::bigint, (select family_id from procedure where id = $2::bigint))), '{}')`,
    [familyId ?? null, procedureId ?? null],
  )
}

/** As lockVersions, relying on the organization: it says whose approvals a release takes. */
export function lockForRelease(procedureId: string, organizationId: string): Statement {
  return statement(
    `select * from lock_streams(array(select id from procedure
where family_id = (select family_id from procedure where id = $1::bigint)), array[$2::bigint])`,
    [procedureId, organizationId],
  )
}

/**
 * Locks a version, of a procedure or a standard step, and its organization: work with the same content in two is frozen one after the other,
 * so that the second finds the definitions of the first.
 */
export function lockForFreeze(draftId: string, organizationId: string): Statement {
  return statement('select * from lock_streams(array[$1::bigint, $2::bigint], $3::bigint[])', [
    draftId,
    organizationId,
    [],
  ])
}

/** The ids of all steps of a version. */
export function listStepIds(draftId: string): Statement {
  return statement('select id from step where procedure_id = $1::bigint or standard_root_id = $1::bigint', [
    draftId,
  ])
}

/** Planned work that a version, or the last version of a procedure, is named by. */
export interface PlannedByRow {
  readonly id: string
  readonly is_by_version: boolean
}

export function findPlannedBy(procedureId: string): Statement {
  return statement(
    `select id, procedure_id is not null as is_by_version from planned_run where procedure_id = $1::bigint
or procedure_family_id = (select family_id from procedure where id = $1::bigint)
order by procedure_id is null, id limit 1`,
    [procedureId],
  )
}

/** A part that a procedure is linked to. */
export interface LinkedPartRow {
  readonly part_number: string
}

export function findLinkedPart(procedureId: string): Statement {
  return statement(
    `select p.part_number from part_procedure l join part p on p.organization_id = l.organization_id and p.id = l.part_id
where l.procedure_family_id = (select family_id from procedure where id = $1::bigint) order by l.id limit 1`,
    [procedureId],
  )
}

/** A procedure by the title of its newest version. */
export type TitledFamilyRow = Pick<ProcedureRow, 'family_id' | 'title'>

export function listFamiliesTitled(titles: readonly string[]): Statement {
  return statement(
    'select family_id, title from procedure where title = any($1::text[]) and is_latest_version order by family_id',
    [[...new Set(titles)]],
  )
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That a procedure, in all its versions, builds or inspects a part. */
export type PartProcedureRow = Row<'part_procedure'>

export function loadPartProcedures(ids: readonly string[]): Statement {
  return statement('select * from part_procedure where id = any($1::bigint[])', [ids])
}

/** The link of a part and the procedure that a version belongs to. */
export function findPartProcedure(partId: string, procedureId: string): Statement {
  return statement(
    `select * from part_procedure where part_id = $1::bigint
and procedure_family_id = (select family_id from procedure where id = $2::bigint)`,
    [partId, procedureId],
  )
}

/** Locks a part, whose links are decided on, and relies on the procedure staying as it is. */
export function lockPartAndProcedure(partId: string, procedureId: string): Statement {
  return statement('select * from lock_streams(array[$1::bigint], array[$2::bigint])', [partId, procedureId])
}

export function listLinksOfParts(partIds: readonly string[]): Statement {
  return statement(
    'select part_id as of_id, l.* from part_procedure l where part_id = any($1::bigint[]) order by id',
    [partIds],
  )
}

export function listLinksOfFamilies(familyIds: readonly string[]): Statement {
  return statement(
    'select procedure_family_id as of_id, l.* from part_procedure l where procedure_family_id = any($1::bigint[]) order by id',
    [familyIds],
  )
}

/** The version of each procedure that its links mean now: what is built, or the newest where none is released. */
export interface CurrentVersionRow extends Row<'procedure'> {
  readonly of_id: string
}

export function listCurrentVersions(familyIds: readonly string[]): Statement {
  return statement(
    `select distinct on (family_id) family_id as of_id, p.* from procedure p where family_id = any($1::bigint[])
order by family_id, is_latest_released_version desc, version desc`,
    [familyIds],
  )
}

/** The same for each part: the current version of every procedure that is linked to it. */
export function listProceduresOfParts(partIds: readonly string[]): Statement {
  return statement(
    `select distinct on (l.part_id, p.family_id) l.part_id as of_id, p.* from part_procedure l
join procedure p on p.organization_id = l.organization_id and p.family_id = l.procedure_family_id
where l.part_id = any($1::bigint[])
order by l.part_id, p.family_id, p.is_latest_released_version desc, p.version desc`,
    [partIds],
  )
}

import { type Statement, statement } from '../db/statement.ts'

/** A page of ids, ascending. */
export interface StartablePage {
  readonly first: number
  /** The last id of the page before; null: from the beginning. */
  readonly after: string | null
}

/** Newest released versions of the procedures that are linked to a unit's part. */
export function listProceduresOfUnit(partInventoryId: string, { first, after }: StartablePage): Statement {
  return statement(
    `select p.id from part_inventory u
join part_procedure l on l.organization_id = u.organization_id and l.part_id = u.part_id
join procedure p on p.organization_id = l.organization_id and p.family_id = l.procedure_family_id and p.is_latest_released_version
where u.id = $1::bigint and p.id > coalesce($2::bigint, 0) order by p.id limit $3::integer`,
    [partInventoryId, after, first],
  )
}

/** Units and lots, of the parts that are linked to a procedure, of which something is there. */
export function listUnitsOfProcedure(procedureId: string, { first, after }: StartablePage): Statement {
  return statement(
    `select u.id from procedure p
join part_procedure l on l.organization_id = p.organization_id and l.procedure_family_id = p.family_id
join part_inventory u on u.organization_id = l.organization_id and u.part_id = l.part_id
where p.id = $1::bigint and u.quantity > 0 and u.voided_at is null and u.id > coalesce($2::bigint, 0)
order by u.id limit $3::integer`,
    [procedureId, after, first],
  )
}

/** The newest released versions of all procedures, linked to the unit's part or not. */
export function listProceduresForUnit(partInventoryId: string, { first, after }: StartablePage): Statement {
  return statement(
    `select p.id from procedure p
where p.is_latest_released_version and p.id > coalesce($2::bigint, 0)
  and exists (select from part_inventory u where u.id = $1::bigint)
order by p.id limit $3::integer`,
    [partInventoryId, after, first],
  )
}

/** Units and lots of any part of which something is there. */
export function listUnitsForProcedure(procedureId: string, { first, after }: StartablePage): Statement {
  return statement(
    `select u.id from part_inventory u
where u.quantity > 0 and u.voided_at is null and u.id > coalesce($2::bigint, 0)
  and exists (select from procedure p where p.id = $1::bigint)
order by u.id limit $3::integer`,
    [procedureId, after, first],
  )
}

export interface StartableRow {
  readonly id: string
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A standing line of a unit's as-built BOM, with what is in. `of_id`: the unit. */
export interface StandingLineRow extends Row<'build_requirement'> {
  readonly of_id: string
  readonly part_number: string
  readonly installed: string
  /** Places at which something is. */
  readonly filled: readonly string[]
}

export function listStandingLines(unitIds: readonly string[]): Statement {
  return statement(
    `select q.part_inventory_id as of_id, q.*, p.part_number,
  coalesce((select sum(i.quantity) from abom_installation i where i.organization_id = q.organization_id
    and i.build_requirement_id = q.id and i.removed_at is null), 0)::text as installed,
  array(select i.designator from abom_installation i where i.organization_id = q.organization_id
    and i.build_requirement_id = q.id and i.removed_at is null and i.designator is not null) as filled
from build_requirement q join part p on p.organization_id = q.organization_id and p.id = q.part_id
where q.part_inventory_id = any($1::bigint[]) and q.removed_at is null order by q.position, q.id`,
    [unitIds],
  )
}

/** Part numbers, for telling what is added. */
export function listPartNumbers(ids: readonly string[]): Statement {
  return statement('select id, part_number from part where id = any($1::bigint[])', [ids])
}

export interface PartNumberRow {
  readonly id: string
  readonly part_number: string
}

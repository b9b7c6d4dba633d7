import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type AsBuiltVersionRow = Row<'as_built_version'>

/** A version of an as-built BOM, found by its unit. */
export interface AsBuiltVersionOfRow extends AsBuiltVersionRow {
  readonly of_id: string
}

/** Every lock of each unit's as-built BOM, the newest first. */
export function listAsBuiltVersionsOfUnits(unitIds: readonly string[]): Statement {
  return statement(
    'select part_inventory_id as of_id, v.* from as_built_version v where part_inventory_id = any($1::bigint[]) order by part_inventory_id, number desc, id',
    [unitIds],
  )
}

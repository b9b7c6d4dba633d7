import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type PartInventoryRow = Row<'part_inventory'>

export function loadPartInventories(ids: readonly string[]): Statement {
  return statement('select * from part_inventory where id = any($1::bigint[])', [ids])
}

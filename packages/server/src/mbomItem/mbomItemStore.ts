import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type MBomItemRow = Row<'mbom_item'>

export function loadMBomItems(ids: readonly string[]): Statement {
  return statement('select * from mbom_item where id = any($1::bigint[])', [ids])
}

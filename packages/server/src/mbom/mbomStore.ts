import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type MBomRow = Row<'mbom'>

export function loadMBoms(ids: readonly string[]): Statement {
  return statement('select * from mbom where id = any($1::bigint[])', [ids])
}

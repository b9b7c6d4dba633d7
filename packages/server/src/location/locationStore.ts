import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type LocationRow = Row<'location'>

export function loadLocations(ids: readonly string[]): Statement {
  return statement('select * from location where id = any($1::bigint[])', [ids])
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type SiteRow = Row<'site'>

export function loadSites(ids: readonly string[]): Statement {
  return statement('select * from site where id = any($1::bigint[])', [ids])
}

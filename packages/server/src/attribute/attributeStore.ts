import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type AttributeRow = Row<'attribute'>

/** The attributes of records, by key. */
export function listAttributesOfRecords(recordIds: readonly string[]): Statement {
  return statement(
    'select *, record_id as of_id from attribute where record_id = any($1::bigint[]) order by record_id, key',
    [recordIds],
  )
}

export function loadAttributes(ids: readonly string[]): Statement {
  return statement('select * from attribute where id = any($1::bigint[])', [ids])
}

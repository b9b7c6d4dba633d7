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

/** Which custom attribute the records of a noun have, and what it holds. */
export type AttributeDefinitionRow = Row<'attribute_definition'>

/** The definitions of nouns, by key. */
export function listAttributeDefinitions(nouns: readonly string[]): Statement {
  return statement(
    'select *, noun as of_id from attribute_definition where noun = any($1::text[]) order by noun, key',
    [nouns],
  )
}

export function loadAttributes(ids: readonly string[]): Statement {
  return statement('select * from attribute where id = any($1::bigint[])', [ids])
}

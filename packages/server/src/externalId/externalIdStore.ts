import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type ExternalIdRow = Row<'external_id'>

export function loadExternalIds(ids: readonly string[]): Statement {
  return statement('select * from external_id where id = any($1::bigint[])', [ids])
}

/** What other systems call these records. */
export function listExternalIdsOfRecords(recordIds: readonly string[]): Statement {
  return statement(
    'select *, record_id as of_id from external_id where record_id = any($1::bigint[]) order by record_id, system, id',
    [recordIds],
  )
}

/** A record as another system calls it. */
export interface ExternalName {
  readonly system: string
  /** The type of the record. */
  readonly type: string
  readonly value: string
}

export interface FoundByNameRow extends ExternalName {
  /** Of a procedure the newest released version, or the newest one where none is released. */
  readonly record_id: string
}

/** The records that have these names; one that is not there, or that may not be seen, is left out. */
export function listRecordsByName(names: readonly ExternalName[]): Statement {
  return statement(
    `select e.system, e.type, e.value, coalesce(v.id, e.record_id) as record_id
from unnest($1::text[], $2::text[], $3::text[]) as n (system, type, value)
join external_id e on e.system = n.system and e.type = n.type and e.value = n.value
left join lateral (select p.id from procedure p where e.type = 'procedure' and p.organization_id = e.organization_id
  and p.family_id = e.record_id order by p.is_latest_released_version desc, p.version desc limit 1) v on true`,
    [names.map(({ system }) => system), names.map(({ type }) => type), names.map(({ value }) => value)],
  )
}

/** Locks the stream in which an external id is told. */
export function lockExternalId(id: string): Statement {
  return statement(
    'select * from lock_streams(array(select record_id from external_id where id = $1::bigint), array[]::bigint[])',
    [id],
  )
}

import { type RecordTableName, recordTable } from '../operation/recordTables.ts'

/** The texts of cursors over one organization's record, read as the owner of the tables. The organization is digits. */

export function eventsText(organizationId: string): string {
  return `select stream_id::text as stream, version, position::text, transaction_id::text as transaction,
  encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash,
  json_build_object('type', type, 'act', act_id, 'actor', actor_id::text, 'device', device_id::text,
    'occurredAt', occurred_at, 'recordedAt', recorded_at, 'reason', reason) as columns, body
from event where organization_id = ${digits(organizationId)} order by stream_id, version`
}

export function headsText(organizationId: string): string {
  return `select id::text as stream, type, version, encode(hash, 'hex') as hash
from stream where organization_id = ${digits(organizationId)} order by id`
}

export function checkpointsText(organizationId: string): string {
  return `select number, to_json(created_at) #>> '{}' as "createdAt", until_transaction::text as "untilTransaction",
  encode(hash, 'hex') as hash, encode(signature, 'hex') as signature, body
from checkpoint where organization_id = ${digits(organizationId)} order by number`
}

export function leavesText(organizationId: string): string {
  return `select number, stream_id::text as stream, version, encode(hash, 'hex') as hash
from checkpoint_leaf where organization_id = ${digits(organizationId)} order by number, stream_id`
}

/** Each row as JSON text, without what is private. */
export function rowsText(organizationId: string, table: RecordTableName): string {
  const { key, private: hidden = [] } = recordTable(table)
  const owner = table === 'organization' ? 'id' : 'organization_id'
  return `select (to_jsonb(t) - '{${hidden.join(',')}}'::text[])::text as row
from ${table} t where ${owner} = ${digits(organizationId)} order by ${key.join(', ')}`
}

/** The SHA-256 of every uploaded file whose bytes arrived, each once. */
export function fileHashesText(organizationId: string): string {
  return `select distinct encode(sha256, 'hex') as sha256 from file
where organization_id = ${digits(organizationId)} and sha256 is not null order by 1`
}

/** Old values, in the order in which they ended. */
export function historyText(organizationId: string): string {
  return `select to_jsonb(h)::text as row from row_history h where organization_id = ${digits(organizationId)} order by position`
}

function digits(id: string): string {
  return String(BigInt(id))
}

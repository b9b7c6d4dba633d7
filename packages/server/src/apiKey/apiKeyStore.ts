import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type ApiKeyRow = Row<'api_key'>

export function loadApiKeys(ids: readonly string[]): Statement {
  return statement('select * from api_key where id = any($1::bigint[])', [ids])
}

export function loadApiKeyByClientId(clientId: string): Statement {
  return statement('select * from api_key where client_id = $1', [clientId])
}

/** The person for whom a key acts. */
export function loadMakerOfKey(clientId: string): Statement {
  return statement(
    `select u.id, u.deactivated from api_key k
join user_account u on u.organization_id = k.organization_id and u.id = k.user_id where k.client_id = $1`,
    [clientId],
  )
}

/** Keys of a person that still work. */
export function listEnabledKeysOf(userId: string): Statement {
  return statement('select * from api_key where user_id = $1::bigint and enabled order by id', [userId])
}

/** Locks a key, known by its client id, and its maker's standing. */
export function lockKey(clientId: string): Statement {
  return statement(
    `select l.* from lock_streams(array(select id from api_key where client_id = $1),
  array(select user_id from api_key where client_id = $1)) as l`,
    [clientId],
  )
}

/** Locks a person who leaves, with all keys that act for that person; one leaves at a time, so that somebody is left. */
export function lockLeaver(userId: string): Statement {
  return statement(
    `select l.* from (select claim_names('{administration}') as number) as claims
cross join lateral lock_streams(case when claims.number >= 0 then
  array(select $1::bigint union all select id from api_key where user_id = $1::bigint) end, '{}') as l`,
    [userId],
  )
}

/** Lets a program's client id be found before its organization is known. */
export function insertClientId(clientId: string, apiKeyId: string): Statement {
  return statement(
    `insert into directory (kind, name, organization_id, record_id)
values ('API_KEY', $1, current_setting('traveler.organization_id')::bigint, $2::bigint)`,
    [clientId, apiKeyId],
  )
}

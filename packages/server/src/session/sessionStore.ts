import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What an attempt to prove who one is, is judged by. */
export interface SecretsRow {
  readonly id: string
  readonly password_hash: string | null
  readonly pin_hash: string | null
  readonly deactivated: boolean
  readonly is_locked: boolean
  /** Wrong attempts in a row that lock. */
  readonly attempt_limit: number
}

const attemptLimit = `coalesce((select (s.value #>> '{}')::integer from organization_setting s
  where s.organization_id = u.organization_id and s.name = 'failedAttemptsBeforeLock'), $2::integer)`

export function loadSecrets(userId: string, defaultLimit: number): Statement {
  return statement(
    `select u.id, u.password_hash, u.pin_hash, u.deactivated,
  u.locked_at is not null or u.failed_attempts >= ${attemptLimit} as is_locked, ${attemptLimit} as attempt_limit
from user_account u where u.id = $1::bigint`,
    [userId, defaultLimit],
  )
}

/** Takes one of the attempts that are left, before it is known whether it is a right one. No row: none is left. */
export function takeAttempt(userId: string, defaultLimit: number): Statement {
  return statement(
    `update user_account u set failed_attempts = u.failed_attempts + 1
where u.id = $1::bigint and u.locked_at is null and u.failed_attempts < ${attemptLimit}
returning u.failed_attempts`,
    [userId, defaultLimit],
  )
}

/** A right one makes up for all wrong ones before it. */
export function forgiveAttempts(userId: string): Statement {
  return statement(
    `update user_account set failed_attempts = 0 where id = $1::bigint and locked_at is null and failed_attempts > 0`,
    [userId],
  )
}

/** The person of an organization by mail address (any spelling of case) or by badge. */
export function findPerson(who: { readonly email: string | null; readonly badge: string | null }): Statement {
  return statement(
    `select id from user_account where ($1::text is not null and email = $1) or ($2::text is not null and badge = $2) limit 1`,
    [who.email?.trim().toLowerCase() ?? null, who.badge?.trim() ?? null],
  )
}

/** The organization and the id behind a mail address or a client id, before any organization is known. */
export function findInDirectory(kind: 'EMAIL' | 'API_KEY', name: string): Statement {
  return statement('select organization_id, record_id from directory_find($1, $2)', [kind, name])
}

export interface DirectoryRow {
  readonly organization_id: string
  readonly record_id: string
}

export type NewSession = Pick<Row<'session'>, 'id' | 'token_hash' | 'user_id' | 'device_id'>

/** `signing_since` is null: the first signature takes user id and password. */
export function insertSession(session: NewSession, hours: number): Statement {
  return statement(
    `insert into session (organization_id, id, token_hash, user_id, device_id, created_at, last_active_at, signing_since,
  locked_at, expires_at, ended_at)
select current_setting('traveler.organization_id')::bigint, $1::bigint, $2::bytea, $3::bigint, $4::bigint, now, now, null,
  null, now + make_interval(hours => $5::integer), null
from clock_timestamp() as now returning expires_at`,
    [session.id, session.token_hash, session.user_id, session.device_id, hours],
  )
}

const idle = `make_interval(mins => coalesce((select (o.value #>> '{}')::integer from organization_setting o
    where o.organization_id = s.organization_id and o.name = 'signingIdleMinutes'), $2::integer))`

/**
 * Notes that somebody is at the session, at most every ten seconds. Who comes back after the idle minutes signs anew:
 * decided here, because this very request would make the session look busy.
 */
export function touchSession(tokenHash: string, defaultMinutes: number): Statement {
  return statement(
    `update session s set last_active_at = clock_timestamp(),
  signing_since = case when s.last_active_at > clock_timestamp() - ${idle} then s.signing_since end
where s.token_hash = $1::bytea and s.ended_at is null and s.last_active_at < clock_timestamp() - interval '10 seconds'`,
    [tokenHash, defaultMinutes],
  )
}

export interface SigningRow {
  /** The person here has signed with user id and password, and was not idle since. */
  readonly is_open: boolean
}

export function loadSigning(sessionId: string, defaultMinutes: number): Statement {
  return statement(
    `select signing_since is not null and s.last_active_at > clock_timestamp() - ${idle} as is_open
from session s where s.id = $1::bigint and s.ended_at is null`,
    [sessionId, defaultMinutes],
  )
}

/** The first signature of a session was given with user id and password. */
export function openSigning(sessionId: string): Statement {
  return statement(
    `update session set signing_since = coalesce(signing_since, clock_timestamp()), last_active_at = clock_timestamp()
where id = $1::bigint and ended_at is null`,
    [sessionId],
  )
}

/** Another person at the device, or the same one again: signing begins anew. No row: the session is over. */
export function changePerson(sessionId: string, userId: string, hours: number): Statement {
  return statement(
    `update session set user_id = $2::bigint, signing_since = null, locked_at = null, last_active_at = clock_timestamp(),
  expires_at = clock_timestamp() + make_interval(hours => $3::integer)
where id = $1::bigint and ended_at is null returning expires_at`,
    [sessionId, userId, hours],
  )
}

/** The screen is locked: nobody works at this session until a person unlocks it. */
export function lockSession(sessionId: string): Statement {
  return statement(
    `update session set locked_at = coalesce(locked_at, clock_timestamp()), signing_since = null where id = $1::bigint and ended_at is null`,
    [sessionId],
  )
}

export function endSession(sessionId: string): Statement {
  return statement(
    `update session set ended_at = clock_timestamp(), signing_since = null where id = $1::bigint and ended_at is null`,
    [sessionId],
  )
}

/** All sessions of a person: deactivated, or with a new password. */
export function endSessionsOf(userId: string): Statement {
  return statement(
    `update session set ended_at = clock_timestamp(), signing_since = null where user_id = $1::bigint and ended_at is null`,
    [userId],
  )
}

/** All sessions of a person but the one that stays; null: none stays. */
export function endOtherSessionsOf(userId: string, sessionId: string | null): Statement {
  return statement(
    `update session set ended_at = clock_timestamp(), signing_since = null
where user_id = $1::bigint and ended_at is null and id is distinct from $2::bigint`,
    [userId, sessionId],
  )
}

/** All sessions at a device. */
export function endSessionsAt(deviceId: string): Statement {
  return statement(
    `update session set ended_at = clock_timestamp(), signing_since = null where device_id = $1::bigint and ended_at is null`,
    [deviceId],
  )
}

/** A locked signer's sessions stay, the right to sign with a PIN does not. */
export function endSigningOf(userId: string): Statement {
  return statement(
    'update session set signing_since = null where user_id = $1::bigint and ended_at is null',
    [userId],
  )
}

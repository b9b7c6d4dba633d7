import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type PasskeyRow = Row<'passkey'>

/** What a passkey is asked to answer. */
export type PromptRow = Row<'passkey_prompt'>

export function loadPasskeys(ids: readonly string[]): Statement {
  return statement('select * from passkey where id = any($1::bigint[])', [ids])
}

/** The passkeys of a person, by name. */
export function listPasskeysOf(userId: string): Statement {
  return statement('select * from passkey where user_id = $1::bigint order by name, id', [userId])
}

/** A passkey found by its owner. */
export interface PasskeyOfRow extends PasskeyRow {
  readonly of_id: string
}

/** The passkeys of these people, by name. */
export function listPasskeysOfUsers(userIds: readonly string[]): Statement {
  return statement(
    'select user_id as of_id, * from passkey where user_id = any($1::bigint[]) order by user_id, name, id',
    [userIds],
  )
}

/** Locks the person whose passkey it is. */
export function lockOwnerOfPasskey(id: string): Statement {
  return statement(
    `select l.* from lock_streams(array(select user_id from passkey where id = $1::bigint), '{}'::bigint[]) as l`,
    [id],
  )
}

/** A person's passkey, as the authenticator names it. */
export function findPasskey(userId: string, credentialId: string): Statement {
  return statement('select * from passkey where user_id = $1::bigint and credential_id = $2', [
    userId,
    credentialId,
  ])
}

/** Notes a use. No row: it was used in the meantime with this count or a higher one. */
export function notePasskeyUse(id: string, counter: number): Statement {
  return statement(
    `update passkey set sign_counter = $2::bigint, last_used_at = clock_timestamp()
where id = $1::bigint and (sign_counter < $2::bigint or (sign_counter = 0 and $2::bigint = 0)) returning id`,
    [id, counter],
  )
}

export type NewPrompt = Pick<PromptRow, 'session_id' | 'purpose' | 'user_id' | 'challenge' | 'origin'>

/** Opens a prompt in place of the one before it: a person answers one at a time. */
export function openPrompt(prompt: NewPrompt, seconds: number): Statement {
  return statement(
    `insert into passkey_prompt (organization_id, session_id, purpose, user_id, challenge, origin, expires_at)
values (current_setting('traveler.organization_id')::bigint, $1::bigint, $2, $3::bigint, $4, $5,
  clock_timestamp() + make_interval(secs => $6::integer))
on conflict (organization_id, session_id, purpose) do update
set user_id = excluded.user_id, challenge = excluded.challenge, origin = excluded.origin, expires_at = excluded.expires_at`,
    [prompt.session_id, prompt.purpose, prompt.user_id, prompt.challenge, prompt.origin, seconds],
  )
}

/** The prompt that is open for a person in a session, to be closed by `closePrompt`. */
export function findPrompt(sessionId: string, purpose: 'ADD' | 'SIGN', userId: string): Statement {
  return statement(
    `select * from passkey_prompt
where session_id = $1::bigint and purpose = $2 and user_id = $3::bigint and expires_at > clock_timestamp()`,
    [sessionId, purpose, userId],
  )
}

/** Closes the prompt of a session, whoever was to answer, and gives it if it was open for this person. */
export function takePrompt(sessionId: string, purpose: 'ADD' | 'SIGN', userId: string): Statement {
  return statement(
    `with closed as (delete from passkey_prompt where session_id = $1::bigint and purpose = $2 returning *)
select * from closed where user_id = $3::bigint and expires_at > clock_timestamp()`,
    [sessionId, purpose, userId],
  )
}

export function closePrompt(sessionId: string, purpose: 'ADD' | 'SIGN'): Statement {
  return statement('delete from passkey_prompt where session_id = $1::bigint and purpose = $2', [
    sessionId,
    purpose,
  ])
}

import { act } from './operation/act.ts'
import type { Caller } from './operation/caller.ts'
import { type Performer, perform } from './operation/perform.ts'
import { type DirectoryRow, findInDirectory } from './session/sessionStore.ts'
import { recoverPassword } from './user/recoverPassword.ts'

export interface Recovery {
  readonly email: string
  readonly password: string
  readonly passwordHash: string
}

/** Gives a person a new password and unlocks them, on the machine of the server. False: nobody logs in with that address. */
export async function recoverPerson(performer: Performer, recovery: Recovery): Promise<boolean> {
  const { text, values } = findInDirectory('EMAIL', recovery.email.trim().toLowerCase())
  const { rows } = await performer.pool.query<DirectoryRow>({ text, values: [...values] })
  const [found] = rows
  if (found === undefined) return false
  // Who types it is not among the people of the record: the actor is the person it is done for.
  const caller: Caller = {
    organizationId: found.organization_id,
    userId: found.record_id,
    apiKeyId: null,
    apiKeyName: null,
    sessionId: null,
    deviceId: null,
    permissions: new Set([recoverPassword.permission]),
    roles: [],
    exportCleared: true,
  }
  const { password, passwordHash } = recovery
  const acts = [act(recoverPassword, { id: found.record_id, password, passwordHash })]
  await perform(performer, caller, { name: 'recoverPassword', acts, idempotency: null, occurredAt: null })
  return true
}

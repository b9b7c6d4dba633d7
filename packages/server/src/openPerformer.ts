import type pg from 'pg'
import { newestMigration } from './db/migrate.ts'
import { act } from './operation/act.ts'
import type { Caller } from './operation/caller.ts'
import { Ids } from './operation/ids.ts'
import { type Performer, perform } from './operation/perform.ts'
import { checkPasskey } from './passkey/checkPasskey.ts'
import { claimSigner } from './session/claimSigner.ts'
import type { ClaimedPerson, Prover } from './session/proveIdentity.ts'
import { lockSigner } from './user/lockSigner.ts'

/** What performs acts, with the check of signatures: the same for the server, the command line and the demo. */
export async function openPerformer(pool: pg.Pool, observe?: Performer['observe']): Promise<Performer> {
  const migration = await newestMigration()
  const performer: Performer = {
    pool,
    ids: new Ids(),
    migration,
    claimSigner: (caller, signature) => claimSigner(proverOf(performer), caller, signature),
    ...(observe === undefined ? {} : { observe }),
  }
  return performer
}

/** What checks passwords, PINs and passkeys, and locks out. */
export function proverOf(performer: Performer): Prover {
  const { pool } = performer
  return {
    pool,
    lockOut: (person) => lockOut(performer, person),
    checkPasskey: (person, proof) => checkPasskey(pool, { ...person, ...proof }),
  }
}

/** The actor is the locked person, whose attempts they are taken for; who it really was, nobody knows. */
async function lockOut(performer: Performer, { organizationId, userId }: ClaimedPerson): Promise<void> {
  const caller: Caller = {
    organizationId,
    userId,
    apiKeyId: null,
    apiKeyName: null,
    sessionId: null,
    deviceId: null,
    permissions: new Set([lockSigner.permission]),
    roles: [],
    exportCleared: true,
  }
  const acts = [act(lockSigner, { userId })]
  await perform(performer, caller, { name: 'lockSigner', acts, idempotency: null, occurredAt: null })
}

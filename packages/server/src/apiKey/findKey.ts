import { behindWall } from '../operation/behindWall.ts'
import type { Caller } from '../operation/caller.ts'
import { callerOfKey } from '../operation/callerOf.ts'
import { hashOfSecret } from '../operation/newSecret.ts'
import type { Performer } from '../operation/perform.ts'
import { type DirectoryRow, findInDirectory } from '../session/sessionStore.ts'
import { type KeyStandingRow, loadKeyStanding } from '../user/callerStore.ts'
import { type ApiKeyRow, loadApiKeys } from './apiKeyStore.ts'

/** An API key as a token names it. */
export interface NamedKey {
  readonly organizationId: string
  readonly apiKeyId: string
}

/** The key with this client id and secret, while it and the person for whom it acts are enabled. */
export async function findKey(
  pool: Performer['pool'],
  clientId: string,
  clientSecret: string,
): Promise<NamedKey | null> {
  const { text, name, values } = findInDirectory('API_KEY', clientId)
  const { rows } = await pool.query<DirectoryRow>({ text, name, values: [...values] })
  const [found] = rows
  if (found === undefined) return null
  const key = { organizationId: found.organization_id, apiKeyId: found.record_id }
  const [[row]] = await behindWall<[ApiKeyRow]>(pool, key.organizationId, [loadApiKeys([key.apiKeyId])])
  // Both are SHA-256 of 256 random bits: what the comparison's time tells helps nobody to guess them.
  if (row === undefined || row.secret_hash !== hashOfSecret(clientSecret)) return null
  return (await callerOfNamedKey(pool, key)) === null ? null : key
}

/** Who a key is now; null: it, or the person for whom it acts, is disabled. */
export async function callerOfNamedKey(pool: Performer['pool'], key: NamedKey): Promise<Caller | null> {
  const [[row]] = await behindWall<[KeyStandingRow]>(pool, key.organizationId, [
    loadKeyStanding(key.apiKeyId),
  ])
  return row === undefined || !row.enabled || row.deactivated ? null : callerOfKey(row)
}

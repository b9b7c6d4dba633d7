import { whyNotRenewSecret } from '@traveler/domain/access/whyNotRenewSecret.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type ApiKeyRow, loadApiKeyByClientId, lockKey } from './apiKeyStore.ts'

interface Input {
  readonly clientId: string
  readonly etag?: string | undefined
  /** Of the new secret: drawn by the door, shown once. */
  readonly secretHash: string
}

/** Gives an API key a new secret; the old one serves no more. Only its maker may, for whoever has the secret acts as him. */
export const regenerateApiKeySecret: Operation<Input> = {
  name: 'regenerateApiKeySecret',
  permission: 'UpdateApiKey',
  input: z.object({ clientId: z.string(), etag: etag.optional(), secretHash: z.string() }),
  secrets: ['secretHash'],
  lock: ({ clientId }) => lockKey(clientId),
  async perform(tx, { clientId, etag, secretHash }) {
    const [found, now] = await Promise.all([tx.readOne<ApiKeyRow>(loadApiKeyByClientId(clientId)), tx.now()])
    const key = seenRow(found, { type: 'APIKeyObject', id: clientId, etag })
    refuseIf(whyNotRenewSecret(actorOf(tx.caller), key.user_id))
    const set = { secret_hash: secretHash, ...restamp(tx, now) }
    tx.append({
      stream: { id: key.id, type: 'apiKey' },
      type: 'API_KEY_SECRET_RENEWED',
      changes: [updateRow('api_key', { id: key.id }, set, { etag: key.etag })],
    })
    return { apiKeyId: key.id }
  },
}

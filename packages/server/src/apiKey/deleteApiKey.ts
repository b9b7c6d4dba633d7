import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type ApiKeyRow, loadApiKeyByClientId, lockKey } from './apiKeyStore.ts'

interface Input {
  readonly clientId: string
  readonly etag?: string | undefined
}

/** Takes an API key out of use for good, as far as its clients can tell: the row stays, disabled, because the record names it. */
export const deleteApiKey: Operation<Input> = {
  name: 'deleteApiKey',
  permission: 'DeleteApiKey',
  input: z.object({ clientId: z.string(), etag: etag.optional() }),
  lock: ({ clientId }) => lockKey(clientId),
  async perform(tx, { clientId, etag }) {
    const [found, now] = await Promise.all([tx.readOne<ApiKeyRow>(loadApiKeyByClientId(clientId)), tx.now()])
    const key = seenRow(found, { type: 'APIKeyObject', id: clientId, etag })
    if (!key.enabled) return { apiKeyId: key.id }
    tx.append({
      stream: { id: key.id, type: 'apiKey' },
      type: 'API_KEY_DISABLED',
      changes: [
        updateRow('api_key', { id: key.id }, { enabled: false, ...restamp(tx, now) }, { etag: key.etag }),
      ],
    })
    return { apiKeyId: key.id }
  },
}

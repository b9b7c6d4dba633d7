import { whyNotEnableApiKey } from '@traveler/domain/access/whyNotEnableApiKey.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type ApiKeyRow, loadApiKeyByClientId, loadMakerOfKey, lockKey } from './apiKeyStore.ts'

interface Input {
  readonly clientId: string
  readonly etag?: string | undefined
}

/** Lets an API key work again, unless the person for whom it acts is deactivated. */
export const enableApiKey: Operation<Input> = {
  name: 'enableApiKey',
  permission: 'UpdateApiKey',
  input: z.object({ clientId: z.string(), etag: etag.optional() }),
  lock: ({ clientId }) => lockKey(clientId),
  async perform(tx, { clientId, etag }) {
    const [found, maker, now] = await Promise.all([
      tx.readOne<ApiKeyRow>(loadApiKeyByClientId(clientId)),
      tx.readOne<{ deactivated: boolean }>(loadMakerOfKey(clientId)),
      tx.now(),
    ])
    const key = seenRow(found, { type: 'APIKeyObject', id: clientId, etag })
    refuseIf(whyNotEnableApiKey({ isDeactivated: maker?.deactivated !== false }))
    if (key.enabled) return { apiKeyId: key.id }
    tx.append({
      stream: { id: key.id, type: 'apiKey' },
      type: 'API_KEY_ENABLED',
      changes: [
        updateRow('api_key', { id: key.id }, { enabled: true, ...restamp(tx, now) }, { etag: key.etag }),
      ],
    })
    return { apiKeyId: key.id }
  },
}

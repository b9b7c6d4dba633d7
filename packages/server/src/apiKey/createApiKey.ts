import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { insertClientId } from './apiKeyStore.ts'

interface Input {
  /** Drawn by the door, as is the secret, which is shown once and never stored. */
  readonly clientId: string
  readonly secretHash: string
}

/** Gives a program a credential: it acts as its maker, with the permissions that the maker has today. */
export const createApiKey: Operation<Input> = {
  name: 'createApiKey',
  permission: 'CreateApiKey',
  input: z.object({ clientId: z.uuid(), secretHash: z.string() }),
  secrets: ['clientId', 'secretHash'],
  async perform(tx, { clientId, secretHash }) {
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id,
      client_id: clientId,
      secret_hash: secretHash,
      user_id: tx.caller.userId,
      permissions: [...tx.caller.permissions].sort(),
      export_cleared: tx.caller.exportCleared,
      enabled: true,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id, type: 'apiKey' },
      type: 'API_KEY_CREATED',
      changes: [insertRows('api_key', [row])],
    })
    tx.writeBeside(insertClientId(clientId, id))
    return { apiKeyId: id }
  },
}

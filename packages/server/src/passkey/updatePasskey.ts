import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { ownPasskey } from './ownPasskey.ts'

const input = z.object({ id, etag, name: name(64) })

/** Gives a passkey of one's own another name. */
export const updatePasskey: Operation<z.output<typeof input>> = {
  name: 'updatePasskey',
  permission: 'ChangePasskey',
  input,
  lock: (_given, caller) => lockStreams([caller.userId]),
  async perform(tx, given) {
    const passkey = await ownPasskey(tx, given)
    const set = { name: given.name, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: passkey.user_id, type: 'user' },
      type: 'PASSKEY_RENAMED',
      changes: [updateRow('passkey', { id: passkey.id }, set, { etag: passkey.etag })],
    })
    return { passkeyId: passkey.id }
  },
}

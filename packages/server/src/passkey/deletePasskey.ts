import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { ownPasskey } from './ownPasskey.ts'

const input = z.object({ id, etag: etag.nullish() })

/** Takes a passkey of one's own away: it signs no more. What it signed stays signed. */
export const deletePasskey: Operation<z.output<typeof input>> = {
  name: 'deletePasskey',
  permission: 'ChangePasskey',
  input,
  lock: (_given, caller) => lockStreams([caller.userId]),
  async perform(tx, given) {
    const passkey = await ownPasskey(tx, given)
    tx.append({
      stream: { id: passkey.user_id, type: 'user' },
      type: 'PASSKEY_REMOVED',
      changes: [deleteRows('passkey', [{ id: passkey.id }])],
    })
    return { passkeyId: passkey.id }
  },
}

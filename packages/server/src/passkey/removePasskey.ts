import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { whyNotRemovePasskey } from '@traveler/domain/passkey/whyNotRemovePasskey.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { deleteRows } from '../operation/change.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadPasskeys, lockOwnerOfPasskey, type PasskeyRow } from './passkeyStore.ts'

const input = z.object({ id, etag: etag.nullish(), reason })

/** Takes a passkey of somebody else away, whose device is lost or stolen: it signs no more, and the person is told why. */
export const removePasskey: Operation<z.output<typeof input>> = {
  name: 'removePasskey',
  permission: 'ResetPassword',
  input,
  lock: (given) => lockOwnerOfPasskey(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<PasskeyRow>(loadPasskeys([given.id]))
    const passkey = seenRow(found, { type: 'Passkey', ...given })
    const said = given.reason ?? null
    refuseIf(whyNotRemovePasskey(actorOf(tx.caller), passkey.user_id, said))
    const why = recordedReason(said, tx.caller.apiKeyName ?? '')
    tx.append({
      stream: { id: passkey.user_id, type: 'user' },
      type: 'PASSKEY_REMOVED',
      reason: why,
      changes: [deleteRows('passkey', [{ id: passkey.id }])],
    })
    tx.notify({
      type: 'PASSKEY_REMOVED',
      recordId: passkey.user_id,
      path: notificationPath({ type: 'user', id: passkey.user_id }),
      words: `${passkey.name}: ${why}`,
      controlled: false,
      users: [passkey.user_id],
    })
    return { userId: passkey.user_id }
  },
}

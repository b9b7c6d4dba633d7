import { whyNotChangeSecret } from '@traveler/domain/access/whyNotChangeSecret.ts'
import { whyNotPin } from '@traveler/domain/access/whyNotPin.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { signature } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadUsers, type UserRow } from './userStore.ts'

const input = z.object({ pin: z.string(), pinHash: z.string(), signature })

type Input = z.output<typeof input>

/** Changes one's own PIN, signed with the password. */
export const changePin: Operation<Input> = {
  name: 'changePin',
  permission: 'ChangePin',
  input,
  secrets: ['pin', 'pinHash'],
  signs: true,
  lock: (_given, caller) => lockStreams([caller.userId]),
  async perform(tx, given) {
    const { userId } = tx.caller
    const [found, now] = await Promise.all([tx.readOne<UserRow>(loadUsers([userId])), tx.now()])
    const user = seenRow(found, { type: 'User', id: userId })
    refuseIf(whyNotChangeSecret(actorOf(tx.caller), tx.signer))
    refuseIf(whyNotPin(given.pin))
    const set = { pin_hash: given.pinHash, ...restamp(tx, now) }
    tx.append({
      stream: { id: userId, type: 'user' },
      type: 'PIN_CHANGED',
      changes: [updateRow('user_account', { id: userId }, set, { etag: user.etag })],
    })
    return { userId }
  },
}

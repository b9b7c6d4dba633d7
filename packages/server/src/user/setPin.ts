import { whyNotChangeOwn } from '@traveler/domain/access/whyNotChangeOwn.ts'
import { whyNotPin } from '@traveler/domain/access/whyNotPin.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { endSigningOf } from '../session/sessionStore.ts'
import { loadUsers, type UserRow } from './userStore.ts'

interface Input {
  readonly id: string
  readonly etag?: string | null | undefined
  /** Null: takes the PIN away. */
  readonly pin?: string | null | undefined
  readonly pinHash?: string | null | undefined
}

/** Gives somebody a PIN for the devices, or takes it away. One's own: `changePin`. */
export const setPin: Operation<Input> = {
  name: 'setPin',
  permission: 'ResetPassword',
  input: z.object({ id, etag: etag.nullish(), pin: z.string().nullish(), pinHash: z.string().nullish() }),
  secrets: ['pin', 'pinHash'],
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, now] = await Promise.all([tx.readOne<UserRow>(loadUsers([given.id])), tx.now()])
    const user = seenRow(found, { type: 'User', ...given })
    refuseIf(whyNotChangeOwn(actorOf(tx.caller), user.id, 'set this PIN'))
    if (given.pin) refuseIf(whyNotPin(given.pin))
    const set = { pin_hash: given.pin ? (given.pinHash ?? null) : null, ...restamp(tx, now) }
    tx.append({
      stream: { id: user.id, type: 'user' },
      type: 'PIN_SET',
      changes: [updateRow('user_account', { id: user.id }, set, { etag: user.etag })],
    })
    tx.writeBeside(endSigningOf(user.id))
    return { userId: user.id }
  },
}

import { whyNotChangeOwn } from '@traveler/domain/access/whyNotChangeOwn.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadUsers, type UserRow } from './userStore.ts'

interface Input {
  readonly id: string
  readonly etag?: string | null | undefined
}

/** Lets a person who was locked out log in and sign again: an administrator has made sure who it was. */
export const unlockSigner: Operation<Input> = {
  name: 'unlockSigner',
  permission: 'UnlockSigner',
  input: z.object({ id, etag: etag.nullish() }),
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, now] = await Promise.all([tx.readOne<UserRow>(loadUsers([given.id])), tx.now()])
    const user = seenRow(found, { type: 'User', ...given })
    refuseIf(whyNotChangeOwn(actorOf(tx.caller), user.id, 'unlock this person'))
    if (user.locked_at === null) return { userId: user.id }
    const set = { locked_at: null, failed_attempts: 0, ...restamp(tx, now) }
    tx.append({
      stream: { id: user.id, type: 'user' },
      type: 'USER_UNLOCKED',
      changes: [updateRow('user_account', { id: user.id }, set, { etag: user.etag })],
    })
    return { userId: user.id }
  },
}

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
  readonly etag?: string | undefined
}

/** A person comes back, with the roles of before. API keys stay disabled until each is enabled again. */
export const reactivateUser: Operation<Input> = {
  name: 'reactivateUser',
  permission: 'DeactivateUser',
  input: z.object({ id, etag: etag.optional() }),
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, now] = await Promise.all([tx.readOne<UserRow>(loadUsers([given.id])), tx.now()])
    const user = seenRow(found, { type: 'User', ...given })
    refuseIf(whyNotChangeOwn(actorOf(tx.caller), user.id, 'reactivate this person'))
    if (!user.deactivated) return { userId: user.id }
    const set = { deactivated: false, ...restamp(tx, now) }
    tx.append({
      stream: { id: user.id, type: 'user' },
      type: 'USER_REACTIVATED',
      changes: [updateRow('user_account', { id: user.id }, set, { etag: user.etag })],
    })
    return { userId: user.id }
  },
}

import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { endSigningOf } from '../session/sessionStore.ts'
import { loadUsers, type UserRow } from './userStore.ts'

interface Input {
  readonly userId: string
}

/** Too many wrong passwords, PINs or passkeys in a row: this person can neither log in nor sign until an administrator unlocks. */
export const lockSigner: Operation<Input> = {
  name: 'lockSigner',
  permission: 'UnlockSigner',
  input: z.object({ userId: id }),
  lock: ({ userId }) => lockStreams([userId]),
  async perform(tx, { userId }) {
    const [user, now] = await Promise.all([tx.readOne<UserRow>(loadUsers([userId])), tx.now()])
    // Locked in the meantime by somebody else's wrong attempt: that is what was wanted.
    if (user === undefined || user.locked_at !== null) return { userId }
    const changes = [
      updateRow('user_account', { id: userId }, { locked_at: now, ...restamp(tx, now) }, { locked_at: null }),
    ]
    tx.append({ stream: { id: userId, type: 'user' }, type: 'USER_LOCKED', changes })
    tx.writeBeside(endSigningOf(userId))
    return { userId }
  },
}

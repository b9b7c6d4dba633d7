import { whyNotChangeOwn } from '@traveler/domain/access/whyNotChangeOwn.ts'
import { whyNotPassword } from '@traveler/domain/access/whyNotPassword.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { endSessionsOf } from '../session/sessionStore.ts'
import { loadUsers, type UserRow } from './userStore.ts'

interface Input {
  readonly id: string
  readonly etag?: string | null | undefined
  readonly password: string
  /** Argon2id, hashed before the act. */
  readonly passwordHash: string
}

/** Gives somebody who has forgotten it a new password, and ends all sessions of that person. One's own: `changePassword`. */
export const resetPassword: Operation<Input> = {
  name: 'resetPassword',
  permission: 'ResetPassword',
  input: z.object({ id, etag: etag.nullish(), password: z.string(), passwordHash: z.string() }),
  secrets: ['password', 'passwordHash'],
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, now] = await Promise.all([tx.readOne<UserRow>(loadUsers([given.id])), tx.now()])
    const user = seenRow(found, { type: 'User', ...given })
    refuseIf(whyNotChangeOwn(actorOf(tx.caller), user.id, 'reset this password'))
    refuseIf(whyNotPassword(given.password, user.email))
    const set = { password_hash: given.passwordHash, ...restamp(tx, now) }
    tx.append({
      stream: { id: user.id, type: 'user' },
      type: 'PASSWORD_RESET',
      changes: [updateRow('user_account', { id: user.id }, set, { etag: user.etag })],
    })
    tx.writeBeside(endSessionsOf(user.id))
    return { userId: user.id }
  },
}

import { whyNotPassword } from '@traveler/domain/access/whyNotPassword.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { endSessionsOf } from '../session/sessionStore.ts'
import { loadUsers, type UserRow } from './userStore.ts'

interface Input {
  readonly id: string
  readonly password: string
  /** Argon2id, hashed before the act. */
  readonly passwordHash: string
}

/**
 * Lets somebody in again whom nobody else can: on the machine of the server, by whoever administers it. There is no door to
 * it from outside. The record tells it as what it is, and all sessions of that person end.
 */
export const recoverPassword: Operation<Input> = {
  name: 'recoverPassword',
  permission: 'ResetPassword',
  input: z.object({ id, password: z.string(), passwordHash: z.string() }),
  secrets: ['password', 'passwordHash'],
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, now] = await Promise.all([tx.readOne<UserRow>(loadUsers([given.id])), tx.now()])
    const user = seenRow(found, { type: 'User', id: given.id })
    refuseIf(whyNotPassword(given.password, user.email))
    const set = {
      password_hash: given.passwordHash,
      locked_at: null,
      failed_attempts: 0,
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: user.id, type: 'user' },
      type: 'PASSWORD_RECOVERED',
      reason: 'On the machine of the server',
      changes: [updateRow('user_account', { id: user.id }, set, { etag: user.etag })],
    })
    tx.writeBeside(endSessionsOf(user.id))
    return { userId: user.id }
  },
}

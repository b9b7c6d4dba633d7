import { whyNotChangeSecret } from '@traveler/domain/access/whyNotChangeSecret.ts'
import { whyNotPassword } from '@traveler/domain/access/whyNotPassword.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { signature } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { endOtherSessionsOf } from '../session/sessionStore.ts'
import { loadUsers, type UserRow } from './userStore.ts'

const input = z.object({ password: z.string(), passwordHash: z.string(), signature })

type Input = z.output<typeof input>

/** Changes one's own password, signed with the one of before; one's other sessions end. */
export const changePassword: Operation<Input> = {
  name: 'changePassword',
  permission: 'ChangePassword',
  input,
  secrets: ['password', 'passwordHash'],
  signs: true,
  lock: (_given, caller) => lockStreams([caller.userId]),
  async perform(tx, given) {
    const { userId, sessionId } = tx.caller
    const [found, now] = await Promise.all([tx.readOne<UserRow>(loadUsers([userId])), tx.now()])
    const user = seenRow(found, { type: 'User', id: userId })
    refuseIf(whyNotChangeSecret(actorOf(tx.caller), tx.signer))
    refuseIf(whyNotPassword(given.password, user.email))
    const set = { password_hash: given.passwordHash, ...restamp(tx, now) }
    tx.append({
      stream: { id: userId, type: 'user' },
      type: 'PASSWORD_CHANGED',
      changes: [updateRow('user_account', { id: userId }, set, { etag: user.etag })],
    })
    tx.writeBeside(endOtherSessionsOf(userId, sessionId))
    return { userId }
  },
}

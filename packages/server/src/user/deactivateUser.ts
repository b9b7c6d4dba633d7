import { whyNotChangeOwn } from '@traveler/domain/access/whyNotChangeOwn.ts'
import {
  administratorPermission,
  whyNotLastAdministrator,
} from '@traveler/domain/access/whyNotLastAdministrator.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type ApiKeyRow, listEnabledKeysOf, lockLeaver } from '../apiKey/apiKeyStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type CountRow, countHolders } from '../role/roleStore.ts'
import { endSessionsOf } from '../session/sessionStore.ts'
import { loadUsers, type UserRow } from './userStore.ts'

interface Input {
  readonly id: string
  readonly etag?: string | undefined
}

/** A person leaves: all sessions end, API keys are disabled. Everything that the person did stays. */
export const deactivateUser: Operation<Input> = {
  name: 'deactivateUser',
  permission: 'DeactivateUser',
  input: z.object({ id, etag: etag.optional() }),
  lock: (given) => lockLeaver(given.id),
  async perform(tx, given) {
    const [found, keys, left, now] = await Promise.all([
      tx.readOne<UserRow>(loadUsers([given.id])),
      tx.read<ApiKeyRow>(listEnabledKeysOf(given.id)),
      tx.readOne<CountRow>(countHolders(administratorPermission, { userId: given.id })),
      tx.now(),
    ])
    const user = seenRow(found, { type: 'User', ...given })
    refuseIf(whyNotChangeOwn(actorOf(tx.caller), user.id, 'deactivate this person'))
    if (user.deactivated) return { userId: user.id }
    refuseIf(whyNotLastAdministrator(left?.count ?? 0))
    const set = { deactivated: true, ...restamp(tx, now) }
    tx.append({
      stream: { id: user.id, type: 'user' },
      type: 'USER_DEACTIVATED',
      changes: [updateRow('user_account', { id: user.id }, set, { etag: user.etag })],
    })
    for (const key of keys) {
      const changes = [
        updateRow('api_key', { id: key.id }, { enabled: false, ...restamp(tx, now) }, { enabled: true }),
      ]
      tx.append({ stream: { id: key.id, type: 'apiKey' }, type: 'API_KEY_DISABLED', changes })
    }
    tx.writeBeside(endSessionsOf(user.id))
    return { userId: user.id }
  },
}

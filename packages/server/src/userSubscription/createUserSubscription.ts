import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type EntityRow, loadEntity } from '../entity/entityStore.ts'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { findUserSubscription, type UserSubscriptionRow } from './userSubscriptionStore.ts'

const input = z.object({ entityId: id, userId: id })

/** Follow a record, or have somebody follow it. Who follows it already does so once. */
export const createUserSubscription: Operation<z.output<typeof input>> = {
  name: 'createUserSubscription',
  permission: 'CreateUserSubscription',
  input,
  lock: ({ userId }) => lockStreams([userId]),
  async perform(tx, { entityId, userId }) {
    const [entity, people, standing] = await Promise.all([
      tx.readOne<EntityRow>(loadEntity({ entityId })),
      tx.read<UserRow>(loadUsers([userId])),
      tx.readOne<UserSubscriptionRow>(findUserSubscription(entityId, userId)),
    ])
    if (entity === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Entity', id: entityId })
    refuseIf(
      whyNotFound(
        'User',
        userId,
        people.filter((one) => !one.deactivated),
      ),
    )
    if (standing !== undefined) return { userSubscriptionId: standing.id }
    const [userSubscriptionId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: userSubscriptionId,
      user_id: userId,
      record_id: entity.id,
      export_controlled: entity.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: userId, type: 'user' },
      type: 'SUBSCRIBED',
      changes: [insertRows('user_subscription', [row])],
    })
    return { userSubscriptionId }
  },
}

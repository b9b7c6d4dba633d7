import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadUserSubscriptions, lockSubscriber, type UserSubscriptionRow } from './userSubscriptionStore.ts'

const input = z.object({ id, etag: etag.optional() })

/** Follow a record no longer. That somebody did stays in the history. */
export const deleteUserSubscription: Operation<z.output<typeof input>> = {
  name: 'deleteUserSubscription',
  permission: 'DeleteUserSubscription',
  input,
  lock: (given) => lockSubscriber(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<UserSubscriptionRow>(loadUserSubscriptions([given.id]))
    const subscription = seenRow(found, { type: 'UserSubscription', ...given })
    tx.append({
      stream: { id: subscription.user_id, type: 'user' },
      type: 'UNSUBSCRIBED',
      changes: [deleteRows('user_subscription', [{ id: subscription.id }])],
    })
    return { userSubscriptionId: subscription.id }
  },
}

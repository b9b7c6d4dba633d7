import { z } from 'zod'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { readUserNotificationsUpTo } from './userNotificationStore.ts'

const input = z.object({ upToId: id })

/** Mark as read all that one was told up to a notice: what came meanwhile stays unread. */
export const readUserNotifications: Operation<z.output<typeof input>> = {
  name: 'readUserNotifications',
  permission: 'UpdateUserNotification',
  input,
  async perform(tx, { upToId }) {
    const { userId } = tx.caller
    const now = await tx.now()
    tx.writeBeside(readUserNotificationsUpTo({ id: upToId, etag: tx.actId, now, userId }))
    return { upToId }
  },
}

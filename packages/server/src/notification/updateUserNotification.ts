import { z } from 'zod'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import {
  lockUserNotification,
  markUserNotification,
  type UserNotificationRow,
} from './userNotificationStore.ts'

const input = z.object({ id, etag: etag.optional(), read: z.boolean() })

/** Mark a notice to oneself as read, or as not read. No event: it is no record. */
export const updateUserNotification: Operation<z.output<typeof input>> = {
  name: 'updateUserNotification',
  permission: 'UpdateUserNotification',
  input,
  async perform(tx, given) {
    const { userId } = tx.caller
    const found = await tx.readOne<UserNotificationRow>(lockUserNotification(given.id))
    const own = found?.user_id === userId ? found : undefined
    const notice = seenRow(own, { type: 'UserNotification', ...given })
    const now = await tx.now()
    const readAt = given.read ? (notice.read_at ?? now) : null
    tx.writeBeside(markUserNotification({ id: notice.id, readAt, etag: tx.actId, now, userId }))
    return { userNotificationId: notice.id }
  },
}

import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { readUserNotifications } from './readUserNotifications.ts'
import { updateUserNotification } from './updateUserNotification.ts'
import { UserNotificationType } from './userNotification.graphql.ts'
import { loadUserNotifications, type UserNotificationRow } from './userNotificationStore.ts'

const door = { type: UserNotificationType, load: loadUserNotifications }

const UpdateInput = builder.inputType('UpdateUserNotificationInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    read: t.boolean({ required: true, description: 'The mark is all that changes of a notice.' }),
  }),
})

builder.mutationField('updateUserNotification', (t) =>
  t.field({
    type: recordPayload<UserNotificationRow>('UpdateUserNotification', 'userNotification', door),
    description: 'Mark a notice to you as read, or as not read.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateUserNotification, input)], made('userNotificationId')),
  }),
)

const ReadInput = builder.inputType('ReadUserNotificationsInput', {
  fields: (t) => ({
    upToId: t.id({
      required: true,
      description: 'The newest notice that you saw: what came after it stays unread.',
    }),
  }),
})

builder.mutationField('readUserNotifications', (t) =>
  t.field({
    type: recordPayload<UserNotificationRow>('ReadUserNotifications', 'userNotification', door),
    description: 'Mark as read all that you were told, up to one notice.',
    args: { input: t.arg({ type: ReadInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(readUserNotifications, input)], made('upToId')),
  }),
)

import { notificationTypes } from '@traveler/domain/notification/notification.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { loadUserNotifications, type UserNotificationRow } from './userNotificationStore.ts'

const TypeEnum = enumType('NotificationTypeEnum', notificationTypes, 'What a person is told of.')

/** Filters and sorts of `userNotifications`. */
const userNotificationList: ListSpec = {
  name: 'userNotifications',
  table: 'user_notification',
  personal: 'userId',
  filterType: 'UserNotificationsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    type: { column: 'type', kind: { enum: 'NotificationTypeEnum' } },
    read: { present: ['read_at'], kind: 'Boolean' },
    entityId: { column: 'record_id', kind: 'ID' },
    title: { column: 'title', kind: 'String' },
    description: { column: 'description', kind: 'String' },
    path: { column: 'path', kind: 'String' },
    externalLink: { column: 'external_link', kind: 'String' },
    linkText: { column: 'link_text', kind: 'String' },
    userId: { column: 'user_id', kind: 'ID' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'UserNotificationSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
    TYPE: { column: 'type' },
    TITLE: { column: 'title' },
    DESCRIPTION: { column: 'description', nullable: true },
    ENTITY_ID: { column: 'record_id' },
    EXTERNAL_LINK: { column: 'external_link', nullable: true },
    LINK_TEXT: { column: 'link_text', nullable: true },
    PATH: { column: 'path' },
    // It has none.
    PAYLOAD: { column: 'link_text', nullable: true },
    READ: { column: 'read_at', nullable: true },
    USER_ID: { column: 'user_id' },
    CREATED_BY_ID: { column: 'created_by', nullable: true },
    UPDATED_BY_ID: { column: 'updated_by', nullable: true },
  },
}

export const UserNotificationType = builder.objectRef<UserNotificationRow>('UserNotification').implement({
  description: 'What a person is told of an act of others. Nobody else reads it.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    type: t.field({ type: TypeEnum, nullable: false, resolve: (row) => row.type }),
    title: t.exposeString('title'),
    prettyStr: t.exposeString('title'),
    description: t.exposeString('description', { description: 'The beginning of what somebody wrote.' }),
    entityId: t.exposeID('record_id', { description: 'The record that it is about.' }),
    path: t.exposeString('path', { description: 'Of the screen that shows it.' }),
    linkUrl: t.exposeString('path'),
    linkText: t.exposeString('link_text'),
    externalLink: t.exposeString('external_link'),
    payload: t.field({ type: 'JSONString', description: 'Always null.', resolve: () => null }),
    read: t.boolean({ nullable: false, resolve: (row) => row.read_at !== null }),
    readAt: t.field({ type: 'DateTime', resolve: (row) => row.read_at }),
    userId: t.exposeID('user_id', { nullable: false }),
  }),
})

addList<UserNotificationRow>(userNotificationList, UserNotificationType, {
  connection: 'UserNotificationsConnection',
  edge: 'UserNotificationsEdge',
})

builder.queryField('userNotification', (t) =>
  t.field({
    type: UserNotificationType,
    description: 'A notice to you by id; null when there is none.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const row = await context.one<UserNotificationRow>(loadUserNotifications, id)
      return row?.user_id === context.caller.userId ? row : null
    },
  }),
)

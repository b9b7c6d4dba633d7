// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, NoticeRow, ReadUserNotificationsInput, UpdateUserNotificationInput, UserNotificationsInputFilters } from '../../documents.ts'

export type InboxVariables = { readonly filters?: UserNotificationsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type InboxResult = {
readonly userNotifications: {
readonly edges: readonly ({
readonly node: NoticeRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const InboxDocument: Document<InboxResult, InboxVariables> = {
  name: 'Inbox',
  isMutation: false,
  text: "query Inbox($filters:UserNotificationsInputFilters$first:Int$after:String){userNotifications(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{...NoticeRow}}pageInfo{hasNextPage endCursor}}}fragment NoticeRow on UserNotification{id _etag _created type title description path read createdBy{id name}}",
  exactNames: new Set(["id"]),
}

export type MarkNoticeVariables = { readonly input: UpdateUserNotificationInput }
export type MarkNoticeResult = {
readonly updateUserNotification: {
readonly userNotification: {
readonly id: string
} | null
} | null
}
export const MarkNoticeDocument: Document<MarkNoticeResult, MarkNoticeVariables> = {
  name: 'MarkNotice',
  isMutation: true,
  text: "mutation MarkNotice($input:UpdateUserNotificationInput!){updateUserNotification(input:$input){userNotification{id}}}",
  exactNames: new Set(["id"]),
}

export type ReadNoticesVariables = { readonly input: ReadUserNotificationsInput }
export type ReadNoticesResult = {
readonly readUserNotifications: {
readonly userNotification: {
readonly id: string
} | null
} | null
}
export const ReadNoticesDocument: Document<ReadNoticesResult, ReadNoticesVariables> = {
  name: 'ReadNotices',
  isMutation: true,
  text: "mutation ReadNotices($input:ReadUserNotificationsInput!){readUserNotifications(input:$input){userNotification{id}}}",
  exactNames: new Set(["id"]),
}

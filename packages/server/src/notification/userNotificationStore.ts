import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What a person is told of an act. */
export type UserNotificationRow = Row<'user_notification'>

export function loadUserNotifications(ids: readonly string[]): Statement {
  return statement('select * from user_notification where id = any($1::bigint[])', [ids])
}

/** A notice as its person is about to mark it: two marks come one after the other. */
export function lockUserNotification(id: string): Statement {
  return statement('select * from user_notification where id = $1::bigint for update', [id])
}

/** Marks of a notice; nothing else of it changes. */
export interface Marked {
  readonly id: string
  readonly readAt: string | null
  readonly etag: string
  readonly now: string
  readonly userId: string
}

export function markUserNotification({ id, readAt, etag, now, userId }: Marked): Statement {
  return statement(
    `update user_notification set read_at = $2::timestamptz, etag = $3::uuid, updated_at = $4::timestamptz,
  updated_by = $5::bigint where id = $1::bigint and user_id = $5::bigint`,
    [id, readAt, etag, now, userId],
  )
}

/** Marks what a person has not read, up to a notice that she saw. */
export function readUserNotificationsUpTo({ id, etag, now, userId }: Omit<Marked, 'readAt'>): Statement {
  return statement(
    `update user_notification set read_at = $2::timestamptz, etag = $3::uuid, updated_at = $2::timestamptz,
  updated_by = $4::bigint where user_id = $4::bigint and read_at is null and id <= $1::bigint`,
    [id, now, etag, userId],
  )
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That a person wants to hear what happens to a record. */
export type UserSubscriptionRow = Row<'user_subscription'>

export function loadUserSubscriptions(ids: readonly string[]): Statement {
  return statement('select * from user_subscription where id = any($1::bigint[])', [ids])
}

/** A person's subscription to a record, by both. */
export function findUserSubscription(recordId: string, userId: string): Statement {
  return statement('select * from user_subscription where record_id = $1::bigint and user_id = $2::bigint', [
    recordId,
    userId,
  ])
}

/** Locks the stream of the person whose subscription it is. */
export function lockSubscriber(id: string): Statement {
  return statement(
    `select * from lock_streams(array(select user_id from user_subscription where id = $1::bigint), '{}')`,
    [id],
  )
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type ClosedDayRow = Row<'closed_day'>

export function loadClosedDays(ids: readonly string[]): Statement {
  return statement('select * from closed_day where id = any($1::bigint[])', [ids])
}

/** The days on which nothing is worked at places, by what was said of these themselves. */
export function listClosedDaysAt(locationIds: readonly string[]): Statement {
  return statement(
    'select *, location_id as of_id from closed_day where location_id = any($1::bigint[]) order by day',
    [locationIds],
  )
}

/** Locks the place of a closed day. */
export function lockPlaceOfClosedDay(id: string): Statement {
  return statement(
    `select * from lock_streams(array(select location_id from closed_day where id = $1::bigint), '{}')`,
    [id],
  )
}

import type { ShiftTimes } from '@traveler/domain/schedule/whyNotShift.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type ShiftRow = Row<'shift'>

export function loadShifts(ids: readonly string[]): Statement {
  return statement('select * from shift where id = any($1::bigint[])', [ids])
}

/** The shifts that are worked at places by their own plan, in the order in which they start. */
export function listShiftsAt(locationIds: readonly string[]): Statement {
  return statement(
    `select *, location_id as of_id from shift where location_id = any($1::bigint[])
order by start_minute, weekdays, id`,
    [locationIds],
  )
}

/** Locks the place of a shift: two shifts of a place never overlap. */
export function lockPlaceOfShift(shiftId: string): Statement {
  return statement(
    `select * from lock_streams(array(select location_id from shift where id = $1::bigint), '{}')`,
    [shiftId],
  )
}

/** The shifts of the place of a shift, itself among them. */
export function listShiftsBeside(shiftId: string): Statement {
  return statement(
    'select * from shift where location_id = (select location_id from shift where id = $1::bigint) order by id',
    [shiftId],
  )
}

/** A shift as the rules know it. */
export function shiftTimes(row: ShiftRow): ShiftTimes {
  return {
    name: row.name,
    weekdays: [...row.weekdays].map(Number),
    start: row.start_minute,
    end: row.end_minute,
  }
}

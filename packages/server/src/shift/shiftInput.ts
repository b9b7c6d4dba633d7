import { accepted, isRefusal } from '@traveler/domain/refusal.ts'
import { parseClock } from '@traveler/domain/schedule/clock.ts'
import type { ShiftTimes } from '@traveler/domain/schedule/whyNotShift.ts'
import { z } from 'zod'
import type { ChangedColumns } from '../operation/change.ts'

/** A time of the clock, as `06:30`. */
const clock = z.string().refine((source) => !isRefusal(parseClock(source, '')), {
  message: 'Not a time of the clock. Give hours and minutes, as 06:30.',
})

export const shiftFields = {
  name: z.string(),
  weekdays: z.array(z.number().int()).max(7),
  start: clock,
  end: clock,
}

export function minutesOf(source: string): number {
  return accepted(parseClock(source, 'start'))
}

/** The columns of a shift. */
export function shiftColumns({ name, weekdays, start, end }: ShiftTimes): ChangedColumns<'shift'> & {
  readonly name: string
  readonly weekdays: string
  readonly start_minute: number
  readonly end_minute: number
} {
  return { name, weekdays: weekdays.toSorted().join(''), start_minute: start, end_minute: end }
}

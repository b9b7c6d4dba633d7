import type { Refusal } from '../refusal.ts'
import { minutesOfDay } from './clock.ts'

/** A shift of a place. It ends on the next day where its end is not after its start. */
export interface ShiftTimes {
  readonly name: string
  /** 1 is Monday, 7 Sunday. */
  readonly weekdays: readonly number[]
  /** Minutes after midnight. */
  readonly start: number
  readonly end: number
}

/** All that is wrong with a shift beside the others of its place, at once: two shifts of a place never overlap. */
export function whyNotShift(shift: ShiftTimes, others: readonly ShiftTimes[]): readonly Refusal[] {
  const overlapping = others.filter((other) => overlap(shift, other))
  return [
    whyNotWeekdays(shift.weekdays),
    ...overlapping.map((other) =>
      invalid('start', `overlaps the shift ${other.name}`, 'Let one begin when the other ends.'),
    ),
  ].filter((one) => one !== null)
}

function whyNotWeekdays(weekdays: readonly number[]): Refusal | null {
  const isDay = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= 7
  if (weekdays.length > 0 && weekdays.every(isDay) && new Set(weekdays).size === weekdays.length) return null
  return invalid('weekdays', 'are not days of the week', 'Give each day once: 1 for Monday to 7 for Sunday.')
}

const minutesOfWeek = 7 * minutesOfDay

function overlap(a: ShiftTimes, b: ShiftTimes): boolean {
  return spans(a).some(([aStart, aEnd]) =>
    spans(b).some(([bStart, bEnd]) =>
      // The night of Sunday ends on Monday: a week follows a week.
      [-minutesOfWeek, 0, minutesOfWeek].some((by) => aStart + by < bEnd && bStart < aEnd + by),
    ),
  )
}

function spans({ weekdays, start, end }: ShiftTimes): readonly (readonly [number, number])[] {
  return weekdays.map((day) => {
    const from = (day - 1) * minutesOfDay + start
    return [from, from + (end > start ? end - start : end - start + minutesOfDay)]
  })
}

function invalid(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}

import type { Refusal } from '../refusal.ts'

/** Minutes of a day. */
export const minutesOfDay = 1_440

/** A time of the clock, `06:30`, as minutes after midnight. */
export function parseClock(source: string, field: string): number | Refusal {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(source.trim()) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  if (Number(hours) < 24 && Number(minutes) < 60) return minute
  return {
    code: 'INVALID_INPUT',
    field,
    problem: `is "${source.slice(0, 20)}", not a time of the clock`,
    remedy: 'Give hours and minutes, as 06:30.',
  }
}

/** Minutes after midnight as they are read: `06:30`. */
export function clockText(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

import type { Refusal } from '../refusal.ts'

const dateForm = /^(\d{4})-(\d{2})-(\d{2})$/
const timeForm = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})$/

/** A day of the calendar, `YYYY-MM-DD`. */
export function parseDate(source: string, field: string): string | Refusal {
  const text = source.trim()
  return isDay(text) ? text : notTime(field, source, 'a day of the calendar such as 2026-03-31')
}

/**
 * A moment with its offset, such as `2026-03-31T14:05:00+02:00`, as ISO 8601 UTC to the millisecond. Without
 * offset it is refused: nobody could say when it was.
 */
export function parseDateTime(source: string, field: string): string | Refusal {
  const [, day, hour, minute, second = '00', offset] = timeForm.exec(source.trim()) ?? []
  const isTime =
    day !== undefined && isDay(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  const time = isTime && offset !== undefined ? Date.parse(isoForm(source.trim(), offset)) : Number.NaN
  if (Number.isNaN(time)) return notTime(field, source, 'a time with its offset such as 2026-03-31T14:05:00Z')
  return new Date(time).toISOString()
}

// ECMAScript reads the T and Z as capitals and the offset with its colon.
function isoForm(text: string, offset: string): string {
  const moment = text.slice(0, -offset.length).toUpperCase().replace(' ', 'T')
  return moment + (offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase())
}

function isDay(text: string): boolean {
  const [, year, month, day] = dateForm.exec(text) ?? []
  if (year === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

function notTime(field: string, source: string, wanted: string): Refusal {
  return {
    code: 'INVALID_INPUT',
    field,
    problem: `is "${source.slice(0, 40)}", not ${wanted}`,
    remedy: 'Give it in that form.',
  }
}

import { isRefusal, type Refusal } from '../refusal.ts'
import { parseDate } from '../runStepField/parseDate.ts'

/** A day of a work calendar, `YYYY-MM-DD`, of the years 1900 to 2199. */
export function parseDay(source: string, field: string): string | Refusal {
  const day = parseDate(source, field)
  if (isRefusal(day) || (day >= '1900' && day < '2200')) return day
  return {
    code: 'INVALID_INPUT',
    field,
    problem: `is ${day}, and calendars are kept for the years 1900 to 2199`,
    remedy: 'Give a day of these years.',
  }
}

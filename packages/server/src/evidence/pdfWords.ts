import { siteTime } from '../signature/siteTime.ts'

/** IN_PROGRESS as people read it: In progress. */
export function words(code: string): string {
  const text = code.toLowerCase().replaceAll('_', ' ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** Says times by the clock of a zone, with its offset: "2026-11-26 18:39:12 −07:00". */
export const clockOf =
  (zone: string) =>
  (time: string): string =>
    time === '' ? '' : siteTimeInWords(siteTime(time, zone))

/** The site's clock with its offset: "2026-11-26 11:39:12 −07:00". */
export function siteTimeInWords(siteTime: string): string {
  const [, date, clock, offset = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(.*)$/.exec(siteTime) ?? []
  return date === undefined ? siteTime : `${date} ${clock} ${offset === 'Z' ? '+00:00' : offset}`
}

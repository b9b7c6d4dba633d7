// Times are UTC everywhere but here: on the screen they stand in the device's zone, but days by which something is
// wanted, signatures, and what stands beside them in the record of a run, in their site's.

import { clockIn, dayIn } from './zonedTime.ts'

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' })
const dayThisYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const moment = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

/** "31 Mar", with the year when it is another one. */
export function dayInWords(time: string): string {
  // A day without a clock is the same day everywhere.
  const date = new Date(time.length === 10 ? `${time}T12:00` : time)
  return date.getFullYear() === new Date().getFullYear() ? dayThisYear.format(date) : day.format(date)
}

/** The day of a zone in which a time falls; while the zone is being asked, that of the device. */
export function dayInWordsAt(time: string, zone: string | null): string {
  return dayInWords(zone === null ? time : `${dayIn(zone, time)}T12:00`)
}

/** "10:42" today, "31 Mar, 10:42" on another day. */
export function timeInWords(time: string): string {
  const date = new Date(time)
  return date.toDateString() === new Date().toDateString() ? clock.format(date) : moment.format(date)
}

/** The wall clock of a site, as a signature shows it but for the offset: "25 Nov 2026, 19:22". */
export function clockInWords(time: string, zone: string): string {
  const [date, minutes] = clockIn(zone, time).split('T')
  return `${siteDay.format(new Date(`${date}T00:00:00Z`))}, ${minutes}`
}

const siteForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(.*)$/
const siteDay = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** The wall clock of a signer's site as it stands in the record, the same for every viewer: "25 Nov 2026, 19:22 (UTC-07:00)". */
export function siteTimeInWords(siteTime: string): string {
  const [, date, minutes, offset = ''] = siteForm.exec(siteTime) ?? []
  if (date === undefined || minutes === undefined) return siteTime
  const zone = offset === 'Z' || offset === '' ? '' : offset
  return `${siteDay.format(new Date(`${date}T00:00:00Z`))}, ${minutes} (UTC${zone})`
}

/** The clock of this machine, for what happened at no place. */
const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** A moment of the API to the minute, by the clock of a zone: 2026-03-31 14:05 UTC-07:00. Null where there is none. */
export function shownMoment(time: string | null, zone: string = machineZone): string | null {
  if (time === null) return null
  const date = new Date(time)
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName')
  return `${clock.format(date)} ${(offset?.value ?? '').replace('GMT', 'UTC').replace('+00:00', '')}`
}

/** The day of a zone in which it falls: 2026-03-31. */
export function shownDay(time: string | null, zone: string): string | null {
  return shownMoment(time, zone)?.slice(0, 10) ?? null
}

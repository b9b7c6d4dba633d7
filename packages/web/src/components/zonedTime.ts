// Where work is planned, days and times are those of the work center: by the clock of its zone.

/** The zone of the device, for what has no work center. */
export const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const day_ms = 86_400_000

/** How far the clock of a zone is ahead of UTC at a time, in milliseconds. */
function aheadOf(zone: string, at_ms: number): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at_ms)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '00'
  const clock = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`
  return Date.parse(clock) - Math.floor(at_ms / 1000) * 1000
}

/** What a clock of the zone shows at a time: `2026-03-02T06:30`, as an input of date and time takes it. */
export function clockIn(zone: string, time: string): string {
  const at_ms = Date.parse(time)
  return new Date(at_ms + aheadOf(zone, at_ms)).toISOString().slice(0, 16)
}

/** The day of the zone in which a time falls: `2026-03-02`. */
export function dayIn(zone: string, time: string): string {
  return clockIn(zone, time).slice(0, 10)
}

/** A whole second as the API writes it, so that a time which is typed is told from one that is saved. */
export function wholeTime(at_ms: number): string {
  return new Date(at_ms).toISOString().replace('.000Z', 'Z')
}

/** The time at which a clock of the zone shows this. */
export function timeAt(zone: string, clock: string): string {
  const asUtc_ms = Date.parse(`${clock}Z`)
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const guess_ms = asUtc_ms - aheadOf(zone, asUtc_ms)
  return wholeTime(asUtc_ms - aheadOf(zone, guess_ms))
}

/** A day some days later: `2026-03-02` and 3 give `2026-03-05`. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + count * day_ms).toISOString().slice(0, 10)
}

/** How many days lie from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / day_ms)
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay()
  return dayAfter(day, -((weekday + 6) % 7))
}

/** Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay())
}

// A `datetime-local` input speaks the device's clock without an offset; the record speaks UTC.

/** "2026-03-31T14:05" on this device's clock; empty when there is no time. */
export function localMinutes(moment: string | null): string {
  const time = moment === null ? Number.NaN : Date.parse(moment)
  if (Number.isNaN(time)) return ''
  const date = new Date(time)
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** The moment that an entry means, ISO 8601 UTC; empty when nothing is entered. */
export function momentOf(local: string): string {
  const date = new Date(local)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}

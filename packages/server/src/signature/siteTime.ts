const formats = new Map<string, Intl.DateTimeFormat>()

/** What was asked last: the hundreds of signatures of one act have one time, and writing it is slow. */
let last = { moment: '', timeZone: '', written: '' }

/**
 * The wall clock of a site at a moment, with its offset: `2026-03-29T03:00:00+02:00`. `moment` is ISO 8601 UTC,
 * `timeZone` an IANA name. To the second: it is what a person reads beside a signature.
 */
export function siteTime(moment: string, timeZone: string): string {
  if (last.moment === moment && last.timeZone === timeZone) return last.written
  last = { moment, timeZone, written: writtenTime(moment, timeZone) }
  return last.written
}

function writtenTime(moment: string, timeZone: string): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  )
  const read = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? ''
  const date = `${read('year').padStart(4, '0')}-${read('month')}-${read('day')}`
  // `GMT+02:00`, and plain `GMT` for UTC.
  const offset = read('timeZoneName').slice('GMT'.length) || '+00:00'
  return `${date}T${read('hour')}:${read('minute')}:${read('second')}${offset}`
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  })
  formats.set(timeZone, made)
  return made
}

/** What stands in the address of a run as it was: the moment, ISO 8601; absent: the newest. */
export interface PastSearch {
  readonly at?: string
}

export function pastSearch(raw: Readonly<Record<string, unknown>>): PastSearch {
  const { at } = raw
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { at } : {}
}

/** The end of the minute that a clock shows: all that happened in it is looked at too, as far as it has passed. */
export function endOfMinute(time: string, now_ms: number): string {
  const end_ms = Math.floor(Date.parse(time) / 60_000) * 60_000 + 59_999
  return new Date(Math.min(end_ms, now_ms)).toISOString()
}

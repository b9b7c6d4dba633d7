/** A moment of the API on this machine's clock, to the minute: 2026-03-31 14:05. Null where there is none. */
export function shownMoment(time: string | null): string | null {
  if (time === null) return null
  const date = new Date(time)
  const two = (part: number): string => String(part).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The day of it alone. */
export function shownDay(time: string | null): string | null {
  return shownMoment(time)?.slice(0, 10) ?? null
}

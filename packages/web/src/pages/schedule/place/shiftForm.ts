import { placeWords } from './placeWords.ts'

/** "Mon – Fri", "Mon, Wed": days as people say them, runs of three and more by their ends. */
export function weekdaysInWords(weekdays: readonly number[]): string {
  const sorted = [...weekdays].sort((a, b) => a - b)
  const spans: number[][] = []
  for (const day of sorted) {
    const last = spans.at(-1)
    if (last?.at(-1) === day - 1) last.push(day)
    else spans.push([day])
  }
  return spans
    .flatMap((span) =>
      span.length < 3 ? span.map(nameOf) : [`${nameOf(span[0] ?? 0)} – ${nameOf(span.at(-1) ?? 0)}`],
    )
    .join(', ')
}

const nameOf = (day: number): string => placeWords.shifts.weekdays[day - 1] ?? ''

/** Whether the device knows a clock by this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const secondsOfMinute = 60

/** Digits of a minute that tell one second from the next. */
const digits = 4

/** Seconds as minutes in an input; empty: none. */
export function lagText(seconds: number | null): string {
  return seconds === null ? '' : String(Number((seconds / secondsOfMinute).toFixed(digits)))
}

/** What is typed as minutes, in whole seconds; null: none; undefined: it is no such time. */
export function secondsOfLag(text: string): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  if (!/^\d+(\.\d+)?$/.test(typed)) return undefined
  const exact = Number(typed) * secondsOfMinute
  const seconds = Math.round(exact)
  return Math.abs(exact - seconds) < 0.01 ? seconds : undefined
}

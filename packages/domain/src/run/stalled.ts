import type { RunStatus } from './runStatus.ts'

/** Runs in these states are expected to move. */
export const stallingStatuses: readonly RunStatus[] = ['IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED']

const dayInMilliseconds = 24 * 60 * 60 * 1_000

/**
 * The moment so many working days before `now`: Monday to Friday of UTC, at the same time of day; from a weekend it is
 * counted as from the Friday before.
 */
export function workingDaysBefore(now: Date, days: number): Date {
  let moment = now.getTime()
  while (isWeekend(moment)) moment -= dayInMilliseconds
  for (let left = days; left > 0; left -= 1) {
    moment -= dayInMilliseconds
    while (isWeekend(moment)) moment -= dayInMilliseconds
  }
  return new Date(moment)
}

function isWeekend(moment: number): boolean {
  return [0, 6].includes(new Date(moment).getUTCDay())
}

/** Whether a run in work has had no activity for so many working days (rule 8). */
export function isStalled(
  { status, lastActivity }: { readonly status: RunStatus; readonly lastActivity: Date },
  now: Date,
  days: number,
): boolean {
  return stallingStatuses.includes(status) && lastActivity < workingDaysBefore(now, days)
}

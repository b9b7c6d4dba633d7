import { shifted } from './planPush.ts'
import type { Schedule } from './stepSchedule.ts'

/**
 * The window of a run that is put somewhere in time. With a start or an end alone it keeps its length, where it has one;
 * with neither it is given up.
 */
export function planWindow(window: Schedule, wanted: Schedule): Schedule {
  const { start, end } = wanted
  if ((start === null) === (end === null)) return wanted
  if (window.start === null || window.end === null) return wanted
  const by =
    start === null
      ? Date.parse(end ?? window.end) - Date.parse(window.end)
      : Date.parse(start) - Date.parse(window.start)
  return shifted(window, by)
}

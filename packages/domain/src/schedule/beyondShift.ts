import type { StartWarning } from '../run/startWarning.ts'

/** The production day on which work is begun: the one that is worked then, else the next. ISO 8601 UTC. */
export interface ShiftsLeft {
  readonly workCenter: string
  /** `YYYY-MM-DD`, by the clock of the place. */
  readonly day: string
  /** When the work is begun: then, or when the first shift of the day after that starts. */
  readonly start: string
  /** When the last of its shifts ends. */
  readonly end: string
}

/**
 * The warning that a run cannot be finished on the day on which it is begun: its steps, one after the other, take longer
 * than its work center works on that day from then on. Null when it can, or nobody says how long it takes or when it is worked.
 */
export function beyondShift(leadTimeSeconds: number | null, left: ShiftsLeft | null): StartWarning | null {
  if (leadTimeSeconds === null || left === null) return null
  const seconds = (Date.parse(left.end) - Date.parse(left.start)) / 1_000
  if (leadTimeSeconds <= seconds) return null
  return {
    code: 'LEAD_TIME_BEYOND_SHIFT',
    message:
      `Its steps take ${inHours(leadTimeSeconds)}, and ${left.workCenter} works for ${inHours(seconds)} on ${left.day} from its start on. ` +
      'It will not be finished on that day.',
    on: left.day,
    step: null,
  }
}

function inHours(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours === 0 ? '' : `${hours} h`, rest === 0 ? '' : `${rest} min`]
    .filter((part) => part !== '')
    .join(' ')
}

import type { PlannedLiteral } from '../../../../demo/plannedWork.ts'
import type { FactoryClock } from './factoryClock.ts'

/** From when until when work is planned, and when it is needed: ISO 8601, UTC. Absent: not said. */
export interface PlannedTimes {
  readonly windowStart?: string
  readonly windowEnd?: string
  readonly needBy: string
}

/** The times of planned work on working days: from the beginning of the early shift to the end of the late one. */
export function plannedTimes(work: PlannedLiteral, clock: FactoryClock): PlannedTimes {
  const { startInDays, endInDays, neededInDays } = work
  return {
    ...(startInDays === undefined ? {} : { windowStart: clock.at(startInDays, '06:00').toISOString() }),
    ...(endInDays === undefined ? {} : { windowEnd: clock.at(endInDays, '22:00').toISOString() }),
    needBy: clock.at(neededInDays, '22:00').toISOString(),
  }
}

import { scheduleConflicts } from './scheduleConflicts.ts'
import { isMovable, leavesBelow, type Schedule, type ScheduledStep } from './stepSchedule.ts'

/**
 * A schedule in which all that comes after a moved step gives way: each step that would begin too early is put off by as
 * much as it must, keeping its length, and pushes what comes after it. What has begun or is done stays, and so does the
 * moved step.
 */
export function planPush(steps: readonly ScheduledStep[], movedId: string): readonly ScheduledStep[] {
  let pushed = steps
  // Dependencies have no circle: each round settles the next step of every chain.
  for (let round = 0; round < steps.length; round++) {
    const delays = delaysOf(pushed, movedId)
    if (delays.size === 0) return pushed
    pushed = pushed.map((step) => ({ ...step, ...shifted(step, delays.get(step.id) ?? 0) }))
  }
  return pushed
}

/** By step, how many milliseconds later it must begin for what comes directly before it. */
function delaysOf(steps: readonly ScheduledStep[], movedId: string): ReadonlyMap<string, number> {
  const delays = new Map<string, number>()
  for (const { step, start, earliest } of scheduleConflicts(steps)) {
    if (start >= earliest) continue
    for (const leaf of leavesBelow(step, steps)) {
      if (!isMovable(leaf) || leaf.id === movedId) continue
      delays.set(leaf.id, Math.max(earliest - start, delays.get(leaf.id) ?? 0))
    }
  }
  return delays
}

/** A schedule so many milliseconds later. */
export function shifted({ start, end }: Schedule, by: number): Schedule {
  const later = (time: string | null): string | null =>
    time === null || by === 0 ? time : new Date(Date.parse(time) + by).toISOString()
  return { start: later(start), end: later(end) }
}

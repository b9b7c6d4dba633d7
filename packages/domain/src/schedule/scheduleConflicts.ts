import type { Refusal } from '../refusal.ts'
import type { UpstreamEdge } from '../runStep/runStepNode.ts'
import { isMovable, type ScheduledStep, scheduleOf } from './stepSchedule.ts'

/** A step that is scheduled to begin when a step before it does not allow it. Milliseconds since 1970. */
export interface ScheduleConflict {
  readonly step: ScheduledStep
  readonly upstream: ScheduledStep
  readonly start: number
  readonly earliest: number
  /** Null: no maximum lag. */
  readonly latest: number | null
}

/**
 * Every dependency that a schedule breaks: a step begins no earlier than the end of the step before it and the minimum lag,
 * and no later than the maximum lag after it; a step below one that is worked itself, not before that begins. What is done
 * counts with the time at which it was done; what was skipped, has begun, or has no time, decides nothing.
 */
export function scheduleConflicts(steps: readonly ScheduledStep[]): ScheduleConflict[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  return steps.flatMap((step) => {
    if (!isMovable(step)) return []
    const { start } = scheduleOf(step, steps)
    if (start === null) return []
    const parent = byId.get(step.parentId ?? '')
    return [
      ...step.upstream.flatMap((edge) => edgeConflict({ step, start, edge }, byId, steps)),
      ...(parent === undefined ? [] : parentConflict(step, start, parent)),
    ]
  })
}

interface Waiting {
  readonly step: ScheduledStep
  readonly start: string
  readonly edge: UpstreamEdge
}

function edgeConflict(
  { step, start, edge }: Waiting,
  byId: ReadonlyMap<string, ScheduledStep>,
  steps: readonly ScheduledStep[],
): ScheduleConflict[] {
  const upstream = byId.get(edge.upstreamStepId)
  if (upstream === undefined || upstream.status === 'CANCELED') return []
  const own = scheduleOf(upstream, steps)
  const end = upstream.status === 'COMPLETE' ? upstream.finishedAt : (own.end ?? own.start)
  if (end === null) return []
  const earliest = Date.parse(end) + (edge.minimumLagSeconds ?? 0) * 1_000
  const latest = edge.maximumLagSeconds === null ? null : Date.parse(end) + edge.maximumLagSeconds * 1_000
  return conflict({ step, upstream, start: Date.parse(start), earliest, latest })
}

function parentConflict(step: ScheduledStep, start: string, parent: ScheduledStep): ScheduleConflict[] {
  if (parent.isHeading || parent.start === null || !isMovable(parent)) return []
  const earliest = Date.parse(parent.start)
  return conflict({ step, upstream: parent, start: Date.parse(start), earliest, latest: null })
}

function conflict(found: ScheduleConflict): ScheduleConflict[] {
  const isKept = found.start >= found.earliest && (found.latest === null || found.start <= found.latest)
  return isKept ? [] : [found]
}

/**
 * Null when a new schedule breaks no dependency, but for those that the schedule before it broke as well and that it leaves
 * alone.
 */
export function whyNotSchedule(
  before: readonly ScheduledStep[],
  after: readonly ScheduledStep[],
): readonly Refusal[] {
  const old = new Set(scheduleConflicts(before).map(keyOf))
  return scheduleConflicts(after)
    .filter((found) => !old.has(keyOf(found)))
    .map(({ step, upstream, earliest, latest }) => ({
      code: 'SCHEDULE_CONFLICT',
      step: nameOf(step),
      upstream: nameOf(upstream),
      earliest: new Date(earliest).toISOString(),
      latest: latest === null ? null : new Date(latest).toISOString(),
    }))
}

const keyOf = ({ step, upstream, start, earliest, latest }: ScheduleConflict): string =>
  [step.id, upstream.id, start, earliest, latest].join()

const nameOf = ({ number, title }: ScheduledStep): string => `${number} ${title}`

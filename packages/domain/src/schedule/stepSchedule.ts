import type { StepName } from '../refusalFacts.ts'
import type { UpstreamEdge } from '../runStep/runStepNode.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'

/** When something is to begin and to end: ISO 8601 UTC; null: not said. */
export interface Schedule {
  readonly start: string | null
  readonly end: string | null
}

/** A run step as the schedule of its run knows it. */
export interface ScheduledStep extends StepName, Schedule {
  readonly id: string
  readonly parentId: string | null
  readonly status: RunStepStatus
  /** It is not worked itself: its times are those of the steps below it. */
  readonly isHeading: boolean
  readonly upstream: readonly UpstreamEdge[]
  /** When it became COMPLETE or CANCELED; null before. */
  readonly finishedAt: string | null
  /** Seconds that it takes; null: not said. */
  readonly leadTime: number | null
}

/** From the first time that is said to the last: what a run, or a heading, is scheduled as by its steps. */
export function rollUpSchedule(steps: readonly Schedule[]): Schedule {
  const starts = steps.flatMap(({ start, end }) => start ?? end ?? [])
  const ends = steps.flatMap(({ start, end }) => end ?? start ?? [])
  return { start: starts.toSorted(byTime)[0] ?? null, end: ends.toSorted(byTime).at(-1) ?? null }
}

const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b)

/** The schedule of a step as others see it: a heading's is that of all that is below it, at any depth. */
export function scheduleOf(step: ScheduledStep, steps: readonly ScheduledStep[]): Schedule {
  return step.isHeading ? rollUpSchedule(leavesBelow(step, steps)) : step
}

/** What is worked below a heading; of another step the step itself. */
export function leavesBelow(step: ScheduledStep, steps: readonly ScheduledStep[]): readonly ScheduledStep[] {
  if (!step.isHeading) return [step]
  return steps.filter(({ parentId }) => parentId === step.id).flatMap((child) => leavesBelow(child, steps))
}

/** Whether a schedule may still move it: nobody has begun, or finished. */
export function isMovable({ status }: ScheduledStep): boolean {
  return status !== 'IN_PROGRESS' && status !== 'COMPLETE' && status !== 'CANCELED'
}

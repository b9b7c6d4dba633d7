import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotSchedule } from '@traveler/domain/schedule/scheduleConflicts.ts'
import { rollUpSchedule, type Schedule, type ScheduledStep } from '@traveler/domain/schedule/stepSchedule.ts'
import type { ChangedColumns } from '../operation/change.ts'
import type { RunRow } from '../run/runStore.ts'
import type { WorkStep } from './runWork.ts'

/** The steps of a run as the rules about schedules know them. */
export function scheduledSteps(steps: Iterable<WorkStep>): ScheduledStep[] {
  return [...steps].map((step) => ({
    id: step.id,
    number: step.number,
    title: step.title,
    parentId: step.parentId,
    status: step.status,
    isHeading: step.isHeading,
    upstream: step.upstream,
    finishedAt: step.finishedAt,
    leadTime: step.row.lead_time,
    start: step.row.scheduled_start,
    end: step.row.scheduled_end,
  }))
}

/** What a new schedule changes of each step; refused where it breaks a dependency. */
export function changedSchedules(
  before: readonly ScheduledStep[],
  after: readonly ScheduledStep[],
): { readonly stepId: string; readonly set: ChangedColumns<'run_step'> }[] {
  refuseIf(whyNotSchedule(before, after))
  const old = new Map(before.map((step) => [step.id, step]))
  return after
    .filter((step) => step.start !== old.get(step.id)?.start || step.end !== old.get(step.id)?.end)
    .map(({ id, start, end }) => ({ stepId: id, set: { scheduled_start: start, scheduled_end: end } }))
}

/** A run's derived times: those of its steps, else its window. */
export function scheduledCopies(
  window: Pick<RunRow, 'window_start' | 'window_end'>,
  steps: readonly ScheduledStep[],
): Pick<RunRow, 'scheduled_start' | 'scheduled_end'> {
  const { start, end } = rollUpSchedule(steps)
  const isOpen = start === null && end === null
  return {
    scheduled_start: isOpen ? window.window_start : start,
    scheduled_end: isOpen ? window.window_end : end,
  }
}

/** Null when a schedule ends no earlier than it begins. */
export function whyNotInOrder({ start, end }: Schedule): Refusal | null {
  if (start === null || end === null || Date.parse(start) <= Date.parse(end)) return null
  return {
    code: 'INVALID_INPUT',
    field: 'scheduledEnd',
    problem: 'is before scheduledStart',
    remedy: 'Give a later end, or an earlier start.',
  }
}

import {
  compareQueued,
  type QueueBucket,
  type QueuePlace,
  queueBucket,
} from '@traveler/domain/plannedRun/queueBucket.ts'
import { explain } from '@traveler/domain/refusal.ts'
import { whyNotAvailable } from '@traveler/domain/runStep/availableToWork.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import type { RunStepRow } from '../runStep/runStepStore.ts'
import { runViewOf } from '../runStep/runStepView.graphql.ts'
import { explainPlannedRuns } from './explainPlannedRuns.ts'
import type { PlannedRunRow } from './plannedRunStore.ts'
import {
  listQueuedPlans,
  listQueuedSteps,
  type QueuedPlanRow,
  type QueuedStepRow,
} from './workCenterQueueStore.ts'

/** A step or planned work in the queue of a work center: one of the two. */
export interface QueueItem extends QueuePlace {
  readonly runStep: RunStepRow | null
  readonly plannedRun: PlannedRunRow | null
  /** Why it cannot be worked or started now; null when it can. */
  readonly waitsFor: string | null
}

export interface Queue {
  readonly items: readonly QueueItem[]
  /** False when there is more than was asked for. */
  readonly isWhole: boolean
}

/** The queue of a work center, in its order. As many statements for a long queue as for one step. */
export async function readQueue(
  context: RequestContext,
  { locationId, most }: { readonly locationId: string; readonly most: number },
): Promise<Queue> {
  const [steps, plans] = await Promise.all([
    context.rows<QueuedStepRow>(listQueuedSteps(locationId, most + 1)),
    context.rows<QueuedPlanRow>(listQueuedPlans(locationId, most + 1)),
  ])
  const now = new Date().toISOString()
  const items = await Promise.all([
    stepItems(context, steps.slice(0, most), now),
    planItems(context, plans.slice(0, most), now),
  ])
  return {
    items: items.flat().toSorted(compareQueued),
    isWhole: steps.length <= most && plans.length <= most,
  }
}

async function stepItems(
  context: RequestContext,
  rows: readonly QueuedStepRow[],
  now: string,
): Promise<QueueItem[]> {
  const items = await Promise.all(rows.map((row) => stepItem(context, row, now)))
  return items.flat()
}

async function stepItem(context: RequestContext, row: QueuedStepRow, now: string): Promise<QueueItem[]> {
  const view = await runViewOf(context, row.run_id)
  const step = view?.steps.get(row.id)
  // A heading is not worked itself: its steps are in the queue.
  if (view === null || step === undefined || step.isHeading) return []
  const wait = whyNotAvailable(step, view.around)
  // A step that nobody has given a time has its run's window.
  const start = row.scheduled_start ?? row.run_window_start
  const end = row.scheduled_end ?? row.run_window_end
  const waits = { start, end, isDueDayOver: row.is_due_day_over, isBlocked: wait !== null }
  const isInWork = row.status === 'IN_PROGRESS'
  return [
    {
      id: row.id,
      start,
      ends: [end, row.run_due_date],
      bucket: queueBucket({ ...waits, isInWork }, now),
      priority: row.run_priority,
      runStep: row,
      plannedRun: null,
      waitsFor: wait === null ? null : explain(wait),
    },
  ]
}

async function planItems(
  context: RequestContext,
  rows: readonly QueuedPlanRow[],
  now: string,
): Promise<QueueItem[]> {
  if (rows.length === 0) return []
  const answers = await explainPlannedRuns(
    (statement) => context.rows(statement),
    context.caller,
    rows.map(({ id }) => id),
  )
  return rows.map((row, nth) => {
    // Who looks at the queue decides nothing about where work stands.
    const blockers = (answers[nth]?.blockers ?? []).filter(({ code }) => code !== 'PERMISSION')
    const { window_start: start, window_end: end, is_due_day_over: isDueDayOver } = row
    const waits = { start, end, isDueDayOver, isBlocked: blockers.length > 0 }
    return {
      id: row.id,
      start,
      ends: [end, row.need_by],
      bucket: queueBucket({ ...waits, isInWork: false }, now),
      priority: row.priority,
      runStep: null,
      plannedRun: row,
      waitsFor: blockers.length === 0 ? null : blockers.map(({ message }) => message).join(' '),
    }
  })
}

/** How much of a queue stands in each bucket. */
export function countIn(queue: Queue, bucket: QueueBucket): number {
  return queue.items.filter((item) => item.bucket === bucket).length
}

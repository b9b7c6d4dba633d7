import { deriveRunCopies } from '@traveler/domain/run/deriveRunCopies.ts'
import { rollUpSchedule } from '@traveler/domain/schedule/stepSchedule.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { runViewOf } from '../runStep/runStepView.graphql.ts'
import type { RunRow } from './runStore.ts'
import { runLife } from './runStore.ts'

/** The run with its derived columns. Nothing keeps the history of those: in the past they are derived from what stood then. */
export async function runAsItWas(context: RequestContext, row: RunRow): Promise<RunRow> {
  const { at } = context
  const view = at === null ? null : await runViewOf(context, row.id)
  if (at === null || view === null) return row
  const steps = [...view.steps.values()]
  // A start that still counts today counted then; of one that was taken back since, the steps of then tell.
  const startedAt = row.started_at !== null && exact(row.started_at) <= exact(at) ? row.started_at : null
  const copies = deriveRunCopies({ ...runLife(row), startedAt }, steps)
  const { start, end } = rollUpSchedule(
    steps.map((step) => ({ start: step.row.scheduled_start, end: step.row.scheduled_end })),
  )
  const isOpen = start === null && end === null
  return {
    ...row,
    scheduled_start: isOpen ? row.window_start : start,
    scheduled_end: isOpen ? row.window_end : end,
    status: copies.status,
    percent_complete: copies.percentComplete,
    started_at: copies.startedAt,
  }
}

/** With six digits after the point, so that times compare as text. */
const exact = (time: string): string =>
  time.replace(/(?:\.(\d+))?Z$/, (_all, digits = '') => `.${String(digits).padEnd(6, '0')}Z`)

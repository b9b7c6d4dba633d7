import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'
import type { PlannedRunRow } from './plannedRunStore.ts'

/** An open step that is to be done at a work center: its own, else that of the nearest step around that has one, else its run's. */
export interface QueuedStepRow extends Row<'run_step'> {
  readonly run_due_date: string | null
  /** The day through which the run is due is over there. */
  readonly is_due_day_over: boolean
  readonly run_priority: number
  readonly run_window_start: string | null
  readonly run_window_end: string | null
}

const openStep = `s.status in ('TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED')`
const openRun = 'r.completed_at is null and r.canceled_at is null'

/** By the clock of the work center: a time through which something is due is of a day that is over there. */
const isDayOver = (row: string, due: string): string =>
  `coalesce(day_at(${row}.organization_id, $1::bigint, ${due}) < day_at(${row}.organization_id, $1::bigint), false)`

/** The open steps at a work center, `most` of them, those that are to begin first. */
export function listQueuedSteps(locationId: string, most: number): Statement {
  return statement(
    `with queued as (
  select s.organization_id, s.id from run_step s where s.work_center_id = $1::bigint and ${openStep}
  union all
  select s.organization_id, s.id from run r join run_step s on s.organization_id = r.organization_id and s.run_id = r.id
    where r.location_id = $1::bigint and ${openRun} and s.work_center_id is null and ${openStep})
select s.*, r.due_date as run_due_date, ${isDayOver('r', 'r.due_date')} as is_due_day_over, r.priority as run_priority,
  r.window_start as run_window_start, r.window_end as run_window_end from queued q
join run_step s on s.organization_id = q.organization_id and s.id = q.id
join run r on r.organization_id = s.organization_id and r.id = s.run_id
where ${openRun} and not r.archived
order by coalesce(s.scheduled_start, s.scheduled_end, r.window_start, r.due_date), r.priority desc, s.id limit $2`,
    [locationId, most],
  )
}

/** Planned work that waits there. */
export interface QueuedPlanRow extends PlannedRunRow {
  /** The day through which it is needed is over there. */
  readonly is_due_day_over: boolean
}

/** The work that is planned at a work center, `most` of it, what is to begin first. */
export function listQueuedPlans(locationId: string, most: number): Statement {
  return statement(
    `select p.*, ${isDayOver('p', 'p.need_by')} as is_due_day_over from planned_run p where location_id = $1::bigint and status = 'PLANNED'
order by coalesce(window_start, window_end, need_by), priority desc, id limit $2`,
    [locationId, most],
  )
}

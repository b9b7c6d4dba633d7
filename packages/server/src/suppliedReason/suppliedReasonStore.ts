import { type Statement, statement } from '../db/statement.ts'

/** An act of a key that gave no reason, and what was said afterwards. */
export interface MissingReasonRow {
  readonly of_id: string
  readonly stream_id: string
  readonly version: number
  /** What happened: the type of the event. */
  readonly type: string
  readonly recorded_at: string
  readonly actor_id: string | null
  /** "not given (key NAME)". */
  readonly reason: string
  /** The step that it happened to; null: the run or its unit. */
  readonly run_step_id: string | null
  readonly supplied_reason: string | null
  readonly supplied_at: string | null
  readonly supplied_by: string | null
  readonly supplied_by_name: string | null
}

/** What keys did to each run, and to its unit while the run was open, without a reason; the first one first. */
export function listMissingReasonsOfRuns(runIds: readonly string[]): Statement {
  return statement(
    `select r.id as of_id, e.stream_id, e.version, e.type, e.recorded_at, e.actor_id, e.reason,
  (e.body::jsonb -> 'facts' ->> 'runStepId')::bigint as run_step_id,
  s.reason as supplied_reason, s.created_at as supplied_at, s.created_by as supplied_by, u.name as supplied_by_name
from run r
join event e on e.organization_id = r.organization_id and e.stream_id = any(array[r.id, r.part_inventory_id])
  and e.reason like 'not given (key %' and (e.stream_id = r.id
    or (e.recorded_at >= r.created_at and e.recorded_at <= coalesce(r.completed_at, r.canceled_at, 'infinity')))
left join supplied_reason s on s.organization_id = e.organization_id and s.stream_id = e.stream_id and s.event_version = e.version
left join user_account u on u.organization_id = s.organization_id and u.id = s.created_by
where r.id = any($1::bigint[])
order by r.id, e.recorded_at, e.stream_id, e.version`,
    [runIds],
  )
}

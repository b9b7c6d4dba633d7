import type { UpstreamEdge } from '@traveler/domain/runStep/runStepNode.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** The run of an act on one of its steps, with what its unit says to the work. */
export interface RunAtWorkRow extends Row<'run'> {
  readonly unit_on_quality_hold: boolean
  /** Of the issue that orders it; null: none does. */
  readonly issue_status: Row<'issue'>['status'] | null
  readonly issue_kind: Row<'issue'>['approved_kind']
}

/** A step of that run, with what it waits for. */
export interface StepAtWorkRow extends Row<'run_step'> {
  readonly upstream: readonly UpstreamEdge[]
}

const runOfStep = '(select run_id from run_step where id = $1::bigint)'

/**
 * Locks the run of a step, and relies on its unit: the unit's quality hold decides whether a step is available.
 * `alsoReliedOn`: ids of other nouns that the act decides on.
 */
export function lockRunOfStep(
  runStepId: string,
  alsoReliedOn: readonly (string | null | undefined)[] = [],
): Statement {
  return lockRunsOfSteps([runStepId], alsoReliedOn)
}

/** As `lockRunOfStep`, of many steps. */
export function lockRunsOfSteps(
  runStepIds: readonly string[],
  alsoReliedOn: readonly (string | null | undefined)[] = [],
): Statement {
  return statement(
    `with worked as materialized (select r.id, r.part_inventory_id, r.issue_id from run_step s
  join run r on r.organization_id = s.organization_id and r.id = s.run_id where s.id = any($1::bigint[]))
select locked.* from lock_streams(array(select id from worked),
  array(select unnest(array[part_inventory_id, issue_id]) from worked) || $2::bigint[]) as locked`,
    [runStepIds, alsoReliedOn.flatMap((id) => id ?? [])],
  )
}

interface StepLocked {
  readonly id: string
}

/** The locks of an act on one step of a run, and on such steps of many. */
export const runOfStepLocked = {
  lock: ({ id }: StepLocked): Statement => lockRunOfStep(id),
  lockJointly: (steps: readonly StepLocked[]): Statement => lockRunsOfSteps(steps.map(({ id }) => id)),
}

export function loadRunOfStep(runStepId: string): Statement {
  return statement(
    `select r.*, u.quality_hold as unit_on_quality_hold, i.status as issue_status, i.approved_kind as issue_kind
from run r join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id
left join issue i on i.organization_id = r.organization_id and i.id = r.issue_id
where r.id = ${runOfStep}`,
    [runStepId],
  )
}

const ofStep = [
  'id',
  'run_id',
  'number',
  'status',
  'attempt',
  'correcting',
  'definition_id',
  'work_center_id',
  'etag',
  'export_controlled',
] as const
const ofRun = [
  'canceled_at',
  'completed_at',
  'held_at',
  'hold_kind',
  'hold_reason',
  'held_by',
  'part_inventory_id',
  'location_id',
] as const

/** What an act that records something at a step reads of it. */
export type RecordedInRow = Pick<Row<'run_step'>, (typeof ofStep)[number]>

/** The same with its run; it moves no step. */
export type StepRecordedInRow = RecordedInRow &
  Pick<Row<'run'>, (typeof ofRun)[number]> & { readonly is_run_controlled: boolean }

const columns = [...ofStep.map((name) => `s.${name}`), ...ofRun.map((name) => `r.${name}`)].join(', ')

/** A few columns only: of a batch they are read for hundreds of steps. */
export function loadStepsRecordedIn(runStepIds: readonly string[]): Statement {
  return statement(
    `select s.id as of_id, ${columns}, r.export_controlled as is_run_controlled
from run_step s join run r on r.organization_id = s.organization_id and r.id = s.run_id where s.id = any($1::bigint[])`,
    [runStepIds],
  )
}

/** Every step of the run that a step belongs to, however many there are. */
export function listStepsOfSameRun(runStepId: string): Statement {
  return statement(`select * from run_step where run_id = ${runOfStep} order by id`, [runStepId])
}

/** That one step of a run waits for another. */
export type EdgeAtWorkRow = Pick<
  Row<'run_step_edge'>,
  'id' | 'step_id' | 'upstream_step_id' | 'minimum_lag' | 'maximum_lag'
>

/** What the steps of that run wait for. Apart from the steps: joined and aggregated by the database it took 2.6 ms for 50. */
export function listEdgesOfSameRun(runStepId: string): Statement {
  return statement(
    `select id, step_id, upstream_step_id, minimum_lag, maximum_lag from run_step_edge
where run_id = ${runOfStep} order by step_id, upstream_step_id`,
    [runStepId],
  )
}

/** Who had hands on a step, in any attempt, and at what; earlier recorders of a value too, and whoever did it on paper. Who accepts another's value works on nothing. */
export interface HandsOnRow {
  readonly user_id: string
  readonly attempt: number
  /** Null: started it, or filled or signed its grid. */
  readonly field_number: number | null
}

export function listHandsOnStep(runStepId: string): Statement {
  return statement(
    `select started_by as user_id, attempt, null::integer as field_number from run_step
where id = $1::bigint and started_by is not null
union select (old ->> 'started_by')::bigint, (old ->> 'attempt')::integer, null from row_history
where table_name = 'run_step' and row_id = $1::bigint and old ->> 'started_by' is not null
union select recorded_by, attempt, field_number from run_step_field_value where run_step_id = $1::bigint
union select (old ->> 'recorded_by')::bigint, (old ->> 'attempt')::integer, (old ->> 'field_number')::integer from row_history
where table_name = 'run_step_field_value' and row_id = $1::bigint
union select recorded_by, attempt, null from run_step_cell_value where run_step_id = $1::bigint
union select (old ->> 'recorded_by')::bigint, (old ->> 'attempt')::integer, null from row_history
where table_name = 'run_step_cell_value' and row_id = $1::bigint
union select signer_id, attempt, field_number from signature
where run_id = ${runOfStep} and run_step_id = $1::bigint and (field_number is not null or row_number is not null)
  and meaning <> 'accepted out of range'
union select e.performer_id, e.attempt, n.number::integer from late_entry e
left join lateral unnest(e.field_numbers) as n (number) on true
where e.run_step_id = $1::bigint and e.withdrawn_at is null`,
    [runStepId],
  )
}

/** The status that a step had while it bore an etag: what its caller saw, also after it has moved on. */
export function loadStatusSeen(runStepId: string, etag: string): Statement {
  return statement(
    `select status from run_step where id = $1::bigint and etag = $2::uuid
union all select old ->> 'status' from row_history
where table_name = 'run_step' and row_id = $1::bigint and old ->> 'etag' = $2::uuid::text
limit 1`,
    [runStepId, etag],
  )
}

export interface StatusSeenRow {
  readonly status: Row<'run_step'>['status']
}

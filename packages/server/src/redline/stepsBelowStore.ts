import type { ReleaseOrder } from '@traveler/domain/procedure/planReleaseOrder.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A step below one that a redline adds, with what it says. */
export interface StepBelowRow
  extends Pick<
    Row<'run_step'>,
    'id' | 'step_key_id' | 'position' | 'required' | 'location_id' | 'lead_time'
  > {
  readonly parent_id: string | null
  /** Null: the next of its key. */
  readonly occurrence: number | null
  /** Canonical text. */
  readonly content: string
}

/** The steps below the top of a released standard step. */
export function listStepsBelowStandard(rootId: string | null): Statement {
  return statement(
    `select s.id, s.step_key_id, s.parent_id, s.position, s.required, s.location_id, s.lead_time, null::integer as occurrence, d.content
from step s join step_definition d on d.organization_id = s.organization_id and d.id = s.definition_id
where s.standard_root_id = $1::bigint and s.id <> s.standard_root_id order by s.id`,
    [rootId],
  )
}

export type EdgeBelowRow = Pick<
  Row<'run_step_edge'>,
  'step_id' | 'upstream_step_id' | 'minimum_lag' | 'maximum_lag'
>

/** How the procedure of a run orders the steps of a level. */
export function loadOrderOfRun(runId: string): Statement {
  return statement(
    `select p.step_order from run r
join procedure p on p.organization_id = r.organization_id and p.id = r.procedure_id where r.id = $1::bigint`,
    [runId],
  )
}

export interface OrderOfRunRow {
  readonly step_order: ReleaseOrder
}

const belowRedlined = `with recursive below as (
  select d.organization_id, d.run_step_id as id from redline d where d.id = $1::bigint and d.change = 'ADD'
  union all select s.organization_id, s.id from below b
    join run_step s on s.organization_id = b.organization_id and s.parent_id = b.id
  where not exists (select from redline o where o.organization_id = s.organization_id and o.run_step_id = s.id and o.change = 'ADD'))`

/** The steps that came into a run with the one that a redline added, as they read then. */
export function listStepsBelowRedlined(redlineId: string): Statement {
  return statement(
    `${belowRedlined}
select s.id, s.step_key_id, s.parent_id, s.position, s.required, s.location_id, s.lead_time, s.occurrence, t.content
from below b join run_step s on s.organization_id = b.organization_id and s.id = b.id
join step_definition t on t.organization_id = s.organization_id and t.id = coalesce(
  (select m.base_definition_id from redline m where m.organization_id = s.organization_id and m.run_step_id = s.id
    and m.status = 'APPLIED' and m.change = 'MODIFY' order by m.applied_at, m.id limit 1), s.definition_id)
where s.id <> (select run_step_id from redline where id = $1::bigint) order by s.id`,
    [redlineId],
  )
}

/** What those steps wait for among each other. */
export function listEdgesBelowRedlined(redlineId: string): Statement {
  return statement(
    `${belowRedlined}
select e.step_id, e.upstream_step_id, e.minimum_lag, e.maximum_lag from below b
join run_step_edge e on e.organization_id = b.organization_id and e.step_id = b.id
where e.upstream_step_id in (select id from below) order by e.id`,
    [redlineId],
  )
}

/** A step of a run that came with the one that a redline added. */
export interface StepOfRedlineRow extends Row<'run_step'> {
  readonly of_id: string
}

/** The steps below the one that each redline adds. */
export function listStepsOfAddingRedlines(redlineIds: readonly string[]): Statement {
  return statement(
    `with recursive below as (
  select d.id as of_id, d.organization_id, d.run_step_id as id from redline d where d.id = any($1::bigint[]) and d.change = 'ADD'
  union all select b.of_id, s.organization_id, s.id from below b
    join run_step s on s.organization_id = b.organization_id and s.parent_id = b.id
  where not exists (select from redline o where o.organization_id = s.organization_id and o.run_step_id = s.id and o.change = 'ADD'))
select b.of_id, s.* from below b join run_step s on s.organization_id = b.organization_id and s.id = b.id
where s.id not in (select run_step_id from redline where id = any($1::bigint[])) order by b.of_id, s.parent_id, s.position`,
    [redlineIds],
  )
}

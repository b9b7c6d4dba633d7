import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What decides on splitting a run, beside the run and its unit. */
export interface RunToSplitRow {
  readonly id: string
  /** Open runs on its unit, itself among them. */
  readonly open_runs: number
  readonly has_installs: boolean
  readonly part_number: string
  readonly revision: string
  readonly procedure_title: string
  readonly settings: Readonly<Record<string, unknown>>
}

export function loadRunToSplit(runId: string): Statement {
  return statement(
    `select r.id, w.open_runs::integer as open_runs, p.part_number, p.revision, x.title as procedure_title,
  exists (select from abom_installation i where i.organization_id = r.organization_id and i.parent_id = r.part_inventory_id
    and i.removed_at is null) as has_installs,
  coalesce((select jsonb_object_agg(name, value) from organization_setting), '{}') as settings
from run r
join work_on_units(array(select part_inventory_id from run where id = $1::bigint)) w on w.id = r.part_inventory_id
join part p on p.organization_id = r.organization_id and p.id = r.part_id
join procedure x on x.organization_id = r.organization_id and x.id = r.procedure_id
where r.id = $1::bigint`,
    [runId],
  )
}

/** The lines of its unit that stand. */
export function listLinesToShare(runId: string): Statement {
  return statement(
    `select * from build_requirement where removed_at is null
  and part_inventory_id = (select part_inventory_id from run where id = $1::bigint) order by position, id`,
    [runId],
  )
}

export type LineToShareRow = Row<'build_requirement'>

/** The custom attributes of a run and of its steps. */
export function listAttributesOfRun(runId: string): Statement {
  return statement(
    `select * from attribute where record_id = $1::bigint
  or record_id = any(array(select id from run_step where run_id = $1::bigint)) order by id`,
    [runId],
  )
}

/** A run that carries a step of another: `of_id`, the step. */
export interface CarryingRunRow {
  readonly of_id: string
  readonly id: string
  readonly title: string
}

/**
 * The other runs that tell what was recorded in the attempts that count of these steps: those that carry it, and the one
 * that it was carried from.
 */
export function listRunsSharingSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select s.id as of_id, r.id, r.title from run_step s
join run_step c on c.organization_id = s.organization_id and c.carried_from_id = s.id and c.carried_attempt >= s.attempt
join run r on r.organization_id = c.organization_id and r.id = c.run_id
where s.id = any($1::bigint[])
union select s.id, r.id, r.title from run_step s
join run_step o on o.organization_id = s.organization_id and o.id = s.carried_from_id
join run r on r.organization_id = o.organization_id and r.id = o.run_id
where s.id = any($1::bigint[]) and s.carried_attempt >= s.attempt order by 1, 2`,
    [runStepIds],
  )
}

/** The runs that part of the lot of each run went on in, the first one first. */
export function listRunsSplitFrom(runIds: readonly string[]): Statement {
  return statement(
    'select split_from_id as of_id, r.* from run r where split_from_id = any($1::bigint[]) order by id',
    [runIds],
  )
}

export interface RunSplitFromRow extends Row<'run'> {
  readonly of_id: string
}

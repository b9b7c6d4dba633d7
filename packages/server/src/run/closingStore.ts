import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What was recorded in the attempts that count, as it is signed when the run is completed; carried steps' too (rule 33). */
export function listRecordedValues(runId: string): Statement {
  return statement(
    `select v.run_step_id, v.attempt, v.field_number, v.value, v.not_applicable, v.result, v.recorded_by
from run_step_field_value v join run_step s on s.organization_id = v.organization_id and s.id = v.run_step_id and s.attempt = v.attempt
where v.run_id = $1::bigint
union all select s.id, v.attempt, v.field_number, v.value, v.not_applicable, v.result, v.recorded_by
from run_step s join run_step_field_value v on v.organization_id = s.organization_id and v.run_step_id = s.carried_from_id
  and v.attempt = s.attempt and v.attempt <= s.carried_attempt
where s.run_id = $1::bigint and s.carried_from_id is not null
order by 1, 3`,
    [runId],
  )
}

export type RecordedValueRow = Pick<
  Row<'run_step_field_value'>,
  'run_step_id' | 'attempt' | 'field_number' | 'value' | 'not_applicable' | 'result' | 'recorded_by'
>

/** The same of the cells of grids. */
export function listRecordedCells(runId: string): Statement {
  return statement(
    `select v.run_step_id, v.attempt, v.row_number, v.column_number, v.value, v.not_applicable, v.recorded_by
from run_step_cell_value v join run_step s on s.organization_id = v.organization_id and s.id = v.run_step_id and s.attempt = v.attempt
where v.run_id = $1::bigint
union all select s.id, v.attempt, v.row_number, v.column_number, v.value, v.not_applicable, v.recorded_by
from run_step s join run_step_cell_value v on v.organization_id = s.organization_id and v.run_step_id = s.carried_from_id
  and v.attempt = s.attempt and v.attempt <= s.carried_attempt
where s.run_id = $1::bigint and s.carried_from_id is not null
order by 1, 3, 4`,
    [runId],
  )
}

export type RecordedCellRow = Pick<
  Row<'run_step_cell_value'>,
  'run_step_id' | 'attempt' | 'row_number' | 'column_number' | 'value' | 'not_applicable' | 'recorded_by'
>

/** The signatures of a run that stand. */
export function listStandingSignatures(runId: string): Statement {
  return statement(
    `select id, signer_id, content_digest from signature where run_id = $1::bigint and voided_at is null
union select v.id, v.signer_id, v.content_digest from run_step s
join signature v on v.organization_id = s.organization_id and v.run_step_id = s.carried_from_id and v.attempt <= s.carried_attempt
  and v.run_id = (select o.run_id from run_step o where o.organization_id = s.organization_id and o.id = s.carried_from_id)
where s.run_id = $1::bigint and s.carried_from_id is not null and v.voided_at is null order by id`,
    [runId],
  )
}

export type StandingSignatureRow = Pick<Row<'signature'>, 'id' | 'signer_id' | 'content_digest'>

/** The unit of a run, and whether another open run works on it. */
export interface UnitOfRunRow extends Row<'part_inventory'> {
  readonly place_available: boolean
  readonly other_work: boolean
  /** Another open run inspects it. */
  readonly other_inspection: boolean
  /** The last build run completed before was not final. */
  readonly earlier_unfinished: boolean
  readonly part_number: string
  readonly tracking_type: Row<'part'>['tracking_type']
  readonly further_runs: boolean
  /** Its as-built BOM has lines, or had some. */
  readonly has_lines: boolean
  /** How often its as-built BOM was locked. */
  readonly as_built_versions: number
  /** Of the issue that orders the run; null: none does. */
  readonly issue_status: Row<'issue'>['status'] | null
  readonly issue_kind: Row<'issue'>['approved_kind']
}

export function loadUnitOfRun(runId: string): Statement {
  return statement(
    `select u.*, coalesce(l.available, true) as place_available, p.part_number, p.tracking_type, x.further_runs,
  w.open_changes > case when r.completed_at is null and r.canceled_at is null
    and r.purpose in ('BUILD', 'REWORK', 'REPAIR', 'MODIFICATION') then 1 else 0 end as other_work,
  exists (select from run o where o.organization_id = r.organization_id and o.part_inventory_id = r.part_inventory_id
    and o.id <> r.id and o.purpose = 'INSPECTION' and o.completed_at is null and o.canceled_at is null) as other_inspection,
  exists (select from build_requirement q where q.organization_id = r.organization_id and q.part_inventory_id = r.part_inventory_id)
    as has_lines,
  (select count(*)::integer from as_built_version v where v.organization_id = r.organization_id
    and v.part_inventory_id = r.part_inventory_id) as as_built_versions,
  w.unfinished as earlier_unfinished, i.status as issue_status, i.approved_kind as issue_kind
from run r
join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id
join work_on_units(array(select part_inventory_id from run where id = $1::bigint)) w on w.id = u.id
join part p on p.organization_id = u.organization_id and p.id = u.part_id
join procedure x on x.organization_id = r.organization_id and x.id = r.procedure_id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
left join issue i on i.organization_id = r.organization_id and i.id = r.issue_id
where r.id = $1::bigint`,
    [runId],
  )
}

/** An open run that changes what is built into the unit of another, at any depth. */
export interface WorkInsideOfRunRow extends Row<'run'> {
  readonly of_id: string
}

export function listWorkInsideOfRuns(runIds: readonly string[]): Statement {
  return statement(
    `with recursive inside as (
  select r.id as of_id, u.organization_id, u.id from run r join part_inventory u on u.organization_id = r.organization_id
    and u.installed_in_id = r.part_inventory_id where r.id = any($1::bigint[])
  union select x.of_id, u.organization_id, u.id from inside x
    join part_inventory u on u.organization_id = x.organization_id and u.installed_in_id = x.id)
select x.of_id, r.* from inside x join run r on r.organization_id = x.organization_id and r.part_inventory_id = x.id
where r.completed_at is null and r.canceled_at is null and r.purpose in ('BUILD', 'REWORK', 'REPAIR', 'MODIFICATION')
order by x.of_id, r.id`,
    [runIds],
  )
}

/** The top of the tree that the unit of a run is built into. */
export interface TopAssemblyRow extends Row<'part_inventory'> {
  readonly of_id: string
}

export function listTopsOfRuns(runIds: readonly string[]): Statement {
  return statement(
    `with recursive up as (
  select r.id as of_id, u.organization_id, u.id, u.installed_in_id from run r
    join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id
    where r.id = any($1::bigint[]) and u.installed_in_id is not null
  union select up.of_id, u.organization_id, u.id, u.installed_in_id from up
    join part_inventory u on u.organization_id = up.organization_id and u.id = up.installed_in_id)
select up.of_id, u.* from up join part_inventory u on u.organization_id = up.organization_id and u.id = up.id
where up.installed_in_id is null`,
    [runIds],
  )
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What was recorded in the attempts that count, as it is signed when the run is completed. */
export function listRecordedValues(runId: string): Statement {
  return statement(
    `select v.run_step_id, v.attempt, v.field_number, v.value, v.not_applicable, v.result, v.recorded_by
from run_step_field_value v join run_step s on s.organization_id = v.organization_id and s.id = v.run_step_id and s.attempt = v.attempt
where v.run_id = $1::bigint order by v.run_step_id, v.field_number`,
    [runId],
  )
}

export type RecordedValueRow = Pick<
  Row<'run_step_field_value'>,
  'run_step_id' | 'attempt' | 'field_number' | 'value' | 'not_applicable' | 'result' | 'recorded_by'
>

/** The signatures of a run that stand. */
export function listStandingSignatures(runId: string): Statement {
  return statement(
    'select id, signer_id, content_digest from signature where run_id = $1::bigint and voided_at is null order by id',
    [runId],
  )
}

export type StandingSignatureRow = Pick<Row<'signature'>, 'id' | 'signer_id' | 'content_digest'>

/** The unit of a run, and whether another open run works on it. */
export interface UnitOfRunRow extends Row<'part_inventory'> {
  readonly place_available: boolean
  readonly other_work: boolean
  /** The last build run completed before was not final. */
  readonly earlier_unfinished: boolean
  readonly part_number: string
  readonly tracking_type: Row<'part'>['tracking_type']
  readonly further_runs: boolean
}

export function loadUnitOfRun(runId: string): Statement {
  return statement(
    `select u.*, coalesce(l.available, true) as place_available, p.part_number, p.tracking_type, x.further_runs,
  w.open_changes > case when r.completed_at is null and r.canceled_at is null
    and r.purpose in ('BUILD', 'REWORK', 'REPAIR', 'MODIFICATION') then 1 else 0 end as other_work,
  w.unfinished as earlier_unfinished
from run r
join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id
join work_on_units(array(select part_inventory_id from run where id = $1::bigint)) w on w.id = u.id
join part p on p.organization_id = u.organization_id and p.id = u.part_id
join procedure x on x.organization_id = r.organization_id and x.id = r.procedure_id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
where r.id = $1::bigint`,
    [runId],
  )
}

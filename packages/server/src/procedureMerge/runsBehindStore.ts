import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** An open run of an older version of a procedure. */
export interface RunBehindRow extends Row<'run'> {
  /** The newer version. */
  readonly of_id: string
}

/** The open runs that are bound to an older version of the procedure of each version, oldest first. */
export function listRunsBehind(procedureIds: readonly string[]): Statement {
  return statement(
    `select n.id as of_id, r.* from procedure n
join procedure o on o.organization_id = n.organization_id and o.family_id = n.family_id and o.version < n.version
join run r on r.organization_id = o.organization_id and r.procedure_id = o.id
where n.id = any($1::bigint[]) and r.completed_at is null and r.canceled_at is null
order by r.id limit 10001`,
    [procedureIds],
  )
}

/** How far a step of a run is. */
export interface StepStatusRow {
  readonly run_id: string
  readonly step_key_id: string
  readonly occurrence: number
  readonly number: string
  readonly status: string
  readonly definition_id: string
  /** Nobody has begun it, and nothing is recorded, signed, installed or redlined in it. */
  readonly untouched: boolean
}

/** The steps of runs that go by one of these keys. */
export function listStepStatuses(runIds: readonly string[], stepKeyIds: readonly string[]): Statement {
  const none = (table: string, more = '') =>
    `not exists (select from ${table} t where t.organization_id = s.organization_id and t.run_step_id = s.id${more})`
  return statement(
    `select s.run_id, s.step_key_id, s.occurrence, s.number, s.status, s.definition_id,
  s.status = 'TODO' and s.attempt = 1 and s.started_at is null and ${none('run_step_field_value')}
  and ${none('run_step_cell_value')} and ${none('signature')} and ${none('work_session')} and ${none('late_entry')}
  and ${none('abom_installation')} and ${none('redline', " and t.status <> 'CANCELED'")} as untouched
from run_step s where s.run_id = any($1::bigint[]) and s.step_key_id = any($2::bigint[])`,
    [runIds, stepKeyIds],
  )
}

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
  readonly status: string
}

export function listStepStatuses(runIds: readonly string[]): Statement {
  return statement(
    'select run_id, step_key_id, occurrence, status from run_step where run_id = any($1::bigint[])',
    [runIds],
  )
}

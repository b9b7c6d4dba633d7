import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A stop of a procedure version or of one step of it, lifted or not. */
export type ProcedureStopRow = Row<'procedure_stop'>

export function loadProcedureStops(ids: readonly string[]): Statement {
  return statement('select * from procedure_stop where id = any($1::bigint[])', [ids])
}

/** A stop found by its version. */
export interface ProcedureStopOfRow extends ProcedureStopRow {
  readonly of_id: string
}

/** The stops of versions that stand, oldest first. */
export function listStandingStops(procedureIds: readonly string[]): Statement {
  return statement(
    `select procedure_id as of_id, s.* from procedure_stop s
where procedure_id = any($1::bigint[]) and lifted_at is null order by id`,
    [procedureIds],
  )
}

/**
 * The stops that stand of the version of a step's run, with the steps of that run that they stop. Each record is looked up by
 * its id: joined, tables that nobody has counted yet are walked through whole for every unit of a batch.
 */
export function listStopsOfSameRun(runStepId: string): Statement {
  return statement(
    `select s.step_id, s.reason from procedure_stop s
where s.lifted_at is null and s.procedure_id =
  (select r.procedure_id from run r where r.id = (select x.run_id from run_step x where x.id = $1::bigint))
order by s.id`,
    [runStepId],
  )
}

/** The stop of the whole version that a run is bound to, if one stands. */
export function findVersionStopOfRun(runId: string): Statement {
  return statement(
    `select s.procedure_id, s.reason from run r
join procedure_stop s on s.organization_id = r.organization_id and s.procedure_id = r.procedure_id
where r.id = $1::bigint and s.step_id is null and s.lifted_at is null`,
    [runId],
  )
}

export type VersionStopRow = Pick<ProcedureStopRow, 'procedure_id' | 'reason'>

/** A stop as the runs of its version meet it. */
export type StopOfRunRow = Pick<ProcedureStopRow, 'step_id' | 'reason'>

/** Locks a version with its open runs: what begins is decided, and what was begun is held. */
export function lockVersionAndRuns(procedureId: string): Statement {
  return statement('select * from lock_version_and_runs($1::bigint)', [procedureId])
}

/** Locks the version of a stop. */
export function lockVersionOfStop(stopId: string): Statement {
  return statement(
    `select * from lock_streams(array(select procedure_id from procedure_stop where id = $1::bigint), '{}')`,
    [stopId],
  )
}

/** An open run that a stop finds before or at what it stops. */
export type RunToStopRow = Pick<
  Row<'run'>,
  'id' | 'status' | 'held_at' | 'hold_kind' | 'hold_reason' | 'held_by' | 'etag'
>

/** The open runs of a version; of a stopped step those that are not past it. */
export function listRunsToStop(procedureId: string, stepId: string | null): Statement {
  return statement(
    `select r.id, r.status, r.held_at, r.hold_kind, r.hold_reason, r.held_by, r.etag from run r
where r.procedure_id = $1::bigint and r.completed_at is null and r.canceled_at is null
  and ($2::bigint is null or exists (select from run_step x where x.organization_id = r.organization_id and x.run_id = r.id
    and x.step_id = $2::bigint and x.status not in ('COMPLETE', 'CANCELED')))
order by r.id`,
    [procedureId, stepId],
  )
}

/** The open runs that were released from the hold of a standing stop, and cannot pass what is stopped. */
export function listRunsWaiting(stopIds: readonly string[]): Statement {
  return statement(
    `select p.id as of_id, r.* from procedure_stop p
join run r on r.organization_id = p.organization_id and r.procedure_id = p.procedure_id
where p.id = any($1::bigint[]) and p.lifted_at is null and r.completed_at is null and r.canceled_at is null
  and r.stop_id is distinct from p.id
  and (p.step_id is null or exists (select from run_step x where x.organization_id = r.organization_id and x.run_id = r.id
    and x.step_id = p.step_id and x.status not in ('COMPLETE', 'CANCELED')))
order by r.id limit 10001`,
    [stopIds],
  )
}

/** The runs that were past what was stopped: their step was done before; of a whole version, they were completed before. */
export function listRunsPast(stopIds: readonly string[]): Statement {
  return statement(
    `select p.id as of_id, r.* from procedure_stop p
join run r on r.organization_id = p.organization_id and r.procedure_id = p.procedure_id
where p.id = any($1::bigint[]) and r.canceled_at is null and case when p.step_id is null then r.completed_at <= p.created_at
  else exists (select from run_step x where x.organization_id = r.organization_id and x.run_id = r.id
    and x.step_id = p.step_id and x.status = 'COMPLETE' and x.completed_at <= p.created_at) end
order by r.id limit 10001`,
    [stopIds],
  )
}

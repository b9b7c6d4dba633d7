import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** One person at one step of a run, from check-in to check-out. */
export type WorkSessionRow = Row<'work_session'>

export interface WorkSessionOfStepRow extends WorkSessionRow {
  readonly of_id: string
}

export function loadWorkSessions(ids: readonly string[]): Statement {
  return statement('select * from work_session where id = any($1::bigint[])', [ids])
}

/** Who is checked in anywhere in the run that a step belongs to. */
export function listOpenSessionsOfSameRun(runStepId: string): Statement {
  return statement(
    `select * from work_session
where run_id = (select run_id from run_step where id = $1::bigint) and check_out is null order by id`,
    [runStepId],
  )
}

/** Who is checked in anywhere in these runs. */
export function listOpenSessionsOfRuns(runIds: readonly string[]): Statement {
  return statement(
    'select * from work_session where run_id = any($1::bigint[]) and check_out is null order by id',
    [runIds],
  )
}

/** Every session at each step, the first one first. */
export function listSessionsOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select run_step_id as of_id, w.* from work_session w where run_step_id = any($1::bigint[])
order by check_in, id`,
    [runStepIds],
  )
}

/** The sessions of the people who were at a step, there and elsewhere at the same time; who is still there is so until now. */
export interface SessionBesideRow {
  readonly of_id: string
  /** Null, as the step: of a session that the viewer may not see. */
  readonly id: string | null
  readonly run_step_id: string | null
  readonly user_id: string
  readonly check_in: string
  readonly check_out: string
}

export function listSessionsBeside(runStepIds: readonly string[]): Statement {
  return statement('select * from sessions_beside($1::bigint[], coalesce(moment(), now()))', [runStepIds])
}

export function lockRunOfSession(sessionId: string): Statement {
  return statement(
    `select * from lock_streams(array(select run_id from work_session where id = $1::bigint), '{}')`,
    [sessionId],
  )
}

/** When the person of an open session last did something in its run. */
export interface ForgottenSessionRow extends WorkSessionRow {
  readonly last_active: string
}

/** Open sessions in whose run their person did nothing for so long; held and closed runs have none. */
export function listForgottenSessions(minutes: number): Statement {
  return statement(
    `select w.*, a.last_active from work_session w
cross join lateral (select greatest(w.check_in, (select max(e.recorded_at) from event e
  where e.organization_id = w.organization_id and e.stream_id = w.run_id and e.actor_id = w.user_id)) as last_active) as a
where w.check_out is null and a.last_active < now() - make_interval(mins => $1::integer) order by w.id limit 1000`,
    [minutes],
  )
}

export function lockRunsOfForgotten(minutes: number): Statement {
  return statement(
    `select * from lock_streams(array(select distinct run_id from work_session
  where check_out is null and check_in < now() - make_interval(mins => $1::integer)), '{}')`,
    [minutes],
  )
}

import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A call for help at a step. */
export type HelpCallRow = Row<'help_call'>

export function loadHelpCalls(ids: readonly string[]): Statement {
  return statement('select * from help_call where id = any($1::bigint[])', [ids])
}

/** The calls at a step that nobody has closed. */
export function listOpenHelpCallsOfStep(runStepId: string): Statement {
  return statement(
    'select * from help_call where run_step_id = $1::bigint and closed_at is null order by id',
    [runStepId],
  )
}

/** Locks the run in whose stream a call is told. */
export function lockRunOfHelpCall(id: string): Statement {
  return statement(
    `select * from lock_streams(array(select run_id from help_call where id = $1::bigint), '{}')`,
    [id],
  )
}

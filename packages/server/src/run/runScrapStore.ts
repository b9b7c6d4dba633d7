import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type RunScrapRow = Row<'run_scrap'>

export interface RunScrapOfRunRow extends RunScrapRow {
  readonly of_id: string
}

/** What was scrapped in runs, the first one first. */
export function listScrapsOfRuns(runIds: readonly string[]): Statement {
  return statement(
    'select run_id as of_id, s.* from run_scrap s where run_id = any($1::bigint[]) order by run_id, id',
    [runIds],
  )
}

/** The run of a step, for who names both. */
export function loadRunOfStep(stepId: string | null): Statement {
  return statement('select id, run_id from run_step where id = $1::bigint', [stepId])
}

export interface RunOfStepRow {
  readonly id: string
  readonly run_id: string
}

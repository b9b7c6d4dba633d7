import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What is recorded in a cell of a run step's grid, in one attempt. */
export type CellValueRow = Row<'run_step_cell_value'>

/** A recorded cell found by its run step. */
export interface CellValueOfStepRow extends CellValueRow {
  readonly of_id: string
}

/** The recorded cells of each run step, all attempts. */
export function listCellsOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select run_step_id as of_id, v.* from run_step_cell_value v where run_step_id = any($1::bigint[])
order by attempt, row_number, column_number`,
    [runStepIds],
  )
}

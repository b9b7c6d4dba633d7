import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What is recorded in a cell of a run step's grid, in one attempt. */
export type CellValueRow = Row<'run_step_cell_value'>

/** A recorded cell found by its run step. */
export interface CellValueOfStepRow extends CellValueRow {
  readonly of_id: string
}

/** The recorded cells of each run step, all attempts, those too that another run tells of (rule 33). */
export function listCellsOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select run_step_id as of_id, v.* from run_step_cell_value v where run_step_id = any($1::bigint[])
union all select s.id, v.* from run_step s
join run_step_cell_value v on v.organization_id = s.organization_id and v.run_step_id = s.carried_from_id
  and v.attempt <= s.carried_attempt
where s.id = any($1::bigint[]) and s.carried_from_id is not null
order by attempt, row_number, column_number`,
    [runStepIds],
  )
}

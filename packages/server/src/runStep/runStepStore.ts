import { inTreeOrder } from '@traveler/domain/step/inTreeOrder.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A step of a run as it is stored. */
export type RunStepRow = Row<'run_step'>

/** A run step found by its run. */
export interface RunStepOfRunRow extends RunStepRow {
  readonly of_id: string
}

export function loadRunStep(id: string): Statement {
  return statement('select * from run_step where id = $1::bigint', [id])
}

export function loadRunSteps(ids: readonly string[]): Statement {
  return statement('select * from run_step where id = any($1::bigint[])', [ids])
}

// Dotted numbers as people count: each group of digits to five places, so that 2 comes before 12 and 12 before 12A.
const inOrderOfNumbers = String.raw`regexp_replace(regexp_replace(number, '(\d+)', '00000\1', 'g'), '0*(\d{5})', '\1', 'g')`

/** All steps of each run, in the order of their numbers; `stepsInOrder` gives that of their places. */
export function listRunStepsOfRuns(runIds: readonly string[]): Statement {
  return statement(
    `select run_id as of_id, s.* from run_step s where run_id = any($1::bigint[]) order by run_id, ${inOrderOfNumbers}`,
    [runIds],
  )
}

/** The steps of runs as they are read: children behind their parents, those of one parent by their places. */
export function stepsInOrder<StepRow extends RunStepRow>(rows: readonly StepRow[]): StepRow[] {
  const placed = rows.map((row) => ({ id: row.id, parentId: row.parent_id, position: row.position, row }))
  return inTreeOrder(placed).map(({ row }) => row)
}

/** That one run step waits for another. */
export type RunStepEdgeRow = Row<'run_step_edge'>

/** A dependency found by its run. */
export interface RunStepEdgeOfRunRow extends RunStepEdgeRow {
  readonly of_id: string
}

/** All dependencies between the steps of each run. */
export function listRunStepEdgesOfRuns(runIds: readonly string[]): Statement {
  return statement(
    'select run_id as of_id, e.* from run_step_edge e where run_id = any($1::bigint[]) order by id',
    [runIds],
  )
}

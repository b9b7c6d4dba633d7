import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What is recorded in a field of a run step, in one attempt. */
export type FieldValueRow = Row<'run_step_field_value'>

/** A recorded value found by its run step. */
export interface FieldValueOfStepRow extends FieldValueRow {
  readonly of_id: string
}

/** The values of each run step, all attempts. */
export function listValuesOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(
    'select run_step_id as of_id, v.* from run_step_field_value v where run_step_id = any($1::bigint[])',
    [runStepIds],
  )
}

/** The type of a record that a value names; none: there is no such record, or none that the caller may see. */
export function loadRecordType(id: string): Statement {
  return statement('select type from record where id = $1::bigint', [id])
}

export interface RecordTypeRow {
  readonly type: string
}

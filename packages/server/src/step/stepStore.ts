import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A step of a procedure version. */
export type StepRow = Row<'step'>

export function loadSteps(ids: readonly string[]): Statement {
  return statement('select * from step where id = any($1::bigint[])', [ids])
}

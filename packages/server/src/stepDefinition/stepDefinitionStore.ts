import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What an operator is shown in a step and what is checked there; immutable. `digest` is `\x…`, `content` its canonical text. */
export type StepDefinitionRow = Row<'step_definition'>

export function loadStepDefinitions(ids: readonly string[]): Statement {
  return statement('select * from step_definition where id = any($1::bigint[])', [ids])
}

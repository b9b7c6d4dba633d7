import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** One version of a procedure. */
export type ProcedureRow = Row<'procedure'>

export function loadProcedures(ids: readonly string[]): Statement {
  return statement('select * from procedure where id = any($1::bigint[])', [ids])
}

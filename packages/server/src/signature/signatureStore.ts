import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A person vouching for exactly what was shown. */
export type SignatureRow = Row<'signature'>

/** A signature found by what it stands on. */
export interface SignatureOfRow extends SignatureRow {
  readonly of_id: string
}

export function loadSignatures(ids: readonly string[]): Statement {
  return statement('select * from signature where id = any($1::bigint[])', [ids])
}

/** The signatures of each run step, voided ones too, in the order in which they were given. */
export function listSignaturesOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select run_step_id as of_id, s.* from signature s
where run_id = any(array(select distinct run_id from run_step where id = any($1::bigint[])))
  and run_step_id = any($1::bigint[])
order by signed_at, id`,
    [runStepIds],
  )
}

/** The signatures on each run as a whole: its completion. Voided ones too, in the order in which they were given. */
export function listSignaturesOfRuns(runIds: readonly string[]): Statement {
  return statement(
    'select run_id as of_id, s.* from signature s where run_id = any($1::bigint[]) and run_step_id is null order by signed_at, id',
    [runIds],
  )
}

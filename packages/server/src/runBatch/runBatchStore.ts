import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type RunBatchRow = Row<'run_batch'>

export function loadRunBatches(ids: readonly string[]): Statement {
  return statement('select * from run_batch where id = any($1::bigint[])', [ids])
}

/** A run of a batch. */
export type RunOfBatchRow = Row<'run'> & { readonly of_id: string }

/** The runs of batches, in the order in which they were started. */
export function listRunsOfBatches(batchIds: readonly string[]): Statement {
  return statement(
    'select r.*, r.run_batch_id as of_id from run r where r.run_batch_id = any($1::bigint[]) order by r.run_batch_id, r.id',
    [batchIds],
  )
}

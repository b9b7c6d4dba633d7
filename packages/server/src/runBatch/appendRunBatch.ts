import { insertRows } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'

interface NewRunBatch {
  readonly id: string
  /** Null: it is told by its number. */
  readonly title: string | null
  /** As its first runs are. */
  readonly exportControlled: boolean
}

/** Tells that a batch was made. */
export function appendRunBatch(
  tx: Transaction,
  { id, title, exportControlled }: NewRunBatch,
  now: string,
): void {
  tx.append({
    stream: { id, type: 'runBatch' },
    type: 'RUN_BATCH_CREATED',
    changes: [
      insertRows('run_batch', [{ id, title, export_controlled: exportControlled, ...stamp(tx, now) }]),
    ],
  })
}

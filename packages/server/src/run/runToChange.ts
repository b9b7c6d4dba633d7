import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { loadRunToChange, type RunRow } from './runStore.ts'

interface Seen {
  readonly id: string
  /** What the caller read; null: checked by an act before this one in the same transaction. */
  readonly etag: string | null
}

/** The run as it stands under the lock; refused when it is not there, or was edited since the caller read it. */
export async function readRunToChange(tx: Transaction, { id, etag }: Seen): Promise<RunRow> {
  return seenRow(await tx.readOne<RunRow>(loadRunToChange(id)), { type: 'Run', id, etag })
}

import { deleteRows } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import { labelledEntity } from './labelledEntity.ts'
import { loadLabelOn } from './labelStore.ts'

interface Input {
  readonly entityId: string
  readonly labelId: string
}

/** Tells that a record bears a label no more. Where it did not, nothing happens. */
export async function takeLabel(tx: Transaction, input: Input): Promise<void> {
  const { label, recordId, stream } = await labelledEntity(tx, input)
  const found = await tx.readOne<{ id: string }>(loadLabelOn(recordId, label.id))
  if (found === undefined) return
  tx.append({
    stream,
    type: 'LABEL_REMOVED',
    changes: [deleteRows('record_label', [{ id: found.id }])],
    facts: { recordId, labelId: label.id },
  })
}

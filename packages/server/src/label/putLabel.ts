import { whyNotPutLabel } from '@traveler/domain/label/whyNotPutLabel.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import { labelledEntity } from './labelledEntity.ts'
import { loadLabelOn } from './labelStore.ts'

interface Input {
  readonly entityId: string
  readonly labelId: string
}

/** Tells that a record bears a label. Where it does already, nothing happens. */
export async function putLabel(tx: Transaction, input: Input): Promise<void> {
  const { label, recordId, stream, exportControlled } = await labelledEntity(tx, input)
  refuseIf(whyNotPutLabel({ value: label.value, archivedAt: label.archived_at }))
  if ((await tx.readOne(loadLabelOn(recordId, label.id))) !== undefined) return
  const row = {
    id: await tx.newId(),
    record_id: recordId,
    label_id: label.id,
    export_controlled: exportControlled,
  }
  tx.append({ stream, type: 'LABEL_ADDED', changes: [insertRows('record_label', [row])] })
}

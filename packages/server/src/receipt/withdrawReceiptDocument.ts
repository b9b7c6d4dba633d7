import { whyNotWithdrawDocument } from '@traveler/domain/receipt/receiptDocument.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadReceiptDocuments, type ReceiptDocumentRow } from './receiptDocumentStore.ts'

const input = z.object({ id, etag, reason: wantedReason })

/** Say that a certificate of material is worth nothing, or was recorded in error. It stays in the record. */
export const withdrawReceiptDocument: Operation<z.output<typeof input>> = {
  name: 'withdrawReceiptDocument',
  permission: 'ReceivePartInventory',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<ReceiptDocumentRow>(loadReceiptDocuments([given.id]))
    const document = seenRow(found, { type: 'ReceiptDocument', id: given.id, etag: given.etag })
    refuseIf(whyNotWithdrawDocument(document.withdrawn_at))
    const now = await tx.now()
    const set = { withdrawn_at: now, ...restamp(tx, now) }
    tx.append({
      stream: { id: document.id, type: 'receiptDocument' },
      type: 'RECEIPT_DOCUMENT_WITHDRAWN',
      reason: given.reason,
      changes: [updateRow('receipt_document', { id: document.id }, set, { etag: document.etag })],
    })
    return { receiptDocumentId: document.id }
  },
}

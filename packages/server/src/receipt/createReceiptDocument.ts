import { whyNotDocument } from '@traveler/domain/receipt/receiptDocument.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import type { z } from 'zod'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { appendReceiptDocument, receiptDocumentInput } from './newReceiptDocument.ts'
import { findItemOfUnit, type ReceivedWithRow } from './receiptDocumentStore.ts'

const input = receiptDocumentInput.extend({ partInventoryId: id })

/** Keep a certificate that came later than its material with what it is about; its file is attached to it. */
export const createReceiptDocument: Operation<z.output<typeof input>> = {
  name: 'createReceiptDocument',
  permission: 'ReceivePartInventory',
  input,
  lock: ({ partInventoryId }) => lockStreams([], [partInventoryId]),
  async perform(tx, { partInventoryId, ...said }) {
    const [unit, item, documentId, now] = await Promise.all([
      tx.readOne<PartInventoryRow>(loadPartInventories([partInventoryId])),
      tx.readOne<ReceivedWithRow>(findItemOfUnit(partInventoryId)),
      tx.newId(),
      tx.now(),
    ])
    seenRow(unit, { type: 'PartInventory', id: partInventoryId })
    refuseIf(whyNotDocument(item?.id ?? null))
    if (item !== undefined) appendReceiptDocument(tx, { id: documentId, item, ...said }, now)
    return { receiptDocumentId: documentId }
  },
}

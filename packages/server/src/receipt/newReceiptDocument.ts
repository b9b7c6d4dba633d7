import type { ReceiptDocumentKind } from '@traveler/domain/receipt/receiptDocument.ts'
import { receiptDocumentKinds } from '@traveler/domain/receipt/receiptDocument.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { name } from '../operation/inputs.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { ReceivedWithRow } from './receiptDocumentStore.ts'

/** What is said of a certificate that came with material. */
export const receiptDocumentInput = z.object({
  kind: z.enum(receiptDocumentKinds),
  number: name(128).nullish(),
})

interface NewDocument {
  readonly id: string
  readonly item: ReceivedWithRow
  readonly kind: ReceiptDocumentKind
  readonly number?: string | null | undefined
}

/** Tells that a certificate is kept with a row of a receipt. */
export function appendReceiptDocument(
  tx: Transaction,
  { id, item, kind, number }: NewDocument,
  now: string,
): void {
  const row = {
    id,
    receipt_item_id: item.id,
    kind,
    number: number ?? null,
    withdrawn_at: null,
    export_controlled: item.export_controlled,
    ...stamp(tx, now),
  }
  tx.append({
    stream: { id, type: 'receiptDocument' },
    type: 'RECEIPT_DOCUMENT_CREATED',
    changes: [insertRows('receipt_document', [row])],
  })
}

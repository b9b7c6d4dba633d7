import { receiptDocumentWords as words } from '../../../components/words/receiptDocumentWords.ts'
import type { ReceiptDocumentView } from '../../../generated/documents.ts'

/** What people call a certificate of material. */
export function nameOfDocument({ kind, number }: Pick<ReceiptDocumentView, 'kind' | 'number'>): string {
  return `${words.kinds[kind]}, ${number ?? words.noNumber}`
}

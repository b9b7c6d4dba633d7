// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateReceiptInput, Document, InventoryStatus, ReceiptDocumentKind } from '../documents.ts'

export type ReceiveVariables = { readonly input: CreateReceiptInput }
export type ReceiveResult = {
readonly createReceipt: {
readonly receipt: {
readonly id: string
readonly supplier: string | null
readonly orderReference: string | null
readonly packingSlip: string | null
readonly receiptItems: readonly ({
readonly quantity: string
readonly documents: readonly ({
readonly id: string
readonly kind: ReceiptDocumentKind
readonly number: string | null
})[]
readonly partInventory: {
readonly id: string
readonly identity: string | null
readonly status: InventoryStatus | null
readonly inspectionDue: boolean
readonly runs: readonly ({
readonly id: string
readonly title: string
})[] | null
} | null
})[]
} | null
} | null
}
export const ReceiveDocument: Document<ReceiveResult, ReceiveVariables> = {
  name: 'Receive',
  isMutation: true,
  text: "mutation Receive($input:CreateReceiptInput!){createReceipt(input:$input){receipt{id supplier orderReference packingSlip receiptItems{quantity documents{id kind number}partInventory{id identity status inspectionDue runs{id title}}}}}}",
  exactNames: new Set(["id","quantity"]),
}

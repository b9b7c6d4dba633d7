// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, Statusenum } from '../../../documents.ts'

export type BatchSiblingsVariables = { readonly id: string | number }
export type BatchSiblingsResult = {
readonly runStep: {
readonly id: string
readonly batchSiblings: readonly ({
readonly id: string
readonly status: Statusenum | null
readonly run: {
readonly id: string
readonly title: string
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
} | null
})[] | null
} | null
}
export const BatchSiblingsDocument: Document<BatchSiblingsResult, BatchSiblingsVariables> = {
  name: 'BatchSiblings',
  isMutation: false,
  text: "query BatchSiblings($id:ID!){runStep(id:$id){id batchSiblings{id status run{id title partInventory{id serialNumber lotNumber}}}}}",
  exactNames: new Set(["id"]),
}

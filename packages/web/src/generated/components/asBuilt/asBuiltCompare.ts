// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document } from '../../documents.ts'

export type CompareAsBuiltVariables = { readonly id: string | number; readonly with?: string | number | null | undefined }
export type CompareAsBuiltResult = {
readonly compareAsBuilt: {
readonly withMbom: {
readonly id: string
readonly version: number
} | null
readonly withPartInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
readonly differences: readonly ({
readonly partNumber: string
readonly referenceDesignator: string | null
readonly here: string | null
readonly there: string | null
})[]
} | null
}
export const CompareAsBuiltDocument: Document<CompareAsBuiltResult, CompareAsBuiltVariables> = {
  name: 'CompareAsBuilt',
  isMutation: false,
  text: "query CompareAsBuilt($id:ID!$with:ID){compareAsBuilt(partInventoryId:$id withPartInventoryId:$with){withMbom{id version}withPartInventory{id serialNumber lotNumber}differences{partNumber referenceDesignator here there}}}",
  exactNames: new Set(["id"]),
}

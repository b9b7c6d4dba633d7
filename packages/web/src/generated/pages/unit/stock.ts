// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, InventoryTransactionsInputFilters, LedgerUnit, MergePartInventoryInput, PartInventoriesInputFilters, ReinstatePartInventoryInput, ReturnPartInventoryInput, ShipPartInventoryInput, SplitPartInventoryInput, UpdatePartInventoryInput } from '../../documents.ts'

export type UnitLedgerVariables = { readonly filters?: InventoryTransactionsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type UnitLedgerResult = {
readonly inventoryTransactions: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _created: string
readonly acts: readonly (string)[]
readonly reason: string | null
readonly quantityAfter: string
readonly quantityChange: string
readonly scrappedBefore: string
readonly scrappedAfter: string
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly fromLocation: {
readonly id: string
readonly name: string
} | null
readonly toLocation: {
readonly id: string
readonly name: string
} | null
readonly toPartInventory: LedgerUnit | null
readonly fromPartInventory: LedgerUnit | null
readonly otherPartInventory: LedgerUnit | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const UnitLedgerDocument: Document<UnitLedgerResult, UnitLedgerVariables> = {
  name: 'UnitLedger',
  isMutation: false,
  text: "query UnitLedger($filters:InventoryTransactionsInputFilters$first:Int$after:String){inventoryTransactions(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{id _created acts reason quantityAfter quantityChange scrappedBefore scrappedAfter createdBy{id name}fromLocation{id name}toLocation{id name}toPartInventory{...LedgerUnit}fromPartInventory{...LedgerUnit}otherPartInventory{...LedgerUnit}}}pageInfo{hasNextPage endCursor}}}fragment LedgerUnit on PartInventory{id serialNumber lotNumber}",
  exactNames: new Set(["id","quantityAfter","quantityChange","scrappedAfter","scrappedBefore"]),
}

export type MergeCandidatesVariables = { readonly id: string | number }
export type MergeCandidatesResult = {
readonly partInventory: {
readonly id: string
readonly mergeCandidateIds: readonly (string)[] | null
} | null
}
export const MergeCandidatesDocument: Document<MergeCandidatesResult, MergeCandidatesVariables> = {
  name: 'MergeCandidates',
  isMutation: false,
  text: "query MergeCandidates($id:ID!){partInventory(id:$id){id mergeCandidateIds}}",
  exactNames: new Set(["id","mergeCandidateIds"]),
}

export type LotsToMergeVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined }
export type LotsToMergeResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly quantity: string
} | null
} | null)[]
} | null
}
export const LotsToMergeDocument: Document<LotsToMergeResult, LotsToMergeVariables> = {
  name: 'LotsToMerge',
  isMutation: false,
  text: "query LotsToMerge($filters:PartInventoriesInputFilters){partInventories(filters:$filters sort:[ID_ASC]first:500){edges{node{id _etag _created quantity}}}}",
  exactNames: new Set(["id","quantity"]),
}

export type ChangeStockVariables = { readonly input: UpdatePartInventoryInput }
export type ChangeStockResult = {
readonly updatePartInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const ChangeStockDocument: Document<ChangeStockResult, ChangeStockVariables> = {
  name: 'ChangeStock',
  isMutation: true,
  text: "mutation ChangeStock($input:UpdatePartInventoryInput!){updatePartInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type SplitStockVariables = { readonly input?: SplitPartInventoryInput | null | undefined }
export type SplitStockResult = {
readonly splitPartInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const SplitStockDocument: Document<SplitStockResult, SplitStockVariables> = {
  name: 'SplitStock',
  isMutation: true,
  text: "mutation SplitStock($input:SplitPartInventoryInput){splitPartInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type MergeStockVariables = { readonly input?: MergePartInventoryInput | null | undefined }
export type MergeStockResult = {
readonly mergePartInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const MergeStockDocument: Document<MergeStockResult, MergeStockVariables> = {
  name: 'MergeStock',
  isMutation: true,
  text: "mutation MergeStock($input:MergePartInventoryInput){mergePartInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type ReinstateStockVariables = { readonly input: ReinstatePartInventoryInput }
export type ReinstateStockResult = {
readonly reinstatePartInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const ReinstateStockDocument: Document<ReinstateStockResult, ReinstateStockVariables> = {
  name: 'ReinstateStock',
  isMutation: true,
  text: "mutation ReinstateStock($input:ReinstatePartInventoryInput!){reinstatePartInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type ShipStockVariables = { readonly input: ShipPartInventoryInput }
export type ShipStockResult = {
readonly shipPartInventory: {
readonly shipment: {
readonly id: string
} | null
} | null
}
export const ShipStockDocument: Document<ShipStockResult, ShipStockVariables> = {
  name: 'ShipStock',
  isMutation: true,
  text: "mutation ShipStock($input:ShipPartInventoryInput!){shipPartInventory(input:$input){shipment{id}}}",
  exactNames: new Set(["id"]),
}

export type ReturnStockVariables = { readonly input: ReturnPartInventoryInput }
export type ReturnStockResult = {
readonly returnPartInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const ReturnStockDocument: Document<ReturnStockResult, ReturnStockVariables> = {
  name: 'ReturnStock',
  isMutation: true,
  text: "mutation ReturnStock($input:ReturnPartInventoryInput!){returnPartInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, InventoryStatus, InventoryToKitInput, PartInventoriesInputFilters, PartKitSortEnum, PartKitsInputFilters, Partkitstatusenum, ReservePartKitInput, TakeFromOtherKitInput, UpdatePartKitInput } from '../../documents.ts'

export type KitsVariables = { readonly filters?: PartKitsInputFilters | null | undefined; readonly sort?: readonly (PartKitSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type KitsResult = {
readonly partKits: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly status: Partkitstatusenum
readonly percentKitted: number
readonly run: {
readonly id: string
readonly title: string
} | null
readonly runBatch: {
readonly id: string
readonly prettyStr: string | null
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
readonly deliveryLocation: {
readonly id: string
readonly name: string
} | null
} | null
} | null)[]
readonly pageInfo: {
readonly endCursor: string | null
readonly hasNextPage: boolean
}
} | null
}
export const KitsDocument: Document<KitsResult, KitsVariables> = {
  name: 'Kits',
  isMutation: false,
  text: "query Kits($filters:PartKitsInputFilters$sort:[PartKitSortEnum]$first:Int$after:String){partKits(filters:$filters sort:$sort first:$first after:$after){edges{node{id status percentKitted run{id title}runBatch{id prettyStr}location{id name}deliveryLocation{id name}}}pageInfo{endCursor hasNextPage}}}",
  exactNames: new Set(["id"]),
}

export type KitPageVariables = { readonly id: string | number }
export type KitPageResult = {
readonly partKit: {
readonly id: string
readonly _etag: string | null
readonly status: Partkitstatusenum
readonly fulfilled: boolean
readonly percentKitted: number
readonly locationId: string | null
readonly deliveryLocationId: string | null
readonly run: {
readonly id: string
readonly title: string
} | null
readonly runBatch: {
readonly id: string
readonly prettyStr: string | null
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
readonly deliveryLocation: {
readonly id: string
readonly name: string
} | null
readonly partKitItems: readonly ({
readonly id: string
readonly _etag: string | null
readonly quantity: string
readonly quantityUnfulfilled: string
readonly fulfilled: boolean
readonly partId: string
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly quantityOnOrder: string
readonly expectedOn: string | null
} | null
readonly partInventories: readonly ({
readonly id: string
readonly _etag: string | null
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly quantity: string
readonly status: InventoryStatus | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
})[] | null
})[] | null
} | null
}
export const KitPageDocument: Document<KitPageResult, KitPageVariables> = {
  name: 'KitPage',
  isMutation: false,
  text: "query KitPage($id:ID!){partKit(id:$id){id _etag status fulfilled percentKitted locationId deliveryLocationId run{id title}runBatch{id prettyStr}location{id name}deliveryLocation{id name}partKitItems{id _etag quantity quantityUnfulfilled fulfilled partId part{id partNumber revision description quantityOnOrder expectedOn}partInventories{id _etag serialNumber lotNumber quantity status part{id partNumber revision}location{id name}}}}}",
  exactNames: new Set(["deliveryLocationId","id","locationId","partId","quantity","quantityOnOrder","quantityUnfulfilled"]),
}

export type StockForKitVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined }
export type StockForKitResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly quantity: string
readonly status: InventoryStatus | null
readonly partId: string
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
} | null)[]
} | null
}
export const StockForKitDocument: Document<StockForKitResult, StockForKitVariables> = {
  name: 'StockForKit',
  isMutation: false,
  text: "query StockForKit($filters:PartInventoriesInputFilters){partInventories(filters:$filters sort:[EXPIRES_ON_ASC ID_ASC]first:20){edges{node{id _etag serialNumber lotNumber quantity status partId part{id partNumber revision}}}}}",
  exactNames: new Set(["id","partId","quantity"]),
}

export type ReserveKitVariables = { readonly input: ReservePartKitInput }
export type ReserveKitResult = {
readonly reservePartKit: {
readonly partKit: {
readonly id: string
} | null
} | null
}
export const ReserveKitDocument: Document<ReserveKitResult, ReserveKitVariables> = {
  name: 'ReserveKit',
  isMutation: true,
  text: "mutation ReserveKit($input:ReservePartKitInput!){reservePartKit(input:$input){partKit{id}}}",
  exactNames: new Set(["id"]),
}

export type ChangeKitVariables = { readonly input: UpdatePartKitInput }
export type ChangeKitResult = {
readonly updatePartKit: {
readonly partKit: {
readonly id: string
} | null
} | null
}
export const ChangeKitDocument: Document<ChangeKitResult, ChangeKitVariables> = {
  name: 'ChangeKit',
  isMutation: true,
  text: "mutation ChangeKit($input:UpdatePartKitInput!){updatePartKit(input:$input){partKit{id}}}",
  exactNames: new Set(["id"]),
}

export type PutInKitVariables = { readonly input: InventoryToKitInput }
export type PutInKitResult = {
readonly issueItemToKit: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const PutInKitDocument: Document<PutInKitResult, PutInKitVariables> = {
  name: 'PutInKit',
  isMutation: true,
  text: "mutation PutInKit($input:InventoryToKitInput!){issueItemToKit(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type TakeOutOfKitVariables = { readonly input: InventoryToKitInput }
export type TakeOutOfKitResult = {
readonly moveItemToInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const TakeOutOfKitDocument: Document<TakeOutOfKitResult, TakeOutOfKitVariables> = {
  name: 'TakeOutOfKit',
  isMutation: true,
  text: "mutation TakeOutOfKit($input:InventoryToKitInput!){moveItemToInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type TakeFromKitVariables = { readonly input: TakeFromOtherKitInput }
export type TakeFromKitResult = {
readonly takeFromOtherKit: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const TakeFromKitDocument: Document<TakeFromKitResult, TakeFromKitVariables> = {
  name: 'TakeFromKit',
  isMutation: true,
  text: "mutation TakeFromKit($input:TakeFromOtherKitInput!){takeFromOtherKit(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateKitForRunInput, Document, InventoryStatus, KitInList, PartKitsInputFilters, ReservePartKitInput, ReturnPartInventoryInput, ShipPartInventoryInput, ShipmentsInputFilters, ShownKit, ShownShipment, UpdatePartKitInput } from '../documents.ts'

export type ListKitsVariables = { readonly filters?: PartKitsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListKitsResult = {
readonly partKits: {
readonly edges: readonly ({
readonly node: KitInList | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListKitsDocument: Document<ListKitsResult, ListKitsVariables> = {
  name: 'ListKits',
  isMutation: false,
  text: "query ListKits($filters:PartKitsInputFilters$first:Int$after:String){partKits(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{...KitInList}}pageInfo{hasNextPage endCursor}}}fragment KitInList on PartKit{id status percentKitted run{id title}runBatch{id prettyStr}location{id name}deliveryLocation{id name}}",
  exactNames: new Set(["id"]),
}

export type ShowKitVariables = { readonly id: string | number }
export type ShowKitResult = {
readonly partKit: ShownKit | null
}
export const ShowKitDocument: Document<ShowKitResult, ShowKitVariables> = {
  name: 'ShowKit',
  isMutation: false,
  text: "query ShowKit($id:ID!){partKit(id:$id){...ShownKit}}fragment ShownKit on PartKit{...KitInList _etag partKitItems{id quantity quantityUnfulfilled part{id partNumber revision quantityOnOrder expectedOn}partInventories{id identity quantity}}}fragment KitInList on PartKit{id status percentKitted run{id title}runBatch{id prettyStr}location{id name}deliveryLocation{id name}}",
  exactNames: new Set(["id","quantity","quantityOnOrder","quantityUnfulfilled"]),
}

export type KitForRunVariables = { readonly input: CreateKitForRunInput }
export type KitForRunResult = {
readonly createKitForRun: {
readonly partKit: ShownKit | null
} | null
}
export const KitForRunDocument: Document<KitForRunResult, KitForRunVariables> = {
  name: 'KitForRun',
  isMutation: true,
  text: "mutation KitForRun($input:CreateKitForRunInput!){createKitForRun(input:$input){partKit{...ShownKit}}}fragment ShownKit on PartKit{...KitInList _etag partKitItems{id quantity quantityUnfulfilled part{id partNumber revision quantityOnOrder expectedOn}partInventories{id identity quantity}}}fragment KitInList on PartKit{id status percentKitted run{id title}runBatch{id prettyStr}location{id name}deliveryLocation{id name}}",
  exactNames: new Set(["id","quantity","quantityOnOrder","quantityUnfulfilled"]),
}

export type PutAsideForKitVariables = { readonly input: ReservePartKitInput }
export type PutAsideForKitResult = {
readonly reservePartKit: {
readonly partKit: ShownKit | null
} | null
}
export const PutAsideForKitDocument: Document<PutAsideForKitResult, PutAsideForKitVariables> = {
  name: 'PutAsideForKit',
  isMutation: true,
  text: "mutation PutAsideForKit($input:ReservePartKitInput!){reservePartKit(input:$input){partKit{...ShownKit}}}fragment ShownKit on PartKit{...KitInList _etag partKitItems{id quantity quantityUnfulfilled part{id partNumber revision quantityOnOrder expectedOn}partInventories{id identity quantity}}}fragment KitInList on PartKit{id status percentKitted run{id title}runBatch{id prettyStr}location{id name}deliveryLocation{id name}}",
  exactNames: new Set(["id","quantity","quantityOnOrder","quantityUnfulfilled"]),
}

export type ChangeKitVariables = { readonly input: UpdatePartKitInput }
export type ChangeKitResult = {
readonly updatePartKit: {
readonly partKit: ShownKit | null
} | null
}
export const ChangeKitDocument: Document<ChangeKitResult, ChangeKitVariables> = {
  name: 'ChangeKit',
  isMutation: true,
  text: "mutation ChangeKit($input:UpdatePartKitInput!){updatePartKit(input:$input){partKit{...ShownKit}}}fragment ShownKit on PartKit{...KitInList _etag partKitItems{id quantity quantityUnfulfilled part{id partNumber revision quantityOnOrder expectedOn}partInventories{id identity quantity}}}fragment KitInList on PartKit{id status percentKitted run{id title}runBatch{id prettyStr}location{id name}deliveryLocation{id name}}",
  exactNames: new Set(["id","quantity","quantityOnOrder","quantityUnfulfilled"]),
}

export type ListShipmentsVariables = { readonly filters?: ShipmentsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListShipmentsResult = {
readonly shipments: {
readonly edges: readonly ({
readonly node: ShownShipment | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListShipmentsDocument: Document<ListShipmentsResult, ListShipmentsVariables> = {
  name: 'ListShipments',
  isMutation: false,
  text: "query ListShipments($filters:ShipmentsInputFilters$first:Int$after:String){shipments(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{...ShownShipment}}pageInfo{hasNextPage endCursor}}}fragment ShownShipment on Shipment{id _created customer orderReference evidenceDigest createdBy{id name}items{id quantity returnedAt returnReason partInventory{id identity part{id partNumber revision}}}}",
  exactNames: new Set(["id","quantity"]),
}

export type ShowShipmentVariables = { readonly id: string | number }
export type ShowShipmentResult = {
readonly shipment: ShownShipment | null
}
export const ShowShipmentDocument: Document<ShowShipmentResult, ShowShipmentVariables> = {
  name: 'ShowShipment',
  isMutation: false,
  text: "query ShowShipment($id:ID!){shipment(id:$id){...ShownShipment}}fragment ShownShipment on Shipment{id _created customer orderReference evidenceDigest createdBy{id name}items{id quantity returnedAt returnReason partInventory{id identity part{id partNumber revision}}}}",
  exactNames: new Set(["id","quantity"]),
}

export type ShipVariables = { readonly input: ShipPartInventoryInput }
export type ShipResult = {
readonly shipPartInventory: {
readonly shipment: ShownShipment | null
} | null
}
export const ShipDocument: Document<ShipResult, ShipVariables> = {
  name: 'Ship',
  isMutation: true,
  text: "mutation Ship($input:ShipPartInventoryInput!){shipPartInventory(input:$input){shipment{...ShownShipment}}}fragment ShownShipment on Shipment{id _created customer orderReference evidenceDigest createdBy{id name}items{id quantity returnedAt returnReason partInventory{id identity part{id partNumber revision}}}}",
  exactNames: new Set(["id","quantity"]),
}

export type TakeBackShippedVariables = { readonly input: ReturnPartInventoryInput }
export type TakeBackShippedResult = {
readonly returnPartInventory: {
readonly partInventory: {
readonly id: string
readonly identity: string | null
readonly status: InventoryStatus | null
} | null
} | null
}
export const TakeBackShippedDocument: Document<TakeBackShippedResult, TakeBackShippedVariables> = {
  name: 'TakeBackShipped',
  isMutation: true,
  text: "mutation TakeBackShipped($input:ReturnPartInventoryInput!){returnPartInventory(input:$input){partInventory{id identity status}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CancelPartInventoryOrderInput, Document, FoundOrder, OrderPartInventoryInput, UpdatePartInventoryOrderInput } from '../documents.ts'

export type OrderVariables = { readonly input: OrderPartInventoryInput }
export type OrderResult = {
readonly orderPartInventory: {
readonly partInventory: FoundOrder | null
} | null
}
export const OrderDocument: Document<OrderResult, OrderVariables> = {
  name: 'Order',
  isMutation: true,
  text: "mutation Order($input:OrderPartInventoryInput!){orderPartInventory(input:$input){partInventory{...FoundOrder}}}fragment FoundOrder on PartInventory{id _etag quantity orderedFrom orderReference expectedOn locationId part{id partNumber revision}}",
  exactNames: new Set(["id","locationId","quantity"]),
}

export type ChangeOrderVariables = { readonly input: UpdatePartInventoryOrderInput }
export type ChangeOrderResult = {
readonly updatePartInventoryOrder: {
readonly partInventory: FoundOrder | null
} | null
}
export const ChangeOrderDocument: Document<ChangeOrderResult, ChangeOrderVariables> = {
  name: 'ChangeOrder',
  isMutation: true,
  text: "mutation ChangeOrder($input:UpdatePartInventoryOrderInput!){updatePartInventoryOrder(input:$input){partInventory{...FoundOrder}}}fragment FoundOrder on PartInventory{id _etag quantity orderedFrom orderReference expectedOn locationId part{id partNumber revision}}",
  exactNames: new Set(["id","locationId","quantity"]),
}

export type CancelOrderVariables = { readonly input: CancelPartInventoryOrderInput }
export type CancelOrderResult = {
readonly cancelPartInventoryOrder: {
readonly partInventory: FoundOrder | null
} | null
}
export const CancelOrderDocument: Document<CancelOrderResult, CancelOrderVariables> = {
  name: 'CancelOrder',
  isMutation: true,
  text: "mutation CancelOrder($input:CancelPartInventoryOrderInput!){cancelPartInventoryOrder(input:$input){partInventory{...FoundOrder}}}fragment FoundOrder on PartInventory{id _etag quantity orderedFrom orderReference expectedOn locationId part{id partNumber revision}}",
  exactNames: new Set(["id","locationId","quantity"]),
}

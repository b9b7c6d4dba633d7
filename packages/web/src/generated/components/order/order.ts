// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CancelPartInventoryOrderInput, Document, OrderPartInventoryInput, UpdatePartInventoryOrderInput } from '../../documents.ts'

export type OrderPartVariables = { readonly input: OrderPartInventoryInput }
export type OrderPartResult = {
readonly orderPartInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const OrderPartDocument: Document<OrderPartResult, OrderPartVariables> = {
  name: 'OrderPart',
  isMutation: true,
  text: "mutation OrderPart($input:OrderPartInventoryInput!){orderPartInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type ChangeOrderVariables = { readonly input: UpdatePartInventoryOrderInput }
export type ChangeOrderResult = {
readonly updatePartInventoryOrder: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const ChangeOrderDocument: Document<ChangeOrderResult, ChangeOrderVariables> = {
  name: 'ChangeOrder',
  isMutation: true,
  text: "mutation ChangeOrder($input:UpdatePartInventoryOrderInput!){updatePartInventoryOrder(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type CancelOrderVariables = { readonly input: CancelPartInventoryOrderInput }
export type CancelOrderResult = {
readonly cancelPartInventoryOrder: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const CancelOrderDocument: Document<CancelOrderResult, CancelOrderVariables> = {
  name: 'CancelOrder',
  isMutation: true,
  text: "mutation CancelOrder($input:CancelPartInventoryOrderInput!){cancelPartInventoryOrder(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

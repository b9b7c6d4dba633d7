// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateReceiptInput, Document, OrderOfPart } from '../../documents.ts'

export type ReceivePartVariables = { readonly input: CreateReceiptInput }
export type ReceivePartResult = {
readonly createReceipt: {
readonly receipt: {
readonly id: string
readonly receiptItems: readonly ({
readonly id: string
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly quantity: string
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
export const ReceivePartDocument: Document<ReceivePartResult, ReceivePartVariables> = {
  name: 'ReceivePart',
  isMutation: true,
  text: "mutation ReceivePart($input:CreateReceiptInput!){createReceipt(input:$input){receipt{id receiptItems{id partInventory{id serialNumber lotNumber quantity inspectionDue runs{id title}}}}}}",
  exactNames: new Set(["id","quantity"]),
}

export type OrdersOfPartVariables = { readonly partId: string | number }
export type OrdersOfPartResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: OrderOfPart | null
} | null)[]
} | null
}
export const OrdersOfPartDocument: Document<OrdersOfPartResult, OrdersOfPartVariables> = {
  name: 'OrdersOfPart',
  isMutation: false,
  text: "query OrdersOfPart($partId:ID!){partInventories(filters:{partId:{eq:$partId}status:{eq:ON_ORDER}}sort:[EXPECTED_ON_ASC]first:50){edges{node{...OrderOfPart}}}}fragment OrderOfPart on PartInventory{id quantity orderedFrom orderReference expectedOn overdue location{id name}}",
  exactNames: new Set(["id","quantity"]),
}

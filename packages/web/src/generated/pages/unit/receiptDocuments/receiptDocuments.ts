// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateReceiptDocumentInput, Document, WithdrawReceiptDocumentInput } from '../../../documents.ts'

export type AddReceiptDocumentVariables = { readonly input: CreateReceiptDocumentInput }
export type AddReceiptDocumentResult = {
readonly createReceiptDocument: {
readonly receiptDocument: {
readonly id: string
} | null
} | null
}
export const AddReceiptDocumentDocument: Document<AddReceiptDocumentResult, AddReceiptDocumentVariables> = {
  name: 'AddReceiptDocument',
  isMutation: true,
  text: "mutation AddReceiptDocument($input:CreateReceiptDocumentInput!){createReceiptDocument(input:$input){receiptDocument{id}}}",
  exactNames: new Set(["id"]),
}

export type WithdrawReceiptDocumentVariables = { readonly input: WithdrawReceiptDocumentInput }
export type WithdrawReceiptDocumentResult = {
readonly withdrawReceiptDocument: {
readonly receiptDocument: {
readonly id: string
} | null
} | null
}
export const WithdrawReceiptDocumentDocument: Document<WithdrawReceiptDocumentResult, WithdrawReceiptDocumentVariables> = {
  name: 'WithdrawReceiptDocument',
  isMutation: true,
  text: "mutation WithdrawReceiptDocument($input:WithdrawReceiptDocumentInput!){withdrawReceiptDocument(input:$input){receiptDocument{id}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateFurtherActionInput, CreateFurtherActionVerificationInput, Document, FurtherActionRow, FurtherActionView, FurtherActionsInputFilters, UpdateFurtherActionInput } from '../../documents.ts'

export type FurtherActionsVariables = { readonly filters?: FurtherActionsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type FurtherActionsResult = {
readonly furtherActions: {
readonly edges: readonly ({
readonly node: FurtherActionRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const FurtherActionsDocument: Document<FurtherActionsResult, FurtherActionsVariables> = {
  name: 'FurtherActions',
  isMutation: false,
  text: "query FurtherActions($filters:FurtherActionsInputFilters$first:Int$after:String){furtherActions(filters:$filters sort:[DUE_DATE_ASC ID_ASC]first:$first after:$after){edges{node{...FurtherActionRow}}pageInfo{hasNextPage endCursor}}}fragment FurtherActionRow on FurtherAction{id title kind status dueDate assignedTo{id name}issues{id title status}}",
  exactNames: new Set(["id"]),
}

export type FurtherActionPageVariables = { readonly id: string | number }
export type FurtherActionPageResult = {
readonly furtherAction: FurtherActionView | null
}
export const FurtherActionPageDocument: Document<FurtherActionPageResult, FurtherActionPageVariables> = {
  name: 'FurtherActionPage',
  isMutation: false,
  text: "query FurtherActionPage($id:ID!){furtherAction(id:$id){...FurtherActionView}}fragment FurtherActionView on FurtherAction{...FurtherActionRow _etag _created createdBy{id name}problemStatement analysisNotes resolution resolvedAt openFields submittedById verifications{...SignatureView}}fragment FurtherActionRow on FurtherAction{id title kind status dueDate assignedTo{id name}issues{id title status}}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["id","signerId","submittedById"]),
}

export type RaiseFurtherActionVariables = { readonly input: CreateFurtherActionInput }
export type RaiseFurtherActionResult = {
readonly createFurtherAction: {
readonly furtherAction: FurtherActionView | null
} | null
}
export const RaiseFurtherActionDocument: Document<RaiseFurtherActionResult, RaiseFurtherActionVariables> = {
  name: 'RaiseFurtherAction',
  isMutation: true,
  text: "mutation RaiseFurtherAction($input:CreateFurtherActionInput!){createFurtherAction(input:$input){furtherAction{...FurtherActionView}}}fragment FurtherActionView on FurtherAction{...FurtherActionRow _etag _created createdBy{id name}problemStatement analysisNotes resolution resolvedAt openFields submittedById verifications{...SignatureView}}fragment FurtherActionRow on FurtherAction{id title kind status dueDate assignedTo{id name}issues{id title status}}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["id","signerId","submittedById"]),
}

export type ChangeFurtherActionVariables = { readonly input: UpdateFurtherActionInput }
export type ChangeFurtherActionResult = {
readonly updateFurtherAction: {
readonly furtherAction: FurtherActionView | null
} | null
}
export const ChangeFurtherActionDocument: Document<ChangeFurtherActionResult, ChangeFurtherActionVariables> = {
  name: 'ChangeFurtherAction',
  isMutation: true,
  text: "mutation ChangeFurtherAction($input:UpdateFurtherActionInput!){updateFurtherAction(input:$input){furtherAction{...FurtherActionView}}}fragment FurtherActionView on FurtherAction{...FurtherActionRow _etag _created createdBy{id name}problemStatement analysisNotes resolution resolvedAt openFields submittedById verifications{...SignatureView}}fragment FurtherActionRow on FurtherAction{id title kind status dueDate assignedTo{id name}issues{id title status}}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["id","signerId","submittedById"]),
}

export type VerifyFurtherActionVariables = { readonly input: CreateFurtherActionVerificationInput }
export type VerifyFurtherActionResult = {
readonly createFurtherActionVerification: {
readonly furtherAction: FurtherActionView | null
} | null
}
export const VerifyFurtherActionDocument: Document<VerifyFurtherActionResult, VerifyFurtherActionVariables> = {
  name: 'VerifyFurtherAction',
  isMutation: true,
  text: "mutation VerifyFurtherAction($input:CreateFurtherActionVerificationInput!){createFurtherActionVerification(input:$input){furtherAction{...FurtherActionView}}}fragment FurtherActionView on FurtherAction{...FurtherActionRow _etag _created createdBy{id name}problemStatement analysisNotes resolution resolvedAt openFields submittedById verifications{...SignatureView}}fragment FurtherActionRow on FurtherAction{id title kind status dueDate assignedTo{id name}issues{id title status}}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["id","signerId","submittedById"]),
}

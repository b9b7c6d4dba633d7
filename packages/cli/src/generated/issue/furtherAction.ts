// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateFurtherActionInput, CreateFurtherActionVerificationInput, Document, FurtherActionInList, FurtherActionsInputFilters, ShownFurtherAction, UpdateFurtherActionInput } from '../documents.ts'

export type ListFurtherActionsVariables = { readonly filters?: FurtherActionsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListFurtherActionsResult = {
readonly furtherActions: {
readonly edges: readonly ({
readonly node: FurtherActionInList | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListFurtherActionsDocument: Document<ListFurtherActionsResult, ListFurtherActionsVariables> = {
  name: 'ListFurtherActions',
  isMutation: false,
  text: "query ListFurtherActions($filters:FurtherActionsInputFilters$first:Int$after:String){furtherActions(filters:$filters sort:[DUE_DATE_ASC ID_ASC]first:$first after:$after){edges{node{...FurtherActionInList}}pageInfo{hasNextPage endCursor}}}fragment FurtherActionInList on FurtherAction{id title kind status dueDate assignedTo{id name}issues{id title}}",
  exactNames: new Set(["id"]),
}

export type FindFurtherActionsVariables = { readonly filters?: FurtherActionsInputFilters | null | undefined }
export type FindFurtherActionsResult = {
readonly furtherActions: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
} | null
} | null)[]
} | null
}
export const FindFurtherActionsDocument: Document<FindFurtherActionsResult, FindFurtherActionsVariables> = {
  name: 'FindFurtherActions',
  isMutation: false,
  text: "query FindFurtherActions($filters:FurtherActionsInputFilters){furtherActions(filters:$filters sort:[ID_DESC]first:6){edges{node{id title}}}}",
  exactNames: new Set(["id"]),
}

export type ShowFurtherActionVariables = { readonly id: string | number }
export type ShowFurtherActionResult = {
readonly furtherAction: ShownFurtherAction | null
}
export const ShowFurtherActionDocument: Document<ShowFurtherActionResult, ShowFurtherActionVariables> = {
  name: 'ShowFurtherAction',
  isMutation: false,
  text: "query ShowFurtherAction($id:ID!){furtherAction(id:$id){...ShownFurtherAction}}fragment ShownFurtherAction on FurtherAction{...FurtherActionInList _etag problemStatement analysisNotes resolution resolvedAt verifications{id printedName decision comment voidedAt}}fragment FurtherActionInList on FurtherAction{id title kind status dueDate assignedTo{id name}issues{id title}}",
  exactNames: new Set(["id"]),
}

export type RaiseFurtherActionVariables = { readonly input: CreateFurtherActionInput }
export type RaiseFurtherActionResult = {
readonly createFurtherAction: {
readonly furtherAction: ShownFurtherAction | null
} | null
}
export const RaiseFurtherActionDocument: Document<RaiseFurtherActionResult, RaiseFurtherActionVariables> = {
  name: 'RaiseFurtherAction',
  isMutation: true,
  text: "mutation RaiseFurtherAction($input:CreateFurtherActionInput!){createFurtherAction(input:$input){furtherAction{...ShownFurtherAction}}}fragment ShownFurtherAction on FurtherAction{...FurtherActionInList _etag problemStatement analysisNotes resolution resolvedAt verifications{id printedName decision comment voidedAt}}fragment FurtherActionInList on FurtherAction{id title kind status dueDate assignedTo{id name}issues{id title}}",
  exactNames: new Set(["id"]),
}

export type ChangeFurtherActionVariables = { readonly input: UpdateFurtherActionInput }
export type ChangeFurtherActionResult = {
readonly updateFurtherAction: {
readonly furtherAction: ShownFurtherAction | null
} | null
}
export const ChangeFurtherActionDocument: Document<ChangeFurtherActionResult, ChangeFurtherActionVariables> = {
  name: 'ChangeFurtherAction',
  isMutation: true,
  text: "mutation ChangeFurtherAction($input:UpdateFurtherActionInput!){updateFurtherAction(input:$input){furtherAction{...ShownFurtherAction}}}fragment ShownFurtherAction on FurtherAction{...FurtherActionInList _etag problemStatement analysisNotes resolution resolvedAt verifications{id printedName decision comment voidedAt}}fragment FurtherActionInList on FurtherAction{id title kind status dueDate assignedTo{id name}issues{id title}}",
  exactNames: new Set(["id"]),
}

export type VerifyFurtherActionVariables = { readonly input: CreateFurtherActionVerificationInput }
export type VerifyFurtherActionResult = {
readonly createFurtherActionVerification: {
readonly furtherAction: ShownFurtherAction | null
} | null
}
export const VerifyFurtherActionDocument: Document<VerifyFurtherActionResult, VerifyFurtherActionVariables> = {
  name: 'VerifyFurtherAction',
  isMutation: true,
  text: "mutation VerifyFurtherAction($input:CreateFurtherActionVerificationInput!){createFurtherActionVerification(input:$input){furtherAction{...ShownFurtherAction}}}fragment ShownFurtherAction on FurtherAction{...FurtherActionInList _etag problemStatement analysisNotes resolution resolvedAt verifications{id printedName decision comment voidedAt}}fragment FurtherActionInList on FurtherAction{id title kind status dueDate assignedTo{id name}issues{id title}}",
  exactNames: new Set(["id"]),
}

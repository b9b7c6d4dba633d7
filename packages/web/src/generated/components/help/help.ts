// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { AnswerHelpCallInput, CloseHelpCallInput, CreateHelpCallInput, Document, HelpCallView, HelpCallsInputFilters } from '../../documents.ts'

export type UnreadCountVariables = {  }
export type UnreadCountResult = {
readonly userNotifications: {
readonly pageInfo: {
readonly totalCount: number
}
} | null
}
export const UnreadCountDocument: Document<UnreadCountResult, UnreadCountVariables> = {
  name: 'UnreadCount',
  isMutation: false,
  text: "query UnreadCount{userNotifications(filters:{read:{eq:false}}first:1 sort:[ID_DESC]){pageInfo{totalCount}}}",
  exactNames: new Set([]),
}

export type HelpCallsVariables = { readonly filters?: HelpCallsInputFilters | null | undefined }
export type HelpCallsResult = {
readonly helpCalls: {
readonly edges: readonly ({
readonly node: HelpCallView | null
} | null)[]
} | null
}
export const HelpCallsDocument: Document<HelpCallsResult, HelpCallsVariables> = {
  name: 'HelpCalls',
  isMutation: false,
  text: "query HelpCalls($filters:HelpCallsInputFilters){helpCalls(filters:$filters sort:[ID_ASC]first:50){edges{node{...HelpCallView}}}}fragment HelpCallView on HelpCall{id _etag _created kind status note outcome answeredAt closedAt createdBy{id name}answeredBy{id name}team{id name}runStep{id number title}run{id title}}",
  exactNames: new Set(["id"]),
}

export type CreateHelpCallVariables = { readonly input: CreateHelpCallInput }
export type CreateHelpCallResult = {
readonly createHelpCall: {
readonly helpCall: {
readonly id: string
} | null
} | null
}
export const CreateHelpCallDocument: Document<CreateHelpCallResult, CreateHelpCallVariables> = {
  name: 'CreateHelpCall',
  isMutation: true,
  text: "mutation CreateHelpCall($input:CreateHelpCallInput!){createHelpCall(input:$input){helpCall{id}}}",
  exactNames: new Set(["id"]),
}

export type AnswerHelpCallVariables = { readonly input: AnswerHelpCallInput }
export type AnswerHelpCallResult = {
readonly answerHelpCall: {
readonly helpCall: {
readonly id: string
} | null
} | null
}
export const AnswerHelpCallDocument: Document<AnswerHelpCallResult, AnswerHelpCallVariables> = {
  name: 'AnswerHelpCall',
  isMutation: true,
  text: "mutation AnswerHelpCall($input:AnswerHelpCallInput!){answerHelpCall(input:$input){helpCall{id}}}",
  exactNames: new Set(["id"]),
}

export type CloseHelpCallVariables = { readonly input: CloseHelpCallInput }
export type CloseHelpCallResult = {
readonly closeHelpCall: {
readonly helpCall: {
readonly id: string
} | null
} | null
}
export const CloseHelpCallDocument: Document<CloseHelpCallResult, CloseHelpCallVariables> = {
  name: 'CloseHelpCall',
  isMutation: true,
  text: "mutation CloseHelpCall($input:CloseHelpCallInput!){closeHelpCall(input:$input){helpCall{id}}}",
  exactNames: new Set(["id"]),
}

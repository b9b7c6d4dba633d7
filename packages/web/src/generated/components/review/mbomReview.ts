// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateMBomApprovalInput, CreateMBomApprovalRequestInput, Document, UpdateMBomApprovalInput, WithdrawMBomApprovalInput } from '../../documents.ts'

export type CreateMBomApprovalVariables = { readonly input: CreateMBomApprovalInput }
export type CreateMBomApprovalResult = {
readonly createMbomApproval: {
readonly approval: {
readonly id: string
} | null
} | null
}
export const CreateMBomApprovalDocument: Document<CreateMBomApprovalResult, CreateMBomApprovalVariables> = {
  name: 'CreateMBomApproval',
  isMutation: true,
  text: "mutation CreateMBomApproval($input:CreateMBomApprovalInput!){createMbomApproval(input:$input){approval{id}}}",
  exactNames: new Set(["id"]),
}

export type WithdrawMBomApprovalVariables = { readonly input: WithdrawMBomApprovalInput }
export type WithdrawMBomApprovalResult = {
readonly withdrawMbomApproval: {
readonly approval: {
readonly id: string
} | null
} | null
}
export const WithdrawMBomApprovalDocument: Document<WithdrawMBomApprovalResult, WithdrawMBomApprovalVariables> = {
  name: 'WithdrawMBomApproval',
  isMutation: true,
  text: "mutation WithdrawMBomApproval($input:WithdrawMBomApprovalInput!){withdrawMbomApproval(input:$input){approval{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateMBomApprovalRequestVariables = { readonly input: CreateMBomApprovalRequestInput }
export type CreateMBomApprovalRequestResult = {
readonly createMbomApprovalRequest: {
readonly approvalRequest: {
readonly id: string
} | null
} | null
}
export const CreateMBomApprovalRequestDocument: Document<CreateMBomApprovalRequestResult, CreateMBomApprovalRequestVariables> = {
  name: 'CreateMBomApprovalRequest',
  isMutation: true,
  text: "mutation CreateMBomApprovalRequest($input:CreateMBomApprovalRequestInput!){createMbomApprovalRequest(input:$input){approvalRequest{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteMBomApprovalRequestVariables = { readonly id: string | number; readonly etag: string }
export type DeleteMBomApprovalRequestResult = {
readonly deleteMbomApprovalRequest: {
readonly id: string | null
} | null
}
export const DeleteMBomApprovalRequestDocument: Document<DeleteMBomApprovalRequestResult, DeleteMBomApprovalRequestVariables> = {
  name: 'DeleteMBomApprovalRequest',
  isMutation: true,
  text: "mutation DeleteMBomApprovalRequest($id:ID!$etag:String!){deleteMbomApprovalRequest(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type UpdateMBomApprovalVariables = { readonly input: UpdateMBomApprovalInput }
export type UpdateMBomApprovalResult = {
readonly updateMbomApproval: {
readonly approval: {
readonly id: string
} | null
} | null
}
export const UpdateMBomApprovalDocument: Document<UpdateMBomApprovalResult, UpdateMBomApprovalVariables> = {
  name: 'UpdateMBomApproval',
  isMutation: true,
  text: "mutation UpdateMBomApproval($input:UpdateMBomApprovalInput!){updateMbomApproval(input:$input){approval{id}}}",
  exactNames: new Set(["id"]),
}

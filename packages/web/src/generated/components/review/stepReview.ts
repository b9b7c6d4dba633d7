// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateStepApprovalInput, CreateStepApprovalRequestInput, Document, UpdateStepApprovalInput, WithdrawStepApprovalInput } from '../../documents.ts'

export type CreateStepApprovalVariables = { readonly input: CreateStepApprovalInput }
export type CreateStepApprovalResult = {
readonly createStepApproval: {
readonly approval: {
readonly id: string
} | null
} | null
}
export const CreateStepApprovalDocument: Document<CreateStepApprovalResult, CreateStepApprovalVariables> = {
  name: 'CreateStepApproval',
  isMutation: true,
  text: "mutation CreateStepApproval($input:CreateStepApprovalInput!){createStepApproval(input:$input){approval{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateStepApprovalVariables = { readonly input: UpdateStepApprovalInput }
export type UpdateStepApprovalResult = {
readonly updateStepApproval: {
readonly approval: {
readonly id: string
} | null
} | null
}
export const UpdateStepApprovalDocument: Document<UpdateStepApprovalResult, UpdateStepApprovalVariables> = {
  name: 'UpdateStepApproval',
  isMutation: true,
  text: "mutation UpdateStepApproval($input:UpdateStepApprovalInput!){updateStepApproval(input:$input){approval{id}}}",
  exactNames: new Set(["id"]),
}

export type WithdrawStepApprovalVariables = { readonly input: WithdrawStepApprovalInput }
export type WithdrawStepApprovalResult = {
readonly withdrawStepApproval: {
readonly approval: {
readonly id: string
} | null
} | null
}
export const WithdrawStepApprovalDocument: Document<WithdrawStepApprovalResult, WithdrawStepApprovalVariables> = {
  name: 'WithdrawStepApproval',
  isMutation: true,
  text: "mutation WithdrawStepApproval($input:WithdrawStepApprovalInput!){withdrawStepApproval(input:$input){approval{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateStepApprovalRequestVariables = { readonly input: CreateStepApprovalRequestInput }
export type CreateStepApprovalRequestResult = {
readonly createStepApprovalRequest: {
readonly approvalRequest: {
readonly id: string
} | null
} | null
}
export const CreateStepApprovalRequestDocument: Document<CreateStepApprovalRequestResult, CreateStepApprovalRequestVariables> = {
  name: 'CreateStepApprovalRequest',
  isMutation: true,
  text: "mutation CreateStepApprovalRequest($input:CreateStepApprovalRequestInput!){createStepApprovalRequest(input:$input){approvalRequest{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepApprovalRequestVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepApprovalRequestResult = {
readonly deleteStepApprovalRequest: {
readonly id: string | null
} | null
}
export const DeleteStepApprovalRequestDocument: Document<DeleteStepApprovalRequestResult, DeleteStepApprovalRequestVariables> = {
  name: 'DeleteStepApprovalRequest',
  isMutation: true,
  text: "mutation DeleteStepApprovalRequest($id:ID!$etag:String!){deleteStepApprovalRequest(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateIssueDispositionTypeInput, CreateIssueDispositionTypeRoleInput, DeleteIssueDispositionTypeRoleInput, DispositionTypeRow, Document, UpdateIssueDispositionTypeInput } from '../../../documents.ts'

export type AllDispositionTypesVariables = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type AllDispositionTypesResult = {
readonly issueDispositionTypes: {
readonly edges: readonly ({
readonly node: DispositionTypeRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const AllDispositionTypesDocument: Document<AllDispositionTypesResult, AllDispositionTypesVariables> = {
  name: 'AllDispositionTypes',
  isMutation: false,
  text: "query AllDispositionTypes($first:Int$after:String){issueDispositionTypes(sort:[TITLE_ASC]first:$first after:$after){edges{node{...DispositionTypeRow}}pageInfo{hasNextPage endCursor}}}fragment DispositionTypeRow on IssueDispositionType{id _etag title description active kind availability issueDispositionTypeRoles{id _etag count roleId issueApprovalGateType role{id name}}}",
  exactNames: new Set(["id","roleId"]),
}

export type AddDispositionTypeVariables = { readonly input: CreateIssueDispositionTypeInput }
export type AddDispositionTypeResult = {
readonly createIssueDispositionType: {
readonly issueDispositionType: {
readonly id: string
} | null
} | null
}
export const AddDispositionTypeDocument: Document<AddDispositionTypeResult, AddDispositionTypeVariables> = {
  name: 'AddDispositionType',
  isMutation: true,
  text: "mutation AddDispositionType($input:CreateIssueDispositionTypeInput!){createIssueDispositionType(input:$input){issueDispositionType{id}}}",
  exactNames: new Set(["id"]),
}

export type ChangeDispositionTypeVariables = { readonly input: UpdateIssueDispositionTypeInput }
export type ChangeDispositionTypeResult = {
readonly updateIssueDispositionType: {
readonly issueDispositionType: {
readonly id: string
} | null
} | null
}
export const ChangeDispositionTypeDocument: Document<ChangeDispositionTypeResult, ChangeDispositionTypeVariables> = {
  name: 'ChangeDispositionType',
  isMutation: true,
  text: "mutation ChangeDispositionType($input:UpdateIssueDispositionTypeInput!){updateIssueDispositionType(input:$input){issueDispositionType{id}}}",
  exactNames: new Set(["id"]),
}

export type AddDispositionTypeRoleVariables = { readonly input: CreateIssueDispositionTypeRoleInput }
export type AddDispositionTypeRoleResult = {
readonly createIssueDispositionTypeRole: {
readonly issueDispositionTypeRole: {
readonly id: string
} | null
} | null
}
export const AddDispositionTypeRoleDocument: Document<AddDispositionTypeRoleResult, AddDispositionTypeRoleVariables> = {
  name: 'AddDispositionTypeRole',
  isMutation: true,
  text: "mutation AddDispositionTypeRole($input:CreateIssueDispositionTypeRoleInput!){createIssueDispositionTypeRole(input:$input){issueDispositionTypeRole{id}}}",
  exactNames: new Set(["id"]),
}

export type RemoveDispositionTypeRoleVariables = { readonly input: DeleteIssueDispositionTypeRoleInput }
export type RemoveDispositionTypeRoleResult = {
readonly deleteIssueDispositionTypeRole: {
readonly issueDispositionTypeRole: {
readonly id: string
} | null
} | null
}
export const RemoveDispositionTypeRoleDocument: Document<RemoveDispositionTypeRoleResult, RemoveDispositionTypeRoleVariables> = {
  name: 'RemoveDispositionTypeRole',
  isMutation: true,
  text: "mutation RemoveDispositionTypeRole($input:DeleteIssueDispositionTypeRoleInput!){deleteIssueDispositionTypeRole(deleteInput:$input){issueDispositionTypeRole{id}}}",
  exactNames: new Set(["id"]),
}

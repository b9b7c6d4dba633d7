// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateMBomApprovalRoleInput, CreateProcedureReviewRoleInput, CreateStandardStepReviewRoleInput, DeleteMBomApprovalRoleInput, Document, UpdateMBomApprovalRoleInput, UpdateProcedureReviewRoleInput, UpdateStandardStepReviewRoleInput } from '../../documents.ts'

export type ProcedureReviewRolesVariables = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ProcedureReviewRolesResult = {
readonly procedureReviewRoles: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly count: number
readonly roleId: string
readonly familyId: string | null
readonly role: {
readonly id: string
readonly name: string
} | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ProcedureReviewRolesDocument: Document<ProcedureReviewRolesResult, ProcedureReviewRolesVariables> = {
  name: 'ProcedureReviewRoles',
  isMutation: false,
  text: "query ProcedureReviewRoles($first:Int$after:String){procedureReviewRoles(sort:[ID_ASC]first:$first after:$after){edges{node{id _etag count roleId familyId role{id name}}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["familyId","id","roleId"]),
}

export type StandardStepReviewRolesVariables = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type StandardStepReviewRolesResult = {
readonly standardStepReviewRoles: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly count: number
readonly roleId: string
readonly familyId: string | null
readonly role: {
readonly id: string
readonly name: string
} | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const StandardStepReviewRolesDocument: Document<StandardStepReviewRolesResult, StandardStepReviewRolesVariables> = {
  name: 'StandardStepReviewRoles',
  isMutation: false,
  text: "query StandardStepReviewRoles($first:Int$after:String){standardStepReviewRoles(sort:[ID_ASC]first:$first after:$after){edges{node{id _etag count roleId familyId role{id name}}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["familyId","id","roleId"]),
}

export type MBomApprovalRolesVariables = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type MBomApprovalRolesResult = {
readonly mbomApprovalRoles: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly count: number
readonly roleId: string
readonly role: {
readonly id: string
readonly name: string
} | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const MBomApprovalRolesDocument: Document<MBomApprovalRolesResult, MBomApprovalRolesVariables> = {
  name: 'MBomApprovalRoles',
  isMutation: false,
  text: "query MBomApprovalRoles($first:Int$after:String){mbomApprovalRoles(sort:[ID_ASC]first:$first after:$after){edges{node{id _etag count roleId role{id name}}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["id","roleId"]),
}

export type CreateProcedureReviewRoleVariables = { readonly input: CreateProcedureReviewRoleInput }
export type CreateProcedureReviewRoleResult = {
readonly createProcedureReviewRole: {
readonly procedureReviewRole: {
readonly id: string
} | null
} | null
}
export const CreateProcedureReviewRoleDocument: Document<CreateProcedureReviewRoleResult, CreateProcedureReviewRoleVariables> = {
  name: 'CreateProcedureReviewRole',
  isMutation: true,
  text: "mutation CreateProcedureReviewRole($input:CreateProcedureReviewRoleInput!){createProcedureReviewRole(input:$input){procedureReviewRole{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateProcedureReviewRoleVariables = { readonly input: UpdateProcedureReviewRoleInput }
export type UpdateProcedureReviewRoleResult = {
readonly updateProcedureReviewRole: {
readonly procedureReviewRole: {
readonly id: string
} | null
} | null
}
export const UpdateProcedureReviewRoleDocument: Document<UpdateProcedureReviewRoleResult, UpdateProcedureReviewRoleVariables> = {
  name: 'UpdateProcedureReviewRole',
  isMutation: true,
  text: "mutation UpdateProcedureReviewRole($input:UpdateProcedureReviewRoleInput!){updateProcedureReviewRole(input:$input){procedureReviewRole{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateStandardStepReviewRoleVariables = { readonly input: CreateStandardStepReviewRoleInput }
export type CreateStandardStepReviewRoleResult = {
readonly createStandardStepReviewRole: {
readonly standardStepReviewRole: {
readonly id: string
} | null
} | null
}
export const CreateStandardStepReviewRoleDocument: Document<CreateStandardStepReviewRoleResult, CreateStandardStepReviewRoleVariables> = {
  name: 'CreateStandardStepReviewRole',
  isMutation: true,
  text: "mutation CreateStandardStepReviewRole($input:CreateStandardStepReviewRoleInput!){createStandardStepReviewRole(input:$input){standardStepReviewRole{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateStandardStepReviewRoleVariables = { readonly input: UpdateStandardStepReviewRoleInput }
export type UpdateStandardStepReviewRoleResult = {
readonly updateStandardStepReviewRole: {
readonly standardStepReviewRole: {
readonly id: string
} | null
} | null
}
export const UpdateStandardStepReviewRoleDocument: Document<UpdateStandardStepReviewRoleResult, UpdateStandardStepReviewRoleVariables> = {
  name: 'UpdateStandardStepReviewRole',
  isMutation: true,
  text: "mutation UpdateStandardStepReviewRole($input:UpdateStandardStepReviewRoleInput!){updateStandardStepReviewRole(input:$input){standardStepReviewRole{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateMBomApprovalRoleVariables = { readonly input: CreateMBomApprovalRoleInput }
export type CreateMBomApprovalRoleResult = {
readonly createMbomApprovalRole: {
readonly approvalRole: {
readonly id: string
} | null
} | null
}
export const CreateMBomApprovalRoleDocument: Document<CreateMBomApprovalRoleResult, CreateMBomApprovalRoleVariables> = {
  name: 'CreateMBomApprovalRole',
  isMutation: true,
  text: "mutation CreateMBomApprovalRole($input:CreateMBomApprovalRoleInput!){createMbomApprovalRole(input:$input){approvalRole{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateMBomApprovalRoleVariables = { readonly input: UpdateMBomApprovalRoleInput }
export type UpdateMBomApprovalRoleResult = {
readonly updateMbomApprovalRole: {
readonly approvalRole: {
readonly id: string
} | null
} | null
}
export const UpdateMBomApprovalRoleDocument: Document<UpdateMBomApprovalRoleResult, UpdateMBomApprovalRoleVariables> = {
  name: 'UpdateMBomApprovalRole',
  isMutation: true,
  text: "mutation UpdateMBomApprovalRole($input:UpdateMBomApprovalRoleInput!){updateMbomApprovalRole(input:$input){approvalRole{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteProcedureReviewRoleVariables = { readonly id: string | number; readonly etag: string }
export type DeleteProcedureReviewRoleResult = {
readonly deleteProcedureReviewRole: {
readonly id: string | null
} | null
}
export const DeleteProcedureReviewRoleDocument: Document<DeleteProcedureReviewRoleResult, DeleteProcedureReviewRoleVariables> = {
  name: 'DeleteProcedureReviewRole',
  isMutation: true,
  text: "mutation DeleteProcedureReviewRole($id:ID!$etag:String!){deleteProcedureReviewRole(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type DeleteStandardStepReviewRoleVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStandardStepReviewRoleResult = {
readonly deleteStandardStepReviewRole: {
readonly id: string | null
} | null
}
export const DeleteStandardStepReviewRoleDocument: Document<DeleteStandardStepReviewRoleResult, DeleteStandardStepReviewRoleVariables> = {
  name: 'DeleteStandardStepReviewRole',
  isMutation: true,
  text: "mutation DeleteStandardStepReviewRole($id:ID!$etag:String!){deleteStandardStepReviewRole(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type DeleteMBomApprovalRoleVariables = { readonly input: DeleteMBomApprovalRoleInput }
export type DeleteMBomApprovalRoleResult = {
readonly deleteMbomApprovalRole: {
readonly approvalRole: {
readonly id: string
} | null
} | null
}
export const DeleteMBomApprovalRoleDocument: Document<DeleteMBomApprovalRoleResult, DeleteMBomApprovalRoleVariables> = {
  name: 'DeleteMBomApprovalRole',
  isMutation: true,
  text: "mutation DeleteMBomApprovalRole($input:DeleteMBomApprovalRoleInput!){deleteMbomApprovalRole(input:$input){approvalRole{id}}}",
  exactNames: new Set(["id"]),
}

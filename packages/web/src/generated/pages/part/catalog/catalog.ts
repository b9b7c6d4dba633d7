// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreatePartInput, CreatePartRevisionInput, Document, PartSubtypeToPartInput, UpdatePartInput } from '../../../documents.ts'

export type PartCatalogVariables = {  }
export type PartCatalogResult = {
readonly currentUser: {
readonly id: string
readonly organization: {
readonly id: string
readonly settings: {
readonly parts: {
readonly revisionSchemes: readonly ({
readonly name: string | null
readonly default: boolean | null
})[] | null
} | null
} | null
} | null
} | null
readonly partSubtypes: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
} | null
} | null)[]
} | null
}
export const PartCatalogDocument: Document<PartCatalogResult, PartCatalogVariables> = {
  name: 'PartCatalog',
  isMutation: false,
  text: "query PartCatalog{currentUser{id organization{id settings{parts{revisionSchemes{name default}}}}}partSubtypes(first:200 sort:[NAME_ASC]){edges{node{id name}}}}",
  exactNames: new Set(["id"]),
}

export type CreatePartVariables = { readonly input: CreatePartInput }
export type CreatePartResult = {
readonly createPart: {
readonly part: {
readonly id: string
} | null
} | null
}
export const CreatePartDocument: Document<CreatePartResult, CreatePartVariables> = {
  name: 'CreatePart',
  isMutation: true,
  text: "mutation CreatePart($input:CreatePartInput!){createPart(input:$input){part{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdatePartVariables = { readonly input: UpdatePartInput }
export type UpdatePartResult = {
readonly updatePart: {
readonly part: {
readonly id: string
} | null
} | null
}
export const UpdatePartDocument: Document<UpdatePartResult, UpdatePartVariables> = {
  name: 'UpdatePart',
  isMutation: true,
  text: "mutation UpdatePart($input:UpdatePartInput!){updatePart(input:$input){part{id}}}",
  exactNames: new Set(["id"]),
}

export type CreatePartRevisionVariables = { readonly input: CreatePartRevisionInput }
export type CreatePartRevisionResult = {
readonly createPartRevision: {
readonly part: {
readonly id: string
} | null
} | null
}
export const CreatePartRevisionDocument: Document<CreatePartRevisionResult, CreatePartRevisionVariables> = {
  name: 'CreatePartRevision',
  isMutation: true,
  text: "mutation CreatePartRevision($input:CreatePartRevisionInput!){createPartRevision(input:$input){part{id}}}",
  exactNames: new Set(["id"]),
}

export type AddSubtypeToPartVariables = { readonly input?: PartSubtypeToPartInput | null | undefined }
export type AddSubtypeToPartResult = {
readonly addSubtypeToPart: {
readonly part: {
readonly id: string
} | null
} | null
}
export const AddSubtypeToPartDocument: Document<AddSubtypeToPartResult, AddSubtypeToPartVariables> = {
  name: 'AddSubtypeToPart',
  isMutation: true,
  text: "mutation AddSubtypeToPart($input:PartSubtypeToPartInput){addSubtypeToPart(input:$input){part{id}}}",
  exactNames: new Set(["id"]),
}

export type RemoveSubtypeFromPartVariables = { readonly input?: PartSubtypeToPartInput | null | undefined }
export type RemoveSubtypeFromPartResult = {
readonly removeSubtypeFromPart: {
readonly part: {
readonly id: string
} | null
} | null
}
export const RemoveSubtypeFromPartDocument: Document<RemoveSubtypeFromPartResult, RemoveSubtypeFromPartVariables> = {
  name: 'RemoveSubtypeFromPart',
  isMutation: true,
  text: "mutation RemoveSubtypeFromPart($input:PartSubtypeToPartInput){removeSubtypeFromPart(input:$input){part{id}}}",
  exactNames: new Set(["id"]),
}

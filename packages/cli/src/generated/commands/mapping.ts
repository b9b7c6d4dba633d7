// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateImportMappingInput, Document, ImportMappingsInputFilters, ShownMapping } from '../documents.ts'

export type ListMappingsVariables = { readonly filters?: ImportMappingsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListMappingsResult = {
readonly importMappings: {
readonly edges: readonly ({
readonly node: ShownMapping | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListMappingsDocument: Document<ListMappingsResult, ListMappingsVariables> = {
  name: 'ListMappings',
  isMutation: false,
  text: "query ListMappings($filters:ImportMappingsInputFilters$first:Int$after:String){importMappings(filters:$filters sort:[NAME_ASC ID_ASC]first:$first after:$after){edges{node{...ShownMapping}}pageInfo{hasNextPage endCursor}}}fragment ShownMapping on ImportMapping{id etag:_etag kind name encoding delimiter sheet decimalSign columns{field name}ignoredColumns numberTemplate identityColumns dashQuantity repeatedLines}",
  exactNames: new Set(["id"]),
}

export type SaveMappingVariables = { readonly input: CreateImportMappingInput }
export type SaveMappingResult = {
readonly saved: {
readonly importMapping: {
readonly id: string
} | null
} | null
}
export const SaveMappingDocument: Document<SaveMappingResult, SaveMappingVariables> = {
  name: 'SaveMapping',
  isMutation: true,
  text: "mutation SaveMapping($input:CreateImportMappingInput!){saved:createImportMapping(input:$input){importMapping{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteMappingVariables = { readonly id: string | number; readonly etag: string }
export type DeleteMappingResult = {
readonly deleteImportMapping: {
readonly id: string | null
} | null
}
export const DeleteMappingDocument: Document<DeleteMappingResult, DeleteMappingVariables> = {
  name: 'DeleteMapping',
  isMutation: true,
  text: "mutation DeleteMapping($id:ID!$etag:String!){deleteImportMapping(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

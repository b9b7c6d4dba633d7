// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, MBomItemsInputFilters, Mbomstatusenum, PartRow, PartSortEnum, PartView, PartsInputFilters } from '../../documents.ts'

export type PartsVariables = { readonly filters?: PartsInputFilters | null | undefined; readonly sort?: readonly (PartSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type PartsResult = {
readonly parts: {
readonly edges: readonly ({
readonly node: PartRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const PartsDocument: Document<PartsResult, PartsVariables> = {
  name: 'Parts',
  isMutation: false,
  text: "query Parts($filters:PartsInputFilters$sort:[PartSortEnum]$first:Int$after:String){parts(filters:$filters sort:$sort first:$first after:$after){edges{node{...PartRow}}pageInfo{hasNextPage endCursor}}}fragment PartRow on Part{id partNumber revision description partType sourcingStrategy trackingType numberingPattern latestReleasedMbom{id version}}",
  exactNames: new Set(["id"]),
}

export type PartPageVariables = { readonly id: string | number }
export type PartPageResult = {
readonly part: PartView | null
}
export const PartPageDocument: Document<PartPageResult, PartPageVariables> = {
  name: 'PartPage',
  isMutation: false,
  text: "query PartPage($id:ID!){part(id:$id){...PartView}}fragment PartView on Part{...PartRow _etag isLatestRevision exportControlled revisionScheme supplierPartNumber shelfLifeDays quantityOnOrder expectedOn partSubtypes{id name}unitOfMeasure{id type}revisions{id revision}mboms{id version status}partProcedures{id _etag procedureId required status procedure{id title version status type}}}fragment PartRow on Part{id partNumber revision description partType sourcingStrategy trackingType numberingPattern latestReleasedMbom{id version}}",
  exactNames: new Set(["id","procedureId","quantityOnOrder"]),
}

export type WherePartIsUsedVariables = { readonly filters?: MBomItemsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type WherePartIsUsedResult = {
readonly mbomItems: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly quantity: string
readonly parent: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
} | null
readonly mbom: {
readonly id: string
readonly version: number
readonly status: Mbomstatusenum
} | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const WherePartIsUsedDocument: Document<WherePartIsUsedResult, WherePartIsUsedVariables> = {
  name: 'WherePartIsUsed',
  isMutation: false,
  text: "query WherePartIsUsed($filters:MBomItemsInputFilters$first:Int$after:String){mbomItems(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{id quantity parent{id partNumber revision description}mbom{id version status}}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["id","quantity"]),
}

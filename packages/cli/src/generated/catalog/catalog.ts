// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, Mbomstatusenum, PartInList, PartInventoriesInputFilters, PartsInputFilters, Parttypeenum, RunStatus, UnitInList } from '../documents.ts'

export type ListPartsVariables = { readonly filters?: PartsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListPartsResult = {
readonly parts: {
readonly edges: readonly ({
readonly node: PartInList | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListPartsDocument: Document<ListPartsResult, ListPartsVariables> = {
  name: 'ListParts',
  isMutation: false,
  text: "query ListParts($filters:PartsInputFilters$first:Int$after:String){parts(filters:$filters sort:[PART_NUMBER_ASC ID_ASC]first:$first after:$after){edges{node{...PartInList}}pageInfo{hasNextPage endCursor}}}fragment PartInList on Part{id partNumber revision description trackingType sourcingStrategy isLatestRevision}",
  exactNames: new Set(["id"]),
}

export type ShowPartVariables = { readonly id: string | number }
export type ShowPartResult = {
readonly part: PartInList & {
readonly partType: Parttypeenum
readonly supplierPartNumber: string | null
readonly numberingPattern: string | null
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
readonly revisions: readonly ({
readonly id: string
readonly revision: string
})[] | null
readonly mboms: readonly ({
readonly id: string
readonly version: number
readonly status: Mbomstatusenum
})[] | null
readonly partProcedures: readonly ({
readonly id: string
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
} | null
})[] | null
} | null
}
export const ShowPartDocument: Document<ShowPartResult, ShowPartVariables> = {
  name: 'ShowPart',
  isMutation: false,
  text: "query ShowPart($id:ID!){part(id:$id){...PartInList partType supplierPartNumber numberingPattern unitOfMeasure{id type}revisions{id revision}mboms{id version status}partProcedures{id procedure{id title version}}}}fragment PartInList on Part{id partNumber revision description trackingType sourcingStrategy isLatestRevision}",
  exactNames: new Set(["id"]),
}

export type ListUnitsVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListUnitsResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: UnitInList | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListUnitsDocument: Document<ListUnitsResult, ListUnitsVariables> = {
  name: 'ListUnits',
  isMutation: false,
  text: "query ListUnits($filters:PartInventoriesInputFilters$first:Int$after:String){partInventories(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{...UnitInList}}pageInfo{hasNextPage endCursor}}}fragment UnitInList on PartInventory{id identity serialNumber lotNumber quantity status statusReason qualityHold part{id partNumber revision}location{id name}}",
  exactNames: new Set(["id","quantity"]),
}

export type ShowUnitVariables = { readonly id: string | number }
export type ShowUnitResult = {
readonly partInventory: UnitInList & {
readonly qualityHoldReason: string | null
readonly quantityAvailable: string | null
readonly runs: readonly ({
readonly id: string
readonly title: string
readonly status: RunStatus | null
})[] | null
} | null
}
export const ShowUnitDocument: Document<ShowUnitResult, ShowUnitVariables> = {
  name: 'ShowUnit',
  isMutation: false,
  text: "query ShowUnit($id:ID!){partInventory(id:$id){...UnitInList qualityHoldReason quantityAvailable runs{id title status}}}fragment UnitInList on PartInventory{id identity serialNumber lotNumber quantity status statusReason qualityHold part{id partNumber revision}location{id name}}",
  exactNames: new Set(["id","quantity","quantityAvailable"]),
}

export type ShowBomVariables = { readonly partId: string | number; readonly mbomId?: string | number | null | undefined; readonly levels?: number | null | undefined }
export type ShowBomResult = {
readonly bomTree: readonly ({
readonly id: string
readonly level: number
readonly totalQuantity: string | null
readonly isAssembly: boolean
readonly mbomItem: {
readonly id: string
readonly quantity: string
readonly position: number
readonly note: string | null
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
readonly referenceDesignators: readonly ({
readonly id: string
readonly value: string | null
})[] | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
} | null
}
})[] | null
}
export const ShowBomDocument: Document<ShowBomResult, ShowBomVariables> = {
  name: 'ShowBom',
  isMutation: false,
  text: "query ShowBom($partId:ID!$mbomId:ID$levels:Int){bomTree(partId:$partId mbomId:$mbomId levels:$levels){id level totalQuantity isAssembly mbomItem{id quantity position note unitOfMeasure{id type}referenceDesignators{id value}part{id partNumber revision description}}}}",
  exactNames: new Set(["id","quantity","totalQuantity"]),
}

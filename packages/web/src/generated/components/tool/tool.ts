// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, RecordToolServiceInput, ToolServiceResult, ToolUseRow, ToolUsesInputFilters, ToolView } from '../../documents.ts'

export type ToolPageVariables = { readonly id: string | number }
export type ToolPageResult = {
readonly partInventory: ToolView & {
readonly toolServices: readonly ({
readonly id: string
readonly servicedAt: string
readonly result: ToolServiceResult
readonly note: string | null
readonly suspectSince: string | null
readonly suspectUntil: string | null
readonly issue: {
readonly id: string
} | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
})[] | null
} | null
}
export const ToolPageDocument: Document<ToolPageResult, ToolPageVariables> = {
  name: 'ToolPage',
  isMutation: false,
  text: "query ToolPage($id:ID!){partInventory(id:$id){...ToolView toolServices{id servicedAt result note suspectSince suspectUntil issue{id}createdBy{id name}}}}fragment ToolView on PartInventory{id serialNumber lotNumber lastMaintainedDate serviceDueDate maintenanceStatus lastServiceResult part{id partNumber revision description partType maintenanceIntervalSeconds}}",
  exactNames: new Set(["id"]),
}

export type ToolUsesVariables = { readonly filters?: ToolUsesInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ToolUsesResult = {
readonly toolUses: {
readonly edges: readonly ({
readonly node: ToolUseRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ToolUsesDocument: Document<ToolUsesResult, ToolUsesVariables> = {
  name: 'ToolUses',
  isMutation: false,
  text: "query ToolUses($filters:ToolUsesInputFilters$first:Int$after:String){toolUses(filters:$filters sort:[USED_AT_DESC]first:$first after:$after){edges{node{...ToolUseRow}}pageInfo{hasNextPage endCursor}}}fragment ToolUseRow on ToolUse{id fieldName usedAt attempt user{id name}partInventory{id serialNumber lotNumber part{id partNumber revision}}run{id title}runStep{id number title}}",
  exactNames: new Set(["id"]),
}

export type RecordToolServiceVariables = { readonly input: RecordToolServiceInput }
export type RecordToolServiceResult = {
readonly recordToolService: {
readonly toolService: {
readonly id: string
} | null
} | null
}
export const RecordToolServiceDocument: Document<RecordToolServiceResult, RecordToolServiceVariables> = {
  name: 'RecordToolService',
  isMutation: true,
  text: "mutation RecordToolService($input:RecordToolServiceInput!){recordToolService(input:$input){toolService{id}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, PartInventoriesInputFilters, ToolInList } from '../documents.ts'

export type ListToolsVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListToolsResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: ToolInList | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListToolsDocument: Document<ListToolsResult, ListToolsVariables> = {
  name: 'ListTools',
  isMutation: false,
  text: "query ListTools($filters:PartInventoriesInputFilters$first:Int$after:String){partInventories(filters:$filters sort:[ID_ASC]first:$first after:$after){edges{node{...ToolInList}}pageInfo{hasNextPage endCursor}}}fragment ToolInList on PartInventory{id serialNumber lastMaintainedDate serviceDueDate maintenanceStatus lastServiceResult part{id partNumber revision}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, PartInventoriesInputFilters, ToolView } from '../../documents.ts'

export type ToolsVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ToolsResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: ToolView | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ToolsDocument: Document<ToolsResult, ToolsVariables> = {
  name: 'Tools',
  isMutation: false,
  text: "query Tools($filters:PartInventoriesInputFilters$first:Int$after:String){partInventories(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{...ToolView}}pageInfo{hasNextPage endCursor}}}fragment ToolView on PartInventory{id serialNumber lotNumber lastMaintainedDate serviceDueDate maintenanceStatus lastServiceResult part{id partNumber revision description partType maintenanceIntervalSeconds}}",
  exactNames: new Set(["id"]),
}

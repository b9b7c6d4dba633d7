// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, RunRow, RunSortEnum, RunsInputFilters } from '../../documents.ts'

export type RunsVariables = { readonly search?: string | null | undefined; readonly filters?: RunsInputFilters | null | undefined; readonly sort?: readonly (RunSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type RunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: RunRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const RunsDocument: Document<RunsResult, RunsVariables> = {
  name: 'Runs',
  isMutation: false,
  text: "query Runs($search:String$filters:RunsInputFilters$sort:[RunSortEnum]$first:Int$after:String){runs(search:$search filters:$filters sort:$sort first:$first after:$after){edges{node{...RunRow}}pageInfo{hasNextPage endCursor}}}fragment RunRow on Run{id title status percentComplete isStalled lastActivity dueDate isOpen procedureRevision procedure{id title}part{id partNumber revision}partInventory{id serialNumber lotNumber}assignedTo{id name}assignedTeam{id name}location{id name timeZone}}",
  exactNames: new Set(["id"]),
}

export type ExactRunsVariables = { readonly filters?: RunsInputFilters | null | undefined; readonly first?: number | null | undefined }
export type ExactRunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: RunRow | null
} | null)[]
} | null
}
export const ExactRunsDocument: Document<ExactRunsResult, ExactRunsVariables> = {
  name: 'ExactRuns',
  isMutation: false,
  text: "query ExactRuns($filters:RunsInputFilters$first:Int){runs(filters:$filters sort:[ID_DESC]first:$first){edges{node{...RunRow}}}}fragment RunRow on Run{id title status percentComplete isStalled lastActivity dueDate isOpen procedureRevision procedure{id title}part{id partNumber revision}partInventory{id serialNumber lotNumber}assignedTo{id name}assignedTeam{id name}location{id name timeZone}}",
  exactNames: new Set(["id"]),
}

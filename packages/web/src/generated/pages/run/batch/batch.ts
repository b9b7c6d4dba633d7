// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { BatchRun, BatchView, Document, RunsInputFilters, UpdateRunBatchInput } from '../../../documents.ts'

export type BatchVariables = { readonly id: string | number }
export type BatchResult = {
readonly runBatch: BatchView | null
}
export const BatchDocument: Document<BatchResult, BatchVariables> = {
  name: 'Batch',
  isMutation: false,
  text: "query Batch($id:ID!){runBatch(id:$id){...BatchView}}fragment BatchView on RunBatch{id _etag title prettyStr}",
  exactNames: new Set(["id"]),
}

export type BatchRunsVariables = { readonly filters?: RunsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type BatchRunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: BatchRun | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const BatchRunsDocument: Document<BatchRunsResult, BatchRunsVariables> = {
  name: 'BatchRuns',
  isMutation: false,
  text: "query BatchRuns($filters:RunsInputFilters$first:Int$after:String){runs(filters:$filters sort:[ID_ASC]first:$first after:$after){edges{node{...BatchRun}}pageInfo{hasNextPage endCursor}}}fragment BatchRun on Run{...RunRow _etag canceledAt completedAt}fragment RunRow on Run{id title status percentComplete isStalled lastActivity dueDate isOpen procedureRevision procedure{id title}part{id partNumber revision}partInventory{id serialNumber lotNumber}assignedTo{id name}assignedTeam{id name}location{id name timeZone}}",
  exactNames: new Set(["id"]),
}

export type FindRunsVariables = { readonly search?: string | null | undefined; readonly filters?: RunsInputFilters | null | undefined }
export type FindRunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly runBatch: {
readonly id: string
readonly prettyStr: string | null
} | null
} | null
} | null)[]
} | null
}
export const FindRunsDocument: Document<FindRunsResult, FindRunsVariables> = {
  name: 'FindRuns',
  isMutation: false,
  text: "query FindRuns($search:String$filters:RunsInputFilters){runs(search:$search filters:$filters first:20 sort:[ID_DESC]){edges{node{id _etag title runBatch{id prettyStr}}}}}",
  exactNames: new Set(["id"]),
}

export type RenameBatchVariables = { readonly input: UpdateRunBatchInput }
export type RenameBatchResult = {
readonly updateRunBatch: {
readonly runBatch: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const RenameBatchDocument: Document<RenameBatchResult, RenameBatchVariables> = {
  name: 'RenameBatch',
  isMutation: true,
  text: "mutation RenameBatch($input:UpdateRunBatchInput!){updateRunBatch(input:$input){runBatch{id _etag}}}",
  exactNames: new Set(["id"]),
}

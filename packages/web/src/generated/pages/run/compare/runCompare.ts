// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { ContentChangeType, ContentKind, Document, RunStatus, RunsInputFilters } from '../../../documents.ts'

export type CompareRunsVariables = { readonly id: string | number; readonly with: string | number }
export type CompareRunsResult = {
readonly compareRuns: {
readonly withRun: {
readonly id: string
readonly title: string
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
}
readonly differences: readonly ({
readonly step: {
readonly stepKeyId: string
readonly occurrence: number
readonly title: string
}
readonly runStep: {
readonly id: string
readonly number: string
} | null
readonly withRunStep: {
readonly id: string
readonly number: string
} | null
readonly definition: readonly ({
readonly change: ContentChangeType
readonly kind: ContentKind
readonly name: string
readonly properties: readonly ({
readonly property: string
readonly before: string | null
readonly after: string | null
})[]
})[]
readonly record: readonly ({
readonly name: string
readonly here: string | null
readonly there: string | null
})[]
})[]
} | null
}
export const CompareRunsDocument: Document<CompareRunsResult, CompareRunsVariables> = {
  name: 'CompareRuns',
  isMutation: false,
  text: "query CompareRuns($id:ID!$with:ID!){compareRuns(runId:$id withRunId:$with){withRun{id title partInventory{id serialNumber lotNumber}}differences{step{stepKeyId occurrence title}runStep{id number}withRunStep{id number}definition{change kind name properties{property before after}}record{name here there}}}}",
  exactNames: new Set(["id","stepKeyId"]),
}

export type RunToCompareVariables = { readonly id: string | number }
export type RunToCompareResult = {
readonly run: {
readonly id: string
readonly title: string
readonly procedureRevision: number | null
readonly procedure: {
readonly id: string
readonly title: string
} | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
} | null
}
export const RunToCompareDocument: Document<RunToCompareResult, RunToCompareVariables> = {
  name: 'RunToCompare',
  isMutation: false,
  text: "query RunToCompare($id:ID!){run(id:$id){id title procedureRevision procedure{id title}partInventory{id serialNumber lotNumber}}}",
  exactNames: new Set(["id"]),
}

export type FindRunsToCompareVariables = { readonly search?: string | null | undefined; readonly filters?: RunsInputFilters | null | undefined }
export type FindRunsToCompareResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
readonly status: RunStatus | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
} | null
} | null)[]
} | null
}
export const FindRunsToCompareDocument: Document<FindRunsToCompareResult, FindRunsToCompareVariables> = {
  name: 'FindRunsToCompare',
  isMutation: false,
  text: "query FindRunsToCompare($search:String$filters:RunsInputFilters){runs(search:$search filters:$filters first:20 sort:[ID_DESC]){edges{node{id title status partInventory{id serialNumber lotNumber}}}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { ChangeForRun, ContentChangeType, ContentKind, Document, Procedurestatusenum, RebaseRunsInput } from '../../../documents.ts'

export type VersionsToCompareVariables = { readonly id: string | number }
export type VersionsToCompareResult = {
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
readonly familyId: string
} | null
}
export const VersionsToCompareDocument: Document<VersionsToCompareResult, VersionsToCompareVariables> = {
  name: 'VersionsToCompare',
  isMutation: false,
  text: "query VersionsToCompare($id:ID!){procedure(id:$id){id title version status familyId}}",
  exactNames: new Set(["familyId","id"]),
}

export type CompareVersionsVariables = { readonly id: string | number; readonly with: string | number }
export type CompareVersionsResult = {
readonly compareProcedureVersions: {
readonly procedure: {
readonly id: string
readonly version: number
}
readonly differences: readonly ({
readonly change: ContentChangeType
readonly kind: ContentKind
readonly name: string
readonly step: {
readonly stepKeyId: string
readonly occurrence: number
readonly title: string
} | null
readonly properties: readonly ({
readonly property: string
readonly before: string | null
readonly after: string | null
})[]
})[]
} | null
}
export const CompareVersionsDocument: Document<CompareVersionsResult, CompareVersionsVariables> = {
  name: 'CompareVersions',
  isMutation: false,
  text: "query CompareVersions($id:ID!$with:ID!){compareProcedureVersions(procedureId:$with withProcedureId:$id){procedure{id version}differences{change kind name step{stepKeyId occurrence title}properties{property before after}}}}",
  exactNames: new Set(["id","stepKeyId"]),
}

export type RunsBehindVariables = { readonly id: string | number }
export type RunsBehindResult = {
readonly runsBehind: readonly ({
readonly change: ChangeForRun
readonly passedSteps: readonly ({
readonly stepKeyId: string
readonly occurrence: number
readonly title: string
})[]
readonly run: {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly procedureRevision: number | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
}
})[] | null
}
export const RunsBehindDocument: Document<RunsBehindResult, RunsBehindVariables> = {
  name: 'RunsBehind',
  isMutation: false,
  text: "query RunsBehind($id:ID!){runsBehind(procedureId:$id){change passedSteps{stepKeyId occurrence title}run{id _etag title procedureRevision partInventory{id serialNumber lotNumber}}}}",
  exactNames: new Set(["id","stepKeyId"]),
}

export type RebaseRunsVariables = { readonly input: RebaseRunsInput }
export type RebaseRunsResult = {
readonly rebaseRuns: {
readonly runs: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const RebaseRunsDocument: Document<RebaseRunsResult, RebaseRunsVariables> = {
  name: 'RebaseRuns',
  isMutation: true,
  text: "mutation RebaseRuns($input:RebaseRunsInput!){rebaseRuns(input:$input){runs{id}}}",
  exactNames: new Set(["id"]),
}

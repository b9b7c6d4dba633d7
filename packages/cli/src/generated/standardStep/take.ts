// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, Procedurestatusenum, StepsFilters, TakeStandardStepVersionsInput } from '../documents.ts'

export type FindStandardStepsVariables = { readonly filters?: StepsFilters | null | undefined }
export type FindStandardStepsResult = {
readonly steps: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
readonly version: number | null
} | null
} | null)[]
} | null
}
export const FindStandardStepsDocument: Document<FindStandardStepsResult, FindStandardStepsVariables> = {
  name: 'FindStandardSteps',
  isMutation: false,
  text: "query FindStandardSteps($filters:StepsFilters){steps(filters:$filters sort:[ID_DESC]first:6){edges{node{id title version}}}}",
  exactNames: new Set(["id"]),
}

export type ListUsesBehindVariables = { readonly id: string | number }
export type ListUsesBehindResult = {
readonly step: {
readonly title: string
readonly version: number | null
readonly usesBehind: readonly ({
readonly id: string
readonly _etag: string | null
readonly standardStep: {
readonly id: string
readonly version: number | null
} | null
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
} | null
})[] | null
} | null
}
export const ListUsesBehindDocument: Document<ListUsesBehindResult, ListUsesBehindVariables> = {
  name: 'ListUsesBehind',
  isMutation: false,
  text: "query ListUsesBehind($id:ID!){step(id:$id){title version usesBehind{id _etag standardStep{id version}procedure{id title version status}}}}",
  exactNames: new Set(["id"]),
}

export type TakeVersionInUsesVariables = { readonly input: TakeStandardStepVersionsInput }
export type TakeVersionInUsesResult = {
readonly takeStandardStepVersions: {
readonly steps: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const TakeVersionInUsesDocument: Document<TakeVersionInUsesResult, TakeVersionInUsesVariables> = {
  name: 'TakeVersionInUses',
  isMutation: true,
  text: "mutation TakeVersionInUses($input:TakeStandardStepVersionsInput!){takeStandardStepVersions(input:$input){steps{id}}}",
  exactNames: new Set(["id"]),
}

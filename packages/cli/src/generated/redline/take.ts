// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, RedlineForRun, TakeRedlineInput } from '../documents.ts'

export type ListRunsToTakeVariables = { readonly id: string | number }
export type ListRunsToTakeResult = {
readonly runsToTakeRedline: readonly ({
readonly change: RedlineForRun
readonly passedSteps: readonly (string)[]
readonly run: {
readonly id: string
readonly _etag: string | null
readonly title: string
}
})[] | null
}
export const ListRunsToTakeDocument: Document<ListRunsToTakeResult, ListRunsToTakeVariables> = {
  name: 'ListRunsToTake',
  isMutation: false,
  text: "query ListRunsToTake($id:ID!){runsToTakeRedline(redlineId:$id){change passedSteps run{id _etag title}}}",
  exactNames: new Set(["id"]),
}

export type TakeRedlineInRunsVariables = { readonly input: TakeRedlineInput }
export type TakeRedlineInRunsResult = {
readonly takeRedline: {
readonly runs: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const TakeRedlineInRunsDocument: Document<TakeRedlineInRunsResult, TakeRedlineInRunsVariables> = {
  name: 'TakeRedlineInRuns',
  isMutation: true,
  text: "mutation TakeRedlineInRuns($input:TakeRedlineInput!){takeRedline(input:$input){runs{id}}}",
  exactNames: new Set(["id"]),
}

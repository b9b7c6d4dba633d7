// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, RunStepsInputFilters, StepToWork } from '../../documents.ts'

export type MyTeamsVariables = {  }
export type MyTeamsResult = {
readonly currentUser: {
readonly id: string
readonly teams: readonly ({
readonly id: string
readonly name: string
})[] | null
} | null
}
export const MyTeamsDocument: Document<MyTeamsResult, MyTeamsVariables> = {
  name: 'MyTeams',
  isMutation: false,
  text: "query MyTeams{currentUser{id teams{id name}}}",
  exactNames: new Set(["id"]),
}

export type StepsToWorkVariables = { readonly filters?: RunStepsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type StepsToWorkResult = {
readonly runSteps: {
readonly edges: readonly ({
readonly node: StepToWork | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const StepsToWorkDocument: Document<StepsToWorkResult, StepsToWorkVariables> = {
  name: 'StepsToWork',
  isMutation: false,
  text: "query StepsToWork($filters:RunStepsInputFilters$first:Int$after:String){runSteps(filters:$filters sort:[STATUS_ASC]first:$first after:$after){edges{node{...StepToWork}}pageInfo{hasNextPage endCursor}}}fragment StepToWork on RunStep{id number title status waitsFor run{id title}assignedTeam{id name}workCenter{id name}}",
  exactNames: new Set(["id"]),
}

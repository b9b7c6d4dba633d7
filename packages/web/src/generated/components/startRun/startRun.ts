// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateRunInput, Document, PlannedToStart, StartPlannedRunInput } from '../../documents.ts'

export type CreateRunVariables = { readonly input: CreateRunInput }
export type CreateRunResult = {
readonly createRun: {
readonly run: {
readonly id: string
readonly title: string
} | null
readonly blockers: readonly ({
readonly code: string
readonly message: string
readonly remedyAt: {
readonly type: string
readonly id: string
} | null
})[] | null
readonly warnings: readonly ({
readonly code: string
readonly message: string
readonly on: string | null
readonly step: string | null
})[] | null
} | null
}
export const CreateRunDocument: Document<CreateRunResult, CreateRunVariables> = {
  name: 'CreateRun',
  isMutation: true,
  text: "mutation CreateRun($input:CreateRunInput!){createRun(input:$input){run{id title}blockers{code message remedyAt{type id}}warnings{code message on step}}}",
  exactNames: new Set(["id"]),
}

export type PlannedToStartVariables = { readonly id: string | number }
export type PlannedToStartResult = {
readonly plannedRun: PlannedToStart | null
}
export const PlannedToStartDocument: Document<PlannedToStartResult, PlannedToStartVariables> = {
  name: 'PlannedToStart',
  isMutation: false,
  text: "query PlannedToStart($id:ID!){plannedRun(id:$id){...PlannedToStart}}fragment PlannedToStart on PlannedRun{id _etag title status quantity needBy windowStart orderReference priority part{id partNumber revision description trackingType numberingPattern}procedure{id}location{id name timeZone}}",
  exactNames: new Set(["id","quantity"]),
}

export type StartPlannedRunVariables = { readonly input: StartPlannedRunInput }
export type StartPlannedRunResult = {
readonly startPlannedRun: {
readonly runs: readonly ({
readonly id: string
readonly title: string
} | null)[] | null
} | null
}
export const StartPlannedRunDocument: Document<StartPlannedRunResult, StartPlannedRunVariables> = {
  name: 'StartPlannedRun',
  isMutation: true,
  text: "mutation StartPlannedRun($input:StartPlannedRunInput!){startPlannedRun(input:$input){runs{id title}}}",
  exactNames: new Set(["id"]),
}

export type LinesToOpenVariables = { readonly id: string | number }
export type LinesToOpenResult = {
readonly partInventory: {
readonly id: string
readonly buildRequirements: readonly ({
readonly id: string
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
} | null
})[] | null
} | null
}
export const LinesToOpenDocument: Document<LinesToOpenResult, LinesToOpenVariables> = {
  name: 'LinesToOpen',
  isMutation: false,
  text: "query LinesToOpen($id:ID!){partInventory(id:$id){id buildRequirements{id part{id partNumber revision description}}}}",
  exactNames: new Set(["id"]),
}

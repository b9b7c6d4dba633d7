// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateRunInput, Document, InventoryStatus, PlannedRunStatus, ShownBlocker, ShownWarning, StartPlannedRunInput, StartedRun } from '../documents.ts'

export type StartRunVariables = { readonly input: CreateRunInput }
export type StartRunResult = {
readonly createRun: {
readonly run: StartedRun | null
readonly blockers: readonly (ShownBlocker)[] | null
readonly warnings: readonly (ShownWarning)[] | null
} | null
}
export const StartRunDocument: Document<StartRunResult, StartRunVariables> = {
  name: 'StartRun',
  isMutation: true,
  text: "mutation StartRun($input:CreateRunInput!){createRun(input:$input){run{...StartedRun}blockers{...ShownBlocker}warnings{...ShownWarning}}}fragment StartedRun on Run{id title status}fragment ShownBlocker on StartBlocker{code message remedyAt{type id}}fragment ShownWarning on StartWarning{code message on step}",
  exactNames: new Set(["id"]),
}

export type StartRunsVariables = { readonly input: readonly (CreateRunInput)[] }
export type StartRunsResult = {
readonly createRuns: {
readonly runs: readonly (StartedRun | null)[] | null
} | null
}
export const StartRunsDocument: Document<StartRunsResult, StartRunsVariables> = {
  name: 'StartRuns',
  isMutation: true,
  text: "mutation StartRuns($input:[CreateRunInput]!){createRuns(input:$input){runs{...StartedRun}}}fragment StartedRun on Run{id title status}",
  exactNames: new Set(["id"]),
}

export type StartPlannedRunVariables = { readonly input: StartPlannedRunInput }
export type StartPlannedRunResult = {
readonly startPlannedRun: {
readonly runs: readonly (StartedRun | null)[] | null
} | null
}
export const StartPlannedRunDocument: Document<StartPlannedRunResult, StartPlannedRunVariables> = {
  name: 'StartPlannedRun',
  isMutation: true,
  text: "mutation StartPlannedRun($input:StartPlannedRunInput!){startPlannedRun(input:$input){runs{...StartedRun}}}fragment StartedRun on Run{id title status}",
  exactNames: new Set(["id"]),
}

export type ReadinessVariables = { readonly input: CreateRunInput }
export type ReadinessResult = {
readonly runReadiness: {
readonly isReady: boolean
readonly blockers: readonly (ShownBlocker)[]
readonly warnings: readonly (ShownWarning)[]
}
}
export const ReadinessDocument: Document<ReadinessResult, ReadinessVariables> = {
  name: 'Readiness',
  isMutation: false,
  text: "query Readiness($input:CreateRunInput!){runReadiness(input:$input){isReady blockers{...ShownBlocker}warnings{...ShownWarning}}}fragment ShownBlocker on StartBlocker{code message remedyAt{type id}}fragment ShownWarning on StartWarning{code message on step}",
  exactNames: new Set(["id"]),
}

export type PlannedReadinessVariables = { readonly id: string | number }
export type PlannedReadinessResult = {
readonly plannedRun: {
readonly id: string
readonly title: string | null
readonly status: PlannedRunStatus
readonly readiness: {
readonly isReady: boolean
readonly summary: string
readonly blockers: readonly (ShownBlocker)[]
readonly warnings: readonly (ShownWarning)[]
readonly shortParts: readonly ({
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly quantityOnOrder: string
readonly expectedOn: string | null
} | null
readonly required: string
readonly available: string
readonly short: string
})[]
} | null
} | null
}
export const PlannedReadinessDocument: Document<PlannedReadinessResult, PlannedReadinessVariables> = {
  name: 'PlannedReadiness',
  isMutation: false,
  text: "query PlannedReadiness($id:ID!){plannedRun(id:$id){id title status readiness{isReady summary blockers{...ShownBlocker}warnings{...ShownWarning}shortParts{part{id partNumber revision quantityOnOrder expectedOn}required available short}}}}fragment ShownBlocker on StartBlocker{code message remedyAt{type id}}fragment ShownWarning on StartWarning{code message on step}",
  exactNames: new Set(["available","id","quantityOnOrder","required","short"]),
}

export type StartableUnitsVariables = { readonly procedureId: string | number; readonly after?: string | number | null | undefined; readonly first?: number | null | undefined }
export type StartableUnitsResult = {
readonly startablePartInventories: readonly ({
readonly partInventory: {
readonly id: string
readonly identity: string | null
readonly status: InventoryStatus | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
readonly readiness: {
readonly isReady: boolean
readonly blockers: readonly (ShownBlocker)[]
}
})[]
}
export const StartableUnitsDocument: Document<StartableUnitsResult, StartableUnitsVariables> = {
  name: 'StartableUnits',
  isMutation: false,
  text: "query StartableUnits($procedureId:ID!$after:ID$first:Int){startablePartInventories(procedureId:$procedureId after:$after first:$first){partInventory{id identity status part{id partNumber revision}}readiness{isReady blockers{...ShownBlocker}}}}fragment ShownBlocker on StartBlocker{code message remedyAt{type id}}",
  exactNames: new Set(["id"]),
}

export type StartableProceduresVariables = { readonly partInventoryId: string | number; readonly after?: string | number | null | undefined; readonly first?: number | null | undefined }
export type StartableProceduresResult = {
readonly startableProcedures: readonly ({
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
} | null
readonly readiness: {
readonly isReady: boolean
readonly blockers: readonly (ShownBlocker)[]
}
})[]
}
export const StartableProceduresDocument: Document<StartableProceduresResult, StartableProceduresVariables> = {
  name: 'StartableProcedures',
  isMutation: false,
  text: "query StartableProcedures($partInventoryId:ID!$after:ID$first:Int){startableProcedures(partInventoryId:$partInventoryId after:$after first:$first){procedure{id title version}readiness{isReady blockers{...ShownBlocker}}}}fragment ShownBlocker on StartBlocker{code message remedyAt{type id}}",
  exactNames: new Set(["id"]),
}

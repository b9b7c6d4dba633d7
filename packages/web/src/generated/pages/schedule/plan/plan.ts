// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreatePlannedRunInput, Document, MovePlannedRunInput, PlanView, Procedurestatusenum, UpdatePlannedRunInput } from '../../../documents.ts'

export type PlanPageVariables = { readonly id: string | number }
export type PlanPageResult = {
readonly plannedRun: PlanView | null
}
export const PlanPageDocument: Document<PlanPageResult, PlanPageVariables> = {
  name: 'PlanPage',
  isMutation: false,
  text: "query PlanPage($id:ID!){plannedRun(id:$id){...PlanView}}fragment PlanView on PlannedRun{...PlannedRow _created createdBy{id name}part{id trackingType}priority procedureId procedureFamilyId procedure{id familyId}}fragment PlannedRow on PlannedRun{id _etag title status quantity needBy windowStart windowEnd orderReference cancelReason part{id partNumber revision description}location{id name timeZone}runs{id title}readiness{isReady summary blockers{code message remedyAt{type id}}shortParts{required available short part{id partNumber revision quantityOnOrder expectedOn}}}}",
  exactNames: new Set(["available","familyId","id","procedureFamilyId","procedureId","quantity","quantityOnOrder","required","short"]),
}

export type VersionsOfFamilyVariables = { readonly familyId: string | number }
export type VersionsOfFamilyResult = {
readonly procedures: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly version: number
readonly status: Procedurestatusenum | null
} | null
} | null)[]
} | null
}
export const VersionsOfFamilyDocument: Document<VersionsOfFamilyResult, VersionsOfFamilyVariables> = {
  name: 'VersionsOfFamily',
  isMutation: false,
  text: "query VersionsOfFamily($familyId:ID!){procedures(filters:{familyId:{eq:$familyId}}sort:[ID_DESC]first:50){edges{node{id version status}}}}",
  exactNames: new Set(["id"]),
}

export type CreatePlanVariables = { readonly input: CreatePlannedRunInput }
export type CreatePlanResult = {
readonly createPlannedRun: {
readonly plannedRun: {
readonly id: string
} | null
} | null
}
export const CreatePlanDocument: Document<CreatePlanResult, CreatePlanVariables> = {
  name: 'CreatePlan',
  isMutation: true,
  text: "mutation CreatePlan($input:CreatePlannedRunInput!){createPlannedRun(input:$input){plannedRun{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdatePlanVariables = { readonly input: UpdatePlannedRunInput }
export type UpdatePlanResult = {
readonly updatePlannedRun: {
readonly plannedRun: {
readonly id: string
} | null
} | null
}
export const UpdatePlanDocument: Document<UpdatePlanResult, UpdatePlanVariables> = {
  name: 'UpdatePlan',
  isMutation: true,
  text: "mutation UpdatePlan($input:UpdatePlannedRunInput!){updatePlannedRun(input:$input){plannedRun{id}}}",
  exactNames: new Set(["id"]),
}

export type CancelPlanVariables = { readonly input: MovePlannedRunInput }
export type CancelPlanResult = {
readonly deletePlannedRun: {
readonly plannedRun: {
readonly id: string
} | null
} | null
}
export const CancelPlanDocument: Document<CancelPlanResult, CancelPlanVariables> = {
  name: 'CancelPlan',
  isMutation: true,
  text: "mutation CancelPlan($input:MovePlannedRunInput!){deletePlannedRun(input:$input){plannedRun{id}}}",
  exactNames: new Set(["id"]),
}

export type RestorePlanVariables = { readonly input: MovePlannedRunInput }
export type RestorePlanResult = {
readonly restorePlannedRun: {
readonly plannedRun: {
readonly id: string
} | null
} | null
}
export const RestorePlanDocument: Document<RestorePlanResult, RestorePlanVariables> = {
  name: 'RestorePlan',
  isMutation: true,
  text: "mutation RestorePlan($input:MovePlannedRunInput!){restorePlannedRun(input:$input){plannedRun{id}}}",
  exactNames: new Set(["id"]),
}

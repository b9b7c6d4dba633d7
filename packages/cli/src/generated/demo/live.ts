// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { ApproveGateInput, CompleteRunInput, CompleteRunStepInput, Document, GateOutcome, Json, RunStatus, SignRunStepFieldInput, StartRunStepInput, Statusenum, UpdateRunStepFieldValueInput, runstepfieldfieldtypes } from '../documents.ts'

export type LiveRunsVariables = {  }
export type LiveRunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
readonly _etag: string | null
readonly status: RunStatus | null
readonly percentComplete: number | null
readonly location: {
readonly name: string
} | null
readonly assignedTo: {
readonly email: string | null
} | null
readonly assignedTeam: {
readonly users: readonly ({
readonly email: string | null
})[] | null
} | null
readonly steps: readonly ({
readonly id: string
readonly number: string
readonly title: string
readonly status: Statusenum | null
readonly _etag: string | null
readonly availableToWork: boolean | null
readonly isHeading: boolean | null
readonly workCenter: {
readonly name: string
} | null
readonly startedBy: {
readonly email: string | null
} | null
readonly gates: readonly ({
readonly number: number
readonly stands: string
readonly outcome: GateOutcome
readonly missing: readonly ({
readonly roleName: string
})[]
})[] | null
readonly fields: readonly ({
readonly id: string
readonly name: string
readonly type: runstepfieldfieldtypes | null
readonly _etag: string | null
readonly required: boolean | null
readonly options: readonly (string)[] | null
readonly minimum: string | null
readonly maximum: string | null
readonly target: string | null
readonly tolerance: string | null
readonly partId: string | null
readonly signoffRoleName: string | null
readonly value: Json | null
})[] | null
})[] | null
} | null
} | null)[]
} | null
}
export const LiveRunsDocument: Document<LiveRunsResult, LiveRunsVariables> = {
  name: 'LiveRuns',
  isMutation: false,
  text: "query LiveRuns{runs(filters:{isOpen:{eq:true}}sort:[ID_ASC]first:50){edges{node{id title _etag status percentComplete location{name}assignedTo{email}assignedTeam{users{email}}steps{id number title status _etag availableToWork isHeading workCenter{name}startedBy{email}gates{number stands outcome missing{roleName}}fields{id name type _etag required options minimum maximum target tolerance partId signoffRoleName value}}}}}}",
  exactNames: new Set(["id","maximum","minimum","partId","target","tolerance","value"]),
}

export type LivePlacesVariables = {  }
export type LivePlacesResult = {
readonly locations: {
readonly edges: readonly ({
readonly node: {
readonly id: string
} | null
} | null)[]
} | null
}
export const LivePlacesDocument: Document<LivePlacesResult, LivePlacesVariables> = {
  name: 'LivePlaces',
  isMutation: false,
  text: "query LivePlaces{locations(filters:{name:{eq:\"Finished goods\"}}){edges{node{id}}}}",
  exactNames: new Set(["id"]),
}

export type LiveToolsVariables = { readonly partId: string | number }
export type LiveToolsResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: {
readonly id: string
} | null
} | null)[]
} | null
}
export const LiveToolsDocument: Document<LiveToolsResult, LiveToolsVariables> = {
  name: 'LiveTools',
  isMutation: false,
  text: "query LiveTools($partId:ID!){partInventories(filters:{partId:{eq:$partId}}first:1){edges{node{id}}}}",
  exactNames: new Set(["id"]),
}

export type LiveStartVariables = { readonly input: StartRunStepInput }
export type LiveStartResult = {
readonly startRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const LiveStartDocument: Document<LiveStartResult, LiveStartVariables> = {
  name: 'LiveStart',
  isMutation: true,
  text: "mutation LiveStart($input:StartRunStepInput!){startRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type LiveRecordVariables = { readonly input: UpdateRunStepFieldValueInput }
export type LiveRecordResult = {
readonly updateRunStepFieldValue: {
readonly runStepField: {
readonly id: string
} | null
} | null
}
export const LiveRecordDocument: Document<LiveRecordResult, LiveRecordVariables> = {
  name: 'LiveRecord',
  isMutation: true,
  text: "mutation LiveRecord($input:UpdateRunStepFieldValueInput!){updateRunStepFieldValue(input:$input){runStepField{id}}}",
  exactNames: new Set(["id"]),
}

export type LiveSignVariables = { readonly input: SignRunStepFieldInput }
export type LiveSignResult = {
readonly signRunStepField: {
readonly runStepField: {
readonly id: string
} | null
} | null
}
export const LiveSignDocument: Document<LiveSignResult, LiveSignVariables> = {
  name: 'LiveSign',
  isMutation: true,
  text: "mutation LiveSign($input:SignRunStepFieldInput!){signRunStepField(input:$input){runStepField{id}}}",
  exactNames: new Set(["id"]),
}

export type LiveGateVariables = { readonly input: ApproveGateInput }
export type LiveGateResult = {
readonly approveGate: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const LiveGateDocument: Document<LiveGateResult, LiveGateVariables> = {
  name: 'LiveGate',
  isMutation: true,
  text: "mutation LiveGate($input:ApproveGateInput!){approveGate(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type LiveCompleteStepVariables = { readonly input: CompleteRunStepInput }
export type LiveCompleteStepResult = {
readonly completeRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const LiveCompleteStepDocument: Document<LiveCompleteStepResult, LiveCompleteStepVariables> = {
  name: 'LiveCompleteStep',
  isMutation: true,
  text: "mutation LiveCompleteStep($input:CompleteRunStepInput!){completeRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type LiveCompleteRunVariables = { readonly input: CompleteRunInput }
export type LiveCompleteRunResult = {
readonly completeRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const LiveCompleteRunDocument: Document<LiveCompleteRunResult, LiveCompleteRunVariables> = {
  name: 'LiveCompleteRun',
  isMutation: true,
  text: "mutation LiveCompleteRun($input:CompleteRunInput!){completeRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

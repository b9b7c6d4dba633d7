// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { ArchiveRunInput, CreateExternalIdInput, Document, RunEdited, ScheduleRunStepInput, UpdateRunAttributeInput, UpdateRunInput, UpdateRunStepInput } from '../../../documents.ts'

export type RunEditVariables = { readonly id: string | number }
export type RunEditResult = {
readonly run: RunEdited | null
}
export const RunEditDocument: Document<RunEditResult, RunEditVariables> = {
  name: 'RunEdit',
  isMutation: false,
  text: "query RunEdit($id:ID!){run(id:$id){...RunEdited}}fragment RunEdited on Run{id _etag title status isOpen archived canceledAt completedAt description priority dueDate orderReference chargeNumber scheduledStart scheduledEnd assignedTo{id name}assignedTeam{id name}location{id name}runBatch{id prettyStr}batchSiblings{id isOpen}attributes{id Etag key type value}externalIds{id _etag system value}steps{...StepPlan}}fragment StepPlan on RunStep{id _etag number title status leadTime scheduledStart scheduledEnd assignedTo{id name}assignedTeam{id name}location{id name}workCenter{id name}}",
  exactNames: new Set(["id","value"]),
}

export type UpdateRunVariables = { readonly input: UpdateRunInput }
export type UpdateRunResult = {
readonly updateRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const UpdateRunDocument: Document<UpdateRunResult, UpdateRunVariables> = {
  name: 'UpdateRun',
  isMutation: true,
  text: "mutation UpdateRun($input:UpdateRunInput!){updateRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type PlanRunStepVariables = { readonly input: UpdateRunStepInput }
export type PlanRunStepResult = {
readonly updateRunStep: {
readonly runStep: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const PlanRunStepDocument: Document<PlanRunStepResult, PlanRunStepVariables> = {
  name: 'PlanRunStep',
  isMutation: true,
  text: "mutation PlanRunStep($input:UpdateRunStepInput!){updateRunStep(input:$input){runStep{id _etag}}}",
  exactNames: new Set(["id"]),
}

export type ScheduleRunStepVariables = { readonly input: ScheduleRunStepInput }
export type ScheduleRunStepResult = {
readonly scheduleRunStep: {
readonly runStep: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const ScheduleRunStepDocument: Document<ScheduleRunStepResult, ScheduleRunStepVariables> = {
  name: 'ScheduleRunStep',
  isMutation: true,
  text: "mutation ScheduleRunStep($input:ScheduleRunStepInput!){scheduleRunStep(input:$input){runStep{id _etag}}}",
  exactNames: new Set(["id"]),
}

export type ArchiveRunVariables = { readonly input: ArchiveRunInput }
export type ArchiveRunResult = {
readonly archiveRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const ArchiveRunDocument: Document<ArchiveRunResult, ArchiveRunVariables> = {
  name: 'ArchiveRun',
  isMutation: true,
  text: "mutation ArchiveRun($input:ArchiveRunInput!){archiveRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type SetRunAttributeVariables = { readonly input: UpdateRunAttributeInput }
export type SetRunAttributeResult = {
readonly updateRunAttribute: {
readonly runAttribute: {
readonly id: string | null
} | null
} | null
}
export const SetRunAttributeDocument: Document<SetRunAttributeResult, SetRunAttributeVariables> = {
  name: 'SetRunAttribute',
  isMutation: true,
  text: "mutation SetRunAttribute($input:UpdateRunAttributeInput!){updateRunAttribute(input:$input){runAttribute{id}}}",
  exactNames: new Set([]),
}

export type AddExternalIdVariables = { readonly input: CreateExternalIdInput }
export type AddExternalIdResult = {
readonly createExternalId: {
readonly externalId: {
readonly id: string
} | null
} | null
}
export const AddExternalIdDocument: Document<AddExternalIdResult, AddExternalIdVariables> = {
  name: 'AddExternalId',
  isMutation: true,
  text: "mutation AddExternalId($input:CreateExternalIdInput!){createExternalId(input:$input){externalId{id}}}",
  exactNames: new Set(["id"]),
}

export type RemoveExternalIdVariables = { readonly id: string | number; readonly etag: string }
export type RemoveExternalIdResult = {
readonly deleteExternalId: {
readonly id: string | null
} | null
}
export const RemoveExternalIdDocument: Document<RemoveExternalIdResult, RemoveExternalIdVariables> = {
  name: 'RemoveExternalId',
  isMutation: true,
  text: "mutation RemoveExternalId($id:ID!$etag:String!){deleteExternalId(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

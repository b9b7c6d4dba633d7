// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateRedlineInput, CreateRunStepInput, Document, RedlineChange, RedlineStatus } from '../../documents.ts'

export type StepRedlinesVariables = { readonly id: string | number }
export type StepRedlinesResult = {
readonly runStep: {
readonly id: string
readonly redlines: readonly ({
readonly id: string
readonly status: RedlineStatus
readonly change: RedlineChange
readonly reason: string
readonly appliedAttempt: number | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly appliedBy: {
readonly id: string
readonly name: string
} | null
})[] | null
} | null
}
export const StepRedlinesDocument: Document<StepRedlinesResult, StepRedlinesVariables> = {
  name: 'StepRedlines',
  isMutation: false,
  text: "query StepRedlines($id:ID!){runStep(id:$id){id redlines{id status change reason appliedAttempt createdBy{id name}appliedBy{id name}}}}",
  exactNames: new Set(["id"]),
}

export type CreateRedlineVariables = { readonly input: CreateRedlineInput }
export type CreateRedlineResult = {
readonly createRedline: {
readonly redline: {
readonly id: string
} | null
} | null
}
export const CreateRedlineDocument: Document<CreateRedlineResult, CreateRedlineVariables> = {
  name: 'CreateRedline',
  isMutation: true,
  text: "mutation CreateRedline($input:CreateRedlineInput!){createRedline(input:$input){redline{id}}}",
  exactNames: new Set(["id"]),
}

export type AddRunStepVariables = { readonly input: CreateRunStepInput }
export type AddRunStepResult = {
readonly createRunStep: {
readonly redline: {
readonly id: string
} | null
} | null
}
export const AddRunStepDocument: Document<AddRunStepResult, AddRunStepVariables> = {
  name: 'AddRunStep',
  isMutation: true,
  text: "mutation AddRunStep($input:CreateRunStepInput!){createRunStep(input:$input){redline{id}}}",
  exactNames: new Set(["id"]),
}

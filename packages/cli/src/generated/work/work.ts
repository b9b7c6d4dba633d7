// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, QueueBucket, QueuedItem, RunStepsInputFilters, StepToDo } from '../documents.ts'

export type StepsToDoVariables = { readonly filters?: RunStepsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type StepsToDoResult = {
readonly runSteps: {
readonly edges: readonly ({
readonly node: StepToDo | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const StepsToDoDocument: Document<StepsToDoResult, StepsToDoVariables> = {
  name: 'StepsToDo',
  isMutation: false,
  text: "query StepsToDo($filters:RunStepsInputFilters$first:Int$after:String){runSteps(filters:$filters sort:[STATUS_ASC]first:$first after:$after){edges{node{...StepToDo}}pageInfo{hasNextPage endCursor}}}fragment StepToDo on RunStep{id number title status waitsFor run{id title dueDate}assignedTeam{id name}workCenter{id name}}",
  exactNames: new Set(["id"]),
}

export type QueueVariables = { readonly locationId: string | number; readonly buckets?: readonly (QueueBucket)[] | null | undefined; readonly first?: number | null | undefined }
export type QueueResult = {
readonly workCenterQueue: {
readonly overdue: number
readonly now: number
readonly next: number
readonly blocked: number
readonly isWhole: boolean
readonly items: readonly (QueuedItem)[]
} | null
}
export const QueueDocument: Document<QueueResult, QueueVariables> = {
  name: 'Queue',
  isMutation: false,
  text: "query Queue($locationId:ID!$buckets:[QueueBucket!]$first:Int){workCenterQueue(locationId:$locationId buckets:$buckets first:$first){overdue now next blocked isWhole items{...QueuedItem}}}fragment QueuedItem on WorkCenterQueueItem{bucket waitsFor runStep{id number title status scheduledEnd assignedTo{id name}run{id title dueDate scheduledEnd assignedTo{id name}assignedTeam{id name}location{id timeZone}}}plannedRun{id title orderReference needBy windowEnd location{id timeZone}quantity part{id partNumber revision}}}",
  exactNames: new Set(["id","quantity"]),
}

export type TakeRunVariables = { readonly id: string | number }
export type TakeRunResult = {
readonly takeRun: {
readonly run: {
readonly id: string
readonly title: string
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
} | null
} | null
}
export const TakeRunDocument: Document<TakeRunResult, TakeRunVariables> = {
  name: 'TakeRun',
  isMutation: true,
  text: "mutation TakeRun($id:ID!){takeRun(id:$id){run{id title assignedTo{id name}}}}",
  exactNames: new Set(["id"]),
}

export type GiveBackRunVariables = { readonly id: string | number }
export type GiveBackRunResult = {
readonly giveBackRun: {
readonly run: {
readonly id: string
readonly title: string
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly assignedTeam: {
readonly id: string
readonly name: string
} | null
} | null
} | null
}
export const GiveBackRunDocument: Document<GiveBackRunResult, GiveBackRunVariables> = {
  name: 'GiveBackRun',
  isMutation: true,
  text: "mutation GiveBackRun($id:ID!){giveBackRun(id:$id){run{id title assignedTo{id name}assignedTeam{id name}}}}",
  exactNames: new Set(["id"]),
}

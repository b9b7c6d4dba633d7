// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { BoardRun, CreatePlannedRunInput, Document, PlannedRow, PlannedRunSortEnum, PlannedRunsInputFilters, QueueItem, RunsInputFilters, UpdatePlannedRunInput, UpdateRunInput, WorkCenter } from '../../documents.ts'

export type WorkCenterQueueVariables = { readonly locationId: string | number }
export type WorkCenterQueueResult = {
readonly workCenterQueue: {
readonly items: readonly (QueueItem)[]
readonly overdue: number
readonly now: number
readonly next: number
readonly blocked: number
readonly isWhole: boolean
} | null
}
export const WorkCenterQueueDocument: Document<WorkCenterQueueResult, WorkCenterQueueVariables> = {
  name: 'WorkCenterQueue',
  isMutation: false,
  text: "query WorkCenterQueue($locationId:ID!){workCenterQueue(locationId:$locationId first:200){items{...QueueItem}overdue now next blocked isWhole}}fragment QueueItem on WorkCenterQueueItem{bucket waitsFor runStep{id _etag number title status scheduledEnd assignedTo{id name}run{id title dueDate scheduledEnd location{id timeZone}assignedTo{id name}}}plannedRun{...PlannedRow}}fragment PlannedRow on PlannedRun{id _etag title status quantity needBy windowStart windowEnd orderReference cancelReason part{id partNumber revision description}location{id name timeZone}runs{id title}readiness{isReady summary blockers{code message remedyAt{type id}}shortParts{required available short part{id partNumber revision quantityOnOrder expectedOn}}}}",
  exactNames: new Set(["available","id","quantity","quantityOnOrder","required","short"]),
}

export type PlannedWorkVariables = { readonly filters?: PlannedRunsInputFilters | null | undefined; readonly sort?: readonly (PlannedRunSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type PlannedWorkResult = {
readonly plannedRuns: {
readonly edges: readonly ({
readonly node: PlannedRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const PlannedWorkDocument: Document<PlannedWorkResult, PlannedWorkVariables> = {
  name: 'PlannedWork',
  isMutation: false,
  text: "query PlannedWork($filters:PlannedRunsInputFilters$sort:[PlannedRunSortEnum]$first:Int$after:String){plannedRuns(filters:$filters sort:$sort first:$first after:$after){edges{node{...PlannedRow}}pageInfo{hasNextPage endCursor}}}fragment PlannedRow on PlannedRun{id _etag title status quantity needBy windowStart windowEnd orderReference cancelReason part{id partNumber revision description}location{id name timeZone}runs{id title}readiness{isReady summary blockers{code message remedyAt{type id}}shortParts{required available short part{id partNumber revision quantityOnOrder expectedOn}}}}",
  exactNames: new Set(["available","id","quantity","quantityOnOrder","required","short"]),
}

export type WorkCentersVariables = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type WorkCentersResult = {
readonly locations: {
readonly edges: readonly ({
readonly node: WorkCenter | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const WorkCentersDocument: Document<WorkCentersResult, WorkCentersVariables> = {
  name: 'WorkCenters',
  isMutation: false,
  text: "query WorkCenters($first:Int$after:String){locations(filters:{type:{eq:WORKCENTER}archived:{eq:false}}sort:[NAME_ASC]first:$first after:$after){edges{node{...WorkCenter}}pageInfo{hasNextPage endCursor}}}fragment WorkCenter on Location{id name timeZone}",
  exactNames: new Set(["id"]),
}

export type WorkCenterLoadVariables = { readonly locationId: string | number; readonly from: string; readonly days: number }
export type WorkCenterLoadResult = {
readonly workCenterLoad: {
readonly stations: number | null
readonly outsideShifts: number
readonly workOutsideShifts: readonly ({
readonly start: string
readonly end: string
readonly run: {
readonly id: string
readonly title: string
} | null
readonly runStep: {
readonly id: string
readonly title: string
} | null
readonly plannedRun: {
readonly id: string
readonly title: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
})[]
readonly days: readonly ({
readonly day: string
readonly capacity: number | null
readonly scheduled: number
readonly planned: number
readonly isOverloaded: boolean
})[]
} | null
}
export const WorkCenterLoadDocument: Document<WorkCenterLoadResult, WorkCenterLoadVariables> = {
  name: 'WorkCenterLoad',
  isMutation: false,
  text: "query WorkCenterLoad($locationId:ID!$from:String!$days:Int!){workCenterLoad(locationId:$locationId from:$from days:$days){stations outsideShifts workOutsideShifts{start end run{id title}runStep{id title}plannedRun{id title part{id partNumber revision}}}days{day capacity scheduled planned isOverloaded}}}",
  exactNames: new Set(["id"]),
}

export type BoardRunsVariables = { readonly filters?: RunsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type BoardRunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: BoardRun | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const BoardRunsDocument: Document<BoardRunsResult, BoardRunsVariables> = {
  name: 'BoardRuns',
  isMutation: false,
  text: "query BoardRuns($filters:RunsInputFilters$first:Int$after:String){runs(filters:$filters sort:[SCHEDULED_START_ASC]first:$first after:$after){edges{node{...BoardRun}}pageInfo{hasNextPage endCursor}}}fragment BoardRun on Run{id _etag title status isOpen scheduledStart scheduledEnd part{id partNumber revision}partInventory{id serialNumber lotNumber}location{id name}}",
  exactNames: new Set(["id"]),
}

export type MovePlannedWorkVariables = { readonly input: UpdatePlannedRunInput }
export type MovePlannedWorkResult = {
readonly updatePlannedRun: {
readonly plannedRun: {
readonly id: string
} | null
} | null
}
export const MovePlannedWorkDocument: Document<MovePlannedWorkResult, MovePlannedWorkVariables> = {
  name: 'MovePlannedWork',
  isMutation: true,
  text: "mutation MovePlannedWork($input:UpdatePlannedRunInput!){updatePlannedRun(input:$input){plannedRun{id}}}",
  exactNames: new Set(["id"]),
}

export type MoveRunVariables = { readonly input: UpdateRunInput }
export type MoveRunResult = {
readonly updateRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const MoveRunDocument: Document<MoveRunResult, MoveRunVariables> = {
  name: 'MoveRun',
  isMutation: true,
  text: "mutation MoveRun($input:UpdateRunInput!){updateRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type ImportOrdersVariables = { readonly input: readonly (CreatePlannedRunInput)[] }
export type ImportOrdersResult = {
readonly createPlannedRuns: {
readonly plannedRuns: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const ImportOrdersDocument: Document<ImportOrdersResult, ImportOrdersVariables> = {
  name: 'ImportOrders',
  isMutation: true,
  text: "mutation ImportOrders($input:[CreatePlannedRunInput!]!){createPlannedRuns(input:$input){plannedRuns{id}}}",
  exactNames: new Set(["id"]),
}

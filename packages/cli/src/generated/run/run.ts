// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, RunInList, RunSortEnum, RunsInputFilters, ShownRun } from '../documents.ts'

export type ListRunsVariables = { readonly search?: string | null | undefined; readonly filters?: RunsInputFilters | null | undefined; readonly sort?: readonly (RunSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListRunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: RunInList | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListRunsDocument: Document<ListRunsResult, ListRunsVariables> = {
  name: 'ListRuns',
  isMutation: false,
  text: "query ListRuns($search:String$filters:RunsInputFilters$sort:[RunSortEnum]$first:Int$after:String){runs(search:$search filters:$filters sort:$sort first:$first after:$after){edges{node{...RunInList}}pageInfo{hasNextPage endCursor}}}fragment RunInList on Run{id title status percentComplete isOpen isStalled priority dueDate orderReference _created lastActivity procedure{id title version}part{id partNumber revision}partInventory{id serialNumber lotNumber}assignedTo{id name}assignedTeam{id name}location{id name timeZone}}",
  exactNames: new Set(["id"]),
}

export type StalledBeforeVariables = {  }
export type StalledBeforeResult = {
readonly stalledBefore: string
}
export const StalledBeforeDocument: Document<StalledBeforeResult, StalledBeforeVariables> = {
  name: 'StalledBefore',
  isMutation: false,
  text: "query StalledBefore{stalledBefore}",
  exactNames: new Set([]),
}

export type ShowRunVariables = { readonly id: string | number }
export type ShowRunResult = {
readonly run: ShownRun | null
}
export const ShowRunDocument: Document<ShowRunResult, ShowRunVariables> = {
  name: 'ShowRun',
  isMutation: false,
  text: "query ShowRun($id:ID!){run(id:$id){...ShownRun}}fragment ShownRun on Run{id _etag title status purpose percentComplete isOpen isStalled description priority dueDate orderReference chargeNumber quantity _created startedAt completedAt outcome canceledAt cancelReason heldAt holdKind holdReason draftBomVersion isDraftBomApproved stops{runStepId reason}procedure{id title version}part{id partNumber revision}partInventory{id identity status qualityHold location{id name}}assignedTo{id name}assignedTeam{id name}location{id name timeZone}createdBy{id name}completedBy{id name}steps{...ShownStep}}fragment ShownStep on RunStep{id _etag number title status attempt required isHeading availableToWork waitsFor holdKind holdReason failReason content startTime endTime startedBy{id name}completedBy{id name}assignedTo{id name}workCenter{id name}fields{...ShownField}datagridColumns{edges{node{id header type unit}}}datagridRows{edges{node{id index required complete given values{id rowId columnId _etag value notApplicable shownDigest signature{printedName siteTime}}}}}gates{number name kind stands outcome missing{roleName count}}}fragment ShownField on RunStepField{id _etag number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance value notApplicable valid shownDigest signoffRoleName fileAttachment{id filename}signature{id printedName siteTime}}",
  exactNames: new Set(["columnId","id","maximum","minimum","quantity","rowId","runStepId","target","tolerance","value"]),
}

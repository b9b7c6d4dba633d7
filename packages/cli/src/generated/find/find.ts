// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CertificateKindsInputFilters, Document, FoundOrder, LocationsInputFilters, Locationtypeenum, PartInventoriesInputFilters, PartsInputFilters, PlannedRunStatus, PlannedRunsInputFilters, ProceduresInputFilters, RolesInputFilters, RunsInputFilters, TeamsInputFilters, UserInputFilters } from '../documents.ts'

export type FindRunsVariables = { readonly search?: string | null | undefined; readonly filters?: RunsInputFilters | null | undefined }
export type FindRunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
} | null
} | null)[]
} | null
}
export const FindRunsDocument: Document<FindRunsResult, FindRunsVariables> = {
  name: 'FindRuns',
  isMutation: false,
  text: "query FindRuns($search:String$filters:RunsInputFilters){runs(search:$search filters:$filters sort:[ID_DESC]first:6){edges{node{id title}}}}",
  exactNames: new Set(["id"]),
}

export type FindPartsVariables = { readonly filters?: PartsInputFilters | null | undefined }
export type FindPartsResult = {
readonly parts: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null)[]
} | null
}
export const FindPartsDocument: Document<FindPartsResult, FindPartsVariables> = {
  name: 'FindParts',
  isMutation: false,
  text: "query FindParts($filters:PartsInputFilters){parts(filters:$filters sort:[PART_NUMBER_ASC ID_ASC]first:6){edges{node{id partNumber revision}}}}",
  exactNames: new Set(["id"]),
}

export type FindUnitsVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined }
export type FindUnitsResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly identity: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
} | null)[]
} | null
}
export const FindUnitsDocument: Document<FindUnitsResult, FindUnitsVariables> = {
  name: 'FindUnits',
  isMutation: false,
  text: "query FindUnits($filters:PartInventoriesInputFilters){partInventories(filters:$filters sort:[ID_DESC]first:6){edges{node{id identity part{id partNumber revision}}}}}",
  exactNames: new Set(["id"]),
}

export type FindProceduresVariables = { readonly filters?: ProceduresInputFilters | null | undefined }
export type FindProceduresResult = {
readonly procedures: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
readonly version: number
readonly isLatestReleasedVersion: boolean | null
readonly isLatestVersion: boolean | null
} | null
} | null)[]
} | null
}
export const FindProceduresDocument: Document<FindProceduresResult, FindProceduresVariables> = {
  name: 'FindProcedures',
  isMutation: false,
  text: "query FindProcedures($filters:ProceduresInputFilters){procedures(filters:$filters sort:[ID_DESC]first:6){edges{node{id title version isLatestReleasedVersion isLatestVersion}}}}",
  exactNames: new Set(["id"]),
}

export type FindPeopleVariables = { readonly filters?: UserInputFilters | null | undefined }
export type FindPeopleResult = {
readonly users: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly name: string
readonly email: string | null
} | null
} | null)[]
} | null
}
export const FindPeopleDocument: Document<FindPeopleResult, FindPeopleVariables> = {
  name: 'FindPeople',
  isMutation: false,
  text: "query FindPeople($filters:UserInputFilters){users(filters:$filters sort:[EMAIL_ASC]first:6){edges{node{id _etag name email}}}}",
  exactNames: new Set(["id"]),
}

export type FindTeamsVariables = { readonly filters?: TeamsInputFilters | null | undefined }
export type FindTeamsResult = {
readonly teams: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
} | null
} | null)[]
} | null
}
export const FindTeamsDocument: Document<FindTeamsResult, FindTeamsVariables> = {
  name: 'FindTeams',
  isMutation: false,
  text: "query FindTeams($filters:TeamsInputFilters){teams(filters:$filters first:6){edges{node{id name}}}}",
  exactNames: new Set(["id"]),
}

export type FindPlacesVariables = { readonly filters?: LocationsInputFilters | null | undefined }
export type FindPlacesResult = {
readonly locations: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
readonly type: Locationtypeenum | null
} | null
} | null)[]
} | null
}
export const FindPlacesDocument: Document<FindPlacesResult, FindPlacesVariables> = {
  name: 'FindPlaces',
  isMutation: false,
  text: "query FindPlaces($filters:LocationsInputFilters){locations(filters:$filters sort:[NAME_ASC]first:6){edges{node{id name type}}}}",
  exactNames: new Set(["id"]),
}

export type FindPlannedRunsVariables = { readonly filters?: PlannedRunsInputFilters | null | undefined }
export type FindPlannedRunsResult = {
readonly plannedRuns: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly title: string | null
readonly orderReference: string | null
readonly status: PlannedRunStatus
readonly part: {
readonly id: string
readonly partNumber: string
} | null
} | null
} | null)[]
} | null
}
export const FindPlannedRunsDocument: Document<FindPlannedRunsResult, FindPlannedRunsVariables> = {
  name: 'FindPlannedRuns',
  isMutation: false,
  text: "query FindPlannedRuns($filters:PlannedRunsInputFilters){plannedRuns(filters:$filters sort:[ID_DESC]first:6){edges{node{id _etag title orderReference status part{id partNumber}}}}}",
  exactNames: new Set(["id"]),
}

export type FindRolesVariables = { readonly filters?: RolesInputFilters | null | undefined }
export type FindRolesResult = {
readonly roles: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
} | null
} | null)[]
} | null
}
export const FindRolesDocument: Document<FindRolesResult, FindRolesVariables> = {
  name: 'FindRoles',
  isMutation: false,
  text: "query FindRoles($filters:RolesInputFilters){roles(filters:$filters first:6){edges{node{id name}}}}",
  exactNames: new Set(["id"]),
}

export type MeVariables = {  }
export type MeResult = {
readonly me: {
readonly id: string
readonly name: string
readonly email: string | null
readonly teams: readonly ({
readonly id: string
readonly name: string
})[] | null
} | null
}
export const MeDocument: Document<MeResult, MeVariables> = {
  name: 'Me',
  isMutation: false,
  text: "query Me{me{id name email teams{id name}}}",
  exactNames: new Set(["id"]),
}

export type SiteZoneVariables = {  }
export type SiteZoneResult = {
readonly sites: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly timeZone: string
} | null
} | null)[]
} | null
}
export const SiteZoneDocument: Document<SiteZoneResult, SiteZoneVariables> = {
  name: 'SiteZone',
  isMutation: false,
  text: "query SiteZone{sites(first:1 sort:[ID_ASC]){edges{node{id timeZone}}}}",
  exactNames: new Set(["id"]),
}

export type FindCertificateKindsVariables = { readonly filters?: CertificateKindsInputFilters | null | undefined }
export type FindCertificateKindsResult = {
readonly certificateKinds: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
} | null
} | null)[]
} | null
}
export const FindCertificateKindsDocument: Document<FindCertificateKindsResult, FindCertificateKindsVariables> = {
  name: 'FindCertificateKinds',
  isMutation: false,
  text: "query FindCertificateKinds($filters:CertificateKindsInputFilters){certificateKinds(filters:$filters sort:[NAME_ASC]first:6){edges{node{id name}}}}",
  exactNames: new Set(["id"]),
}

export type FindOrdersVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined }
export type FindOrdersResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: FoundOrder | null
} | null)[]
} | null
}
export const FindOrdersDocument: Document<FindOrdersResult, FindOrdersVariables> = {
  name: 'FindOrders',
  isMutation: false,
  text: "query FindOrders($filters:PartInventoriesInputFilters){partInventories(filters:$filters sort:[EXPECTED_ON_ASC]first:6){edges{node{...FoundOrder}}}}fragment FoundOrder on PartInventory{id _etag quantity orderedFrom orderReference expectedOn locationId part{id partNumber revision}}",
  exactNames: new Set(["id","locationId","quantity"]),
}

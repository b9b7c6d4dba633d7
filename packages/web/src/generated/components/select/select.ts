// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CertificateKindsInputFilters, Document, InventoryStatus, IssueInputFilters, Issuestatusenum, LocationsInputFilters, Locationtypeenum, PartInventoriesInputFilters, PartsInputFilters, ProceduresInputFilters, Procedurestatusenum, RolesInputFilters, RunBatchesInputFilters, RunStepsInputFilters, StepsFilters, TeamsInputFilters, Trackingtypeenum, UnitsOfMeasurementInputFilters, UserInputFilters } from '../../documents.ts'

export type FindUsersVariables = { readonly filters?: UserInputFilters | null | undefined }
export type FindUsersResult = {
readonly users: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
readonly email: string | null
} | null
} | null)[]
} | null
}
export const FindUsersDocument: Document<FindUsersResult, FindUsersVariables> = {
  name: 'FindUsers',
  isMutation: false,
  text: "query FindUsers($filters:UserInputFilters){users(filters:$filters first:20 sort:[NAME_ASC]){edges{node{id name email}}}}",
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
readonly description: string | null
readonly trackingType: Trackingtypeenum | null
readonly numberingPattern: string | null
} | null
} | null)[]
} | null
}
export const FindPartsDocument: Document<FindPartsResult, FindPartsVariables> = {
  name: 'FindParts',
  isMutation: false,
  text: "query FindParts($filters:PartsInputFilters){parts(filters:$filters first:20 sort:[PART_NUMBER_ASC]){edges{node{id partNumber revision description trackingType numberingPattern}}}}",
  exactNames: new Set(["id"]),
}

export type FindUnitsVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined }
export type FindUnitsResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly status: InventoryStatus | null
readonly statusReason: string | null
readonly quantity: string
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
} | null
} | null)[]
} | null
}
export const FindUnitsDocument: Document<FindUnitsResult, FindUnitsVariables> = {
  name: 'FindUnits',
  isMutation: false,
  text: "query FindUnits($filters:PartInventoriesInputFilters){partInventories(filters:$filters first:20 sort:[ID_DESC]){edges{node{id serialNumber lotNumber status statusReason quantity part{id partNumber revision description}location{id name}}}}}",
  exactNames: new Set(["id","quantity"]),
}

export type FindProceduresVariables = { readonly filters?: ProceduresInputFilters | null | undefined }
export type FindProceduresResult = {
readonly procedures: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
} | null
} | null)[]
} | null
}
export const FindProceduresDocument: Document<FindProceduresResult, FindProceduresVariables> = {
  name: 'FindProcedures',
  isMutation: false,
  text: "query FindProcedures($filters:ProceduresInputFilters){procedures(filters:$filters first:20 sort:[TITLE_ASC]){edges{node{id title version status}}}}",
  exactNames: new Set(["id"]),
}

export type FindLocationsVariables = { readonly filters?: LocationsInputFilters | null | undefined }
export type FindLocationsResult = {
readonly locations: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
readonly type: Locationtypeenum | null
readonly timeZone: string | null
} | null
} | null)[]
} | null
}
export const FindLocationsDocument: Document<FindLocationsResult, FindLocationsVariables> = {
  name: 'FindLocations',
  isMutation: false,
  text: "query FindLocations($filters:LocationsInputFilters){locations(filters:$filters first:20 sort:[NAME_ASC]){edges{node{id name type timeZone}}}}",
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
  text: "query FindRoles($filters:RolesInputFilters){roles(filters:$filters first:50 sort:[NAME_ASC]){edges{node{id name}}}}",
  exactNames: new Set(["id"]),
}

export type FindFamiliesVariables = { readonly filters?: ProceduresInputFilters | null | undefined }
export type FindFamiliesResult = {
readonly procedures: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly familyId: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
} | null
} | null)[]
} | null
}
export const FindFamiliesDocument: Document<FindFamiliesResult, FindFamiliesVariables> = {
  name: 'FindFamilies',
  isMutation: false,
  text: "query FindFamilies($filters:ProceduresInputFilters){procedures(filters:$filters first:20 sort:[TITLE_ASC]){edges{node{id familyId title version status}}}}",
  exactNames: new Set(["familyId","id"]),
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
  text: "query FindTeams($filters:TeamsInputFilters){teams(filters:$filters first:20 sort:[NAME_ASC]){edges{node{id name}}}}",
  exactNames: new Set(["id"]),
}

export type FindUnitsOfMeasurementVariables = { readonly filters?: UnitsOfMeasurementInputFilters | null | undefined }
export type FindUnitsOfMeasurementResult = {
readonly unitsOfMeasurement: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly type: string
} | null
} | null)[]
} | null
}
export const FindUnitsOfMeasurementDocument: Document<FindUnitsOfMeasurementResult, FindUnitsOfMeasurementVariables> = {
  name: 'FindUnitsOfMeasurement',
  isMutation: false,
  text: "query FindUnitsOfMeasurement($filters:UnitsOfMeasurementInputFilters){unitsOfMeasurement(filters:$filters first:50 sort:[TYPE_ASC]){edges{node{id type}}}}",
  exactNames: new Set(["id"]),
}

export type FindStepsOfRunVariables = { readonly filters?: RunStepsInputFilters | null | undefined }
export type FindStepsOfRunResult = {
readonly runSteps: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly number: string
readonly title: string
} | null
} | null)[]
} | null
}
export const FindStepsOfRunDocument: Document<FindStepsOfRunResult, FindStepsOfRunVariables> = {
  name: 'FindStepsOfRun',
  isMutation: false,
  text: "query FindStepsOfRun($filters:RunStepsInputFilters){runSteps(filters:$filters first:50 sort:[POSITION_ASC]){edges{node{id number title}}}}",
  exactNames: new Set(["id"]),
}

export type FindIssuesVariables = { readonly filters?: IssueInputFilters | null | undefined }
export type FindIssuesResult = {
readonly issues: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string | null
readonly status: Issuestatusenum
} | null
} | null)[]
} | null
}
export const FindIssuesDocument: Document<FindIssuesResult, FindIssuesVariables> = {
  name: 'FindIssues',
  isMutation: false,
  text: "query FindIssues($filters:IssueInputFilters){issues(filters:$filters first:20 sort:[ID_DESC]){edges{node{id title status}}}}",
  exactNames: new Set(["id"]),
}

export type FindBatchesVariables = { readonly filters?: RunBatchesInputFilters | null | undefined }
export type FindBatchesResult = {
readonly runBatchs: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string | null
readonly prettyStr: string | null
} | null
} | null)[]
} | null
}
export const FindBatchesDocument: Document<FindBatchesResult, FindBatchesVariables> = {
  name: 'FindBatches',
  isMutation: false,
  text: "query FindBatches($filters:RunBatchesInputFilters){runBatchs(filters:$filters first:20 sort:[ID_DESC]){edges{node{id title prettyStr}}}}",
  exactNames: new Set(["id"]),
}

export type FindStandardStepsVariables = { readonly filters?: StepsFilters | null | undefined }
export type FindStandardStepsResult = {
readonly steps: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
readonly version: number | null
readonly standardStepFamilyId: string | null
} | null
} | null)[]
} | null
}
export const FindStandardStepsDocument: Document<FindStandardStepsResult, FindStandardStepsVariables> = {
  name: 'FindStandardSteps',
  isMutation: false,
  text: "query FindStandardSteps($filters:StepsFilters){steps(filters:$filters sort:[TITLE_ASC]first:20){edges{node{id title version standardStepFamilyId}}}}",
  exactNames: new Set(["id","standardStepFamilyId"]),
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
  text: "query FindCertificateKinds($filters:CertificateKindsInputFilters){certificateKinds(filters:$filters first:20 sort:[NAME_ASC]){edges{node{id name}}}}",
  exactNames: new Set(["id"]),
}

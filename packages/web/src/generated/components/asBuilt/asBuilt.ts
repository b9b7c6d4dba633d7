// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateABomInstallationInput, CreateBuildRequirementInput, Document, InventoryStatus, MoveABomInstallationInput, OpenAsBuiltLinesInput, PartInventoriesInputFilters, RemovedConditionEnum, UpdateBuildRequirementInput } from '../../documents.ts'

export type AsBuiltVariables = { readonly id: string | number }
export type AsBuiltResult = {
readonly partInventory: {
readonly id: string
readonly asBuiltVersions: readonly ({
readonly id: string
readonly number: number
readonly lockedAt: string
readonly runId: string
readonly run: {
readonly id: string
readonly title: string
} | null
})[] | null
readonly buildRequirements: readonly ({
readonly id: string
readonly openToRunIds: readonly (string)[]
readonly _etag: string | null
readonly quantity: string
readonly quantityInstalled: string
readonly quantityShort: string
readonly isSatisfied: boolean
readonly madeOnAssembly: boolean
readonly interchange: string
readonly substituteIds: readonly (string)[]
readonly referenceDesignators: readonly (string)[]
readonly openReferenceDesignators: readonly (string)[]
readonly partId: string
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
} | null
readonly abomInstallations: readonly ({
readonly id: string
readonly _etag: string | null
readonly quantity: string
readonly referenceDesignator: string | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
})[] | null
})[] | null
} | null
}
export const AsBuiltDocument: Document<AsBuiltResult, AsBuiltVariables> = {
  name: 'AsBuilt',
  isMutation: false,
  text: "query AsBuilt($id:ID!){partInventory(id:$id){id asBuiltVersions{id number lockedAt runId run{id title}}buildRequirements{id openToRunIds _etag quantity quantityInstalled quantityShort isSatisfied madeOnAssembly interchange substituteIds referenceDesignators openReferenceDesignators partId unitOfMeasure{id type}part{id partNumber revision description unitOfMeasure{id type}}abomInstallations{id _etag quantity referenceDesignator partInventory{id serialNumber lotNumber part{id partNumber revision}}}}}}",
  exactNames: new Set(["id","openToRunIds","partId","quantity","quantityInstalled","quantityShort","runId","substituteIds"]),
}

export type UnitsToInstallVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined }
export type UnitsToInstallResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly quantity: string
readonly status: InventoryStatus | null
readonly statusReason: string | null
readonly qualityHold: boolean
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
} | null
} | null)[]
} | null
}
export const UnitsToInstallDocument: Document<UnitsToInstallResult, UnitsToInstallVariables> = {
  name: 'UnitsToInstall',
  isMutation: false,
  text: "query UnitsToInstall($filters:PartInventoriesInputFilters){partInventories(filters:$filters sort:[EXPIRES_ON_ASC ID_ASC]first:20){edges{node{id serialNumber lotNumber quantity status statusReason qualityHold part{id partNumber revision}location{id name}}}}}",
  exactNames: new Set(["id","quantity"]),
}

export type InstallVariables = { readonly input: CreateABomInstallationInput }
export type InstallResult = {
readonly createAbomInstallation: {
readonly abomInstallation: {
readonly id: string
} | null
} | null
}
export const InstallDocument: Document<InstallResult, InstallVariables> = {
  name: 'Install',
  isMutation: true,
  text: "mutation Install($input:CreateABomInstallationInput!){createAbomInstallation(input:$input){abomInstallation{id}}}",
  exactNames: new Set(["id"]),
}

export type LineInBatchVariables = { readonly id: string | number; readonly lotId: string | number; readonly stepId: string | number; readonly isAtStep: boolean }
export type LineInBatchResult = {
readonly buildRequirement: {
readonly id: string
readonly batchSiblings: readonly ({
readonly id: string
readonly isSatisfied: boolean
readonly quantityShort: string
readonly openReferenceDesignators: readonly (string)[]
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
})[] | null
} | null
readonly partInventory: {
readonly id: string
readonly lotNumber: string | null
readonly serialNumber: string | null
readonly quantity: string
} | null
readonly runStep: {
readonly id: string
readonly batchSiblings: readonly ({
readonly id: string
readonly run: {
readonly id: string
readonly partInventory: {
readonly id: string
} | null
} | null
})[] | null
} | null
}
export const LineInBatchDocument: Document<LineInBatchResult, LineInBatchVariables> = {
  name: 'LineInBatch',
  isMutation: false,
  text: "query LineInBatch($id:ID!$lotId:ID!$stepId:ID!$isAtStep:Boolean!){buildRequirement(id:$id){id batchSiblings{id isSatisfied quantityShort openReferenceDesignators partInventory{id serialNumber lotNumber part{id partNumber revision}}}}partInventory(id:$lotId){id lotNumber serialNumber quantity}runStep(id:$stepId)@include(if:$isAtStep){id batchSiblings{id run{id partInventory{id}}}}}",
  exactNames: new Set(["id","quantity","quantityShort"]),
}

export type InstallInAllVariables = { readonly input: readonly (CreateABomInstallationInput)[] }
export type InstallInAllResult = {
readonly createAbomInstallations: {
readonly abomInstallations: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const InstallInAllDocument: Document<InstallInAllResult, InstallInAllVariables> = {
  name: 'InstallInAll',
  isMutation: true,
  text: "mutation InstallInAll($input:[CreateABomInstallationInput!]!){createAbomInstallations(input:$input){abomInstallations{id}}}",
  exactNames: new Set(["id"]),
}

export type RemoveInstallationVariables = { readonly id: string | number; readonly etag: string; readonly reason: string; readonly condition: RemovedConditionEnum; readonly quantity?: string | null | undefined }
export type RemoveInstallationResult = {
readonly deleteAbomInstallation: {
readonly abomInstallation: {
readonly id: string
} | null
} | null
}
export const RemoveInstallationDocument: Document<RemoveInstallationResult, RemoveInstallationVariables> = {
  name: 'RemoveInstallation',
  isMutation: true,
  text: "mutation RemoveInstallation($id:ID!$etag:String!$reason:String!$condition:RemovedConditionEnum!$quantity:Float){deleteAbomInstallation(id:$id etag:$etag reason:$reason condition:$condition quantity:$quantity){abomInstallation{id}}}",
  exactNames: new Set(["id"]),
}

export type UnitTreeVariables = { readonly id: string | number }
export type UnitTreeResult = {
readonly partInventory: {
readonly id: string
readonly containers: readonly ({
readonly depth: number
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
}
})[] | null
readonly contents: readonly ({
readonly depth: number
readonly nextId: string
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
}
})[] | null
readonly whereUsed: readonly ({
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
}
readonly abomInstallation: {
readonly id: string
readonly quantity: string
readonly removedAt: string | null
} | null
})[] | null
} | null
}
export const UnitTreeDocument: Document<UnitTreeResult, UnitTreeVariables> = {
  name: 'UnitTree',
  isMutation: false,
  text: "query UnitTree($id:ID!){partInventory(id:$id){id containers{depth partInventory{id serialNumber lotNumber part{id partNumber revision}}}contents{depth nextId partInventory{id serialNumber lotNumber part{id partNumber revision}}}whereUsed{partInventory{id serialNumber lotNumber part{id partNumber revision}}abomInstallation{id quantity removedAt}}}}",
  exactNames: new Set(["id","nextId","quantity"]),
}

export type MoveInstallationVariables = { readonly input: MoveABomInstallationInput }
export type MoveInstallationResult = {
readonly moveAbomInstallation: {
readonly abomInstallation: {
readonly id: string
} | null
} | null
}
export const MoveInstallationDocument: Document<MoveInstallationResult, MoveInstallationVariables> = {
  name: 'MoveInstallation',
  isMutation: true,
  text: "mutation MoveInstallation($input:MoveABomInstallationInput!){moveAbomInstallation(input:$input){abomInstallation{id}}}",
  exactNames: new Set(["id"]),
}

export type AddRequirementVariables = { readonly input: CreateBuildRequirementInput }
export type AddRequirementResult = {
readonly createBuildRequirement: {
readonly buildRequirement: {
readonly id: string
} | null
} | null
}
export const AddRequirementDocument: Document<AddRequirementResult, AddRequirementVariables> = {
  name: 'AddRequirement',
  isMutation: true,
  text: "mutation AddRequirement($input:CreateBuildRequirementInput!){createBuildRequirement(input:$input){buildRequirement{id}}}",
  exactNames: new Set(["id"]),
}

export type ChangeRequirementVariables = { readonly input: UpdateBuildRequirementInput }
export type ChangeRequirementResult = {
readonly updateBuildRequirement: {
readonly buildRequirement: {
readonly id: string
} | null
} | null
}
export const ChangeRequirementDocument: Document<ChangeRequirementResult, ChangeRequirementVariables> = {
  name: 'ChangeRequirement',
  isMutation: true,
  text: "mutation ChangeRequirement($input:UpdateBuildRequirementInput!){updateBuildRequirement(input:$input){buildRequirement{id}}}",
  exactNames: new Set(["id"]),
}

export type DropRequirementVariables = { readonly id: string | number; readonly etag: string; readonly reason: string }
export type DropRequirementResult = {
readonly deleteBuildRequirement: {
readonly buildRequirement: {
readonly id: string
} | null
} | null
}
export const DropRequirementDocument: Document<DropRequirementResult, DropRequirementVariables> = {
  name: 'DropRequirement',
  isMutation: true,
  text: "mutation DropRequirement($id:ID!$etag:String!$reason:String!){deleteBuildRequirement(id:$id etag:$etag reason:$reason){buildRequirement{id}}}",
  exactNames: new Set(["id"]),
}

export type OpenLinesVariables = { readonly input: OpenAsBuiltLinesInput }
export type OpenLinesResult = {
readonly openAsBuiltLines: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const OpenLinesDocument: Document<OpenLinesResult, OpenLinesVariables> = {
  name: 'OpenLines',
  isMutation: true,
  text: "mutation OpenLines($input:OpenAsBuiltLinesInput!){openAsBuiltLines(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { AsBuiltUnit, CreateABomInstallationInput, Document, Installed, OpenAsBuiltLinesInput, RemovedConditionEnum } from '../documents.ts'

export type ShowAsBuiltVariables = { readonly id: string | number }
export type ShowAsBuiltResult = {
readonly partInventory: AsBuiltUnit | null
}
export const ShowAsBuiltDocument: Document<ShowAsBuiltResult, ShowAsBuiltVariables> = {
  name: 'ShowAsBuilt',
  isMutation: false,
  text: "query ShowAsBuilt($id:ID!){partInventory(id:$id){...AsBuiltUnit}}fragment AsBuiltUnit on PartInventory{id identity part{id partNumber revision}containers{depth partInventory{...BuiltIn}}buildRequirements{id quantity quantityInstalled quantityShort isSatisfied madeOnAssembly interchange partId substituteIds openReferenceDesignators part{id partNumber revision description}abomInstallations{id _etag quantity referenceDesignator partInventory{...BuiltIn}}}}fragment BuiltIn on PartInventory{id identity serialNumber lotNumber part{id partNumber revision}}",
  exactNames: new Set(["id","partId","quantity","quantityInstalled","quantityShort","substituteIds"]),
}

export type InstallVariables = { readonly input: CreateABomInstallationInput }
export type InstallResult = {
readonly createAbomInstallation: {
readonly abomInstallation: Installed | null
} | null
}
export const InstallDocument: Document<InstallResult, InstallVariables> = {
  name: 'Install',
  isMutation: true,
  text: "mutation Install($input:CreateABomInstallationInput!){createAbomInstallation(input:$input){abomInstallation{...Installed}}}fragment Installed on ABomInstallation{id quantity referenceDesignator removedAt removeReason removeCondition partInventory{id identity status qualityHold part{id partNumber revision}}parentPartInventory{id identity}}",
  exactNames: new Set(["id","quantity"]),
}

export type LotForBatchVariables = { readonly lineId: string | number; readonly lotId: string | number; readonly stepId: string | number; readonly isAtStep: boolean }
export type LotForBatchResult = {
readonly buildRequirement: {
readonly id: string
readonly batchSiblings: readonly ({
readonly id: string
readonly isSatisfied: boolean
readonly quantityShort: string
readonly openReferenceDesignators: readonly (string)[]
readonly partInventory: {
readonly id: string
readonly identity: string | null
} | null
})[] | null
} | null
readonly partInventory: {
readonly id: string
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
export const LotForBatchDocument: Document<LotForBatchResult, LotForBatchVariables> = {
  name: 'LotForBatch',
  isMutation: false,
  text: "query LotForBatch($lineId:ID!$lotId:ID!$stepId:ID!$isAtStep:Boolean!){buildRequirement(id:$lineId){id batchSiblings{id isSatisfied quantityShort openReferenceDesignators partInventory{id identity}}}partInventory(id:$lotId){id quantity}runStep(id:$stepId)@include(if:$isAtStep){id batchSiblings{id run{id partInventory{id}}}}}",
  exactNames: new Set(["id","quantity","quantityShort"]),
}

export type InstallInAllVariables = { readonly input: readonly (CreateABomInstallationInput)[] }
export type InstallInAllResult = {
readonly createAbomInstallations: {
readonly abomInstallations: readonly (Installed | null)[] | null
} | null
}
export const InstallInAllDocument: Document<InstallInAllResult, InstallInAllVariables> = {
  name: 'InstallInAll',
  isMutation: true,
  text: "mutation InstallInAll($input:[CreateABomInstallationInput!]!){createAbomInstallations(input:$input){abomInstallations{...Installed}}}fragment Installed on ABomInstallation{id quantity referenceDesignator removedAt removeReason removeCondition partInventory{id identity status qualityHold part{id partNumber revision}}parentPartInventory{id identity}}",
  exactNames: new Set(["id","quantity"]),
}

export type RemoveVariables = { readonly id: string | number; readonly etag: string; readonly reason: string; readonly condition: RemovedConditionEnum }
export type RemoveResult = {
readonly deleteAbomInstallation: {
readonly abomInstallation: Installed | null
} | null
}
export const RemoveDocument: Document<RemoveResult, RemoveVariables> = {
  name: 'Remove',
  isMutation: true,
  text: "mutation Remove($id:ID!$etag:String!$reason:String!$condition:RemovedConditionEnum!){deleteAbomInstallation(id:$id etag:$etag reason:$reason condition:$condition){abomInstallation{...Installed}}}fragment Installed on ABomInstallation{id quantity referenceDesignator removedAt removeReason removeCondition partInventory{id identity status qualityHold part{id partNumber revision}}parentPartInventory{id identity}}",
  exactNames: new Set(["id","quantity"]),
}

export type OpenLinesVariables = { readonly input: OpenAsBuiltLinesInput }
export type OpenLinesResult = {
readonly openAsBuiltLines: {
readonly partInventory: {
readonly id: string
readonly buildRequirements: readonly ({
readonly id: string
readonly openToRunIds: readonly (string)[]
})[] | null
} | null
} | null
}
export const OpenLinesDocument: Document<OpenLinesResult, OpenLinesVariables> = {
  name: 'OpenLines',
  isMutation: true,
  text: "mutation OpenLines($input:OpenAsBuiltLinesInput!){openAsBuiltLines(input:$input){partInventory{id buildRequirements{id openToRunIds}}}}",
  exactNames: new Set(["id","openToRunIds"]),
}

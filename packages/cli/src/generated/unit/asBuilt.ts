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

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { BomTableRead, CreateImportMappingInput, Document, ImportBomInput, ImportMappingsInputFilters, ImportTableInput, SavedMapping, TableRead } from '../../documents.ts'

export type ImportPartTableVariables = { readonly input: ImportTableInput }
export type ImportPartTableResult = {
readonly imported: TableRead | null
}
export const ImportPartTableDocument: Document<ImportPartTableResult, ImportPartTableVariables> = {
  name: 'ImportPartTable',
  isMutation: true,
  text: "mutation ImportPartTable($input:ImportTableInput!){imported:importParts(input:$input){...TableRead}}fragment TableRead on ImportedTable{headers rowCount createdCount skippedCount problemCount problems{row column value problem remedy cells}}",
  exactNames: new Set([]),
}

export type ImportInventoryTableVariables = { readonly input: ImportTableInput }
export type ImportInventoryTableResult = {
readonly imported: TableRead | null
}
export const ImportInventoryTableDocument: Document<ImportInventoryTableResult, ImportInventoryTableVariables> = {
  name: 'ImportInventoryTable',
  isMutation: true,
  text: "mutation ImportInventoryTable($input:ImportTableInput!){imported:importPartInventory(input:$input){...TableRead}}fragment TableRead on ImportedTable{headers rowCount createdCount skippedCount problemCount problems{row column value problem remedy cells}}",
  exactNames: new Set([]),
}

export type ImportBomTableVariables = { readonly input: ImportBomInput }
export type ImportBomTableResult = {
readonly imported: BomTableRead | null
}
export const ImportBomTableDocument: Document<ImportBomTableResult, ImportBomTableVariables> = {
  name: 'ImportBomTable',
  isMutation: true,
  text: "mutation ImportBomTable($input:ImportBomInput!){imported:importBom(input:$input){...BomTableRead}}fragment BomTableRead on ImportBom{headers rowCount lineCount mbomCount createdPartCount partId mbomId notes{lines note}problemCount problems{row:line column value problem remedy cells}}",
  exactNames: new Set(["mbomId","partId"]),
}

export type SavedMappingsVariables = { readonly filters?: ImportMappingsInputFilters | null | undefined }
export type SavedMappingsResult = {
readonly importMappings: {
readonly edges: readonly ({
readonly node: SavedMapping | null
} | null)[]
} | null
}
export const SavedMappingsDocument: Document<SavedMappingsResult, SavedMappingsVariables> = {
  name: 'SavedMappings',
  isMutation: false,
  text: "query SavedMappings($filters:ImportMappingsInputFilters){importMappings(filters:$filters sort:[NAME_ASC ID_ASC]first:100){edges{node{...SavedMapping}}}}fragment SavedMapping on ImportMapping{id _etag name encoding delimiter sheet decimalSign columns{field name}ignoredColumns numberTemplate identityColumns dashQuantity repeatedLines}",
  exactNames: new Set(["id"]),
}

export type SaveMappingVariables = { readonly input: CreateImportMappingInput }
export type SaveMappingResult = {
readonly createImportMapping: {
readonly importMapping: {
readonly id: string
readonly name: string
} | null
} | null
}
export const SaveMappingDocument: Document<SaveMappingResult, SaveMappingVariables> = {
  name: 'SaveMapping',
  isMutation: true,
  text: "mutation SaveMapping($input:CreateImportMappingInput!){createImportMapping(input:$input){importMapping{id name}}}",
  exactNames: new Set(["id"]),
}

export type ForgetMappingVariables = { readonly id: string | number; readonly etag: string }
export type ForgetMappingResult = {
readonly deleteImportMapping: {
readonly id: string | null
} | null
}
export const ForgetMappingDocument: Document<ForgetMappingResult, ForgetMappingVariables> = {
  name: 'ForgetMapping',
  isMutation: true,
  text: "mutation ForgetMapping($id:ID!$etag:String!){deleteImportMapping(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

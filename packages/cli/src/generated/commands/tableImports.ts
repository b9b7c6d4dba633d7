// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, ImportInvenTreeInput, ImportTableInput, ShownImport } from '../documents.ts'

export type ImportPartsVariables = { readonly input: ImportTableInput }
export type ImportPartsResult = {
readonly imported: ShownImport | null
}
export const ImportPartsDocument: Document<ImportPartsResult, ImportPartsVariables> = {
  name: 'ImportParts',
  isMutation: true,
  text: "mutation ImportParts($input:ImportTableInput!){imported:importParts(input:$input){...ShownImport}}fragment ShownImport on ImportedTable{format headers rowCount createdCount skippedCount problemCount problems{row column value code problem remedy cells}}",
  exactNames: new Set([]),
}

export type ImportPartInventoryVariables = { readonly input: ImportTableInput }
export type ImportPartInventoryResult = {
readonly imported: ShownImport | null
}
export const ImportPartInventoryDocument: Document<ImportPartInventoryResult, ImportPartInventoryVariables> = {
  name: 'ImportPartInventory',
  isMutation: true,
  text: "mutation ImportPartInventory($input:ImportTableInput!){imported:importPartInventory(input:$input){...ShownImport}}fragment ShownImport on ImportedTable{format headers rowCount createdCount skippedCount problemCount problems{row column value code problem remedy cells}}",
  exactNames: new Set([]),
}

export type ImportLocationsVariables = { readonly input: ImportTableInput }
export type ImportLocationsResult = {
readonly imported: ShownImport | null
}
export const ImportLocationsDocument: Document<ImportLocationsResult, ImportLocationsVariables> = {
  name: 'ImportLocations',
  isMutation: true,
  text: "mutation ImportLocations($input:ImportTableInput!){imported:importLocations(input:$input){...ShownImport}}fragment ShownImport on ImportedTable{format headers rowCount createdCount skippedCount problemCount problems{row column value code problem remedy cells}}",
  exactNames: new Set([]),
}

export type ImportUsersVariables = { readonly input: ImportTableInput }
export type ImportUsersResult = {
readonly imported: ShownImport | null
}
export const ImportUsersDocument: Document<ImportUsersResult, ImportUsersVariables> = {
  name: 'ImportUsers',
  isMutation: true,
  text: "mutation ImportUsers($input:ImportTableInput!){imported:importUsers(input:$input){...ShownImport}}fragment ShownImport on ImportedTable{format headers rowCount createdCount skippedCount problemCount problems{row column value code problem remedy cells}}",
  exactNames: new Set([]),
}

export type ImportPlannedRunsVariables = { readonly input: ImportTableInput }
export type ImportPlannedRunsResult = {
readonly imported: ShownImport | null
}
export const ImportPlannedRunsDocument: Document<ImportPlannedRunsResult, ImportPlannedRunsVariables> = {
  name: 'ImportPlannedRuns',
  isMutation: true,
  text: "mutation ImportPlannedRuns($input:ImportTableInput!){imported:importPlannedRuns(input:$input){...ShownImport}}fragment ShownImport on ImportedTable{format headers rowCount createdCount skippedCount problemCount problems{row column value code problem remedy cells}}",
  exactNames: new Set([]),
}

export type ImportInvenTreeVariables = { readonly input: ImportInvenTreeInput }
export type ImportInvenTreeResult = {
readonly imported: {
readonly locationCount: number
readonly partCount: number
readonly mbomCount: number
readonly lineCount: number
readonly inventoryCount: number
readonly skippedCount: number
readonly leftOut: readonly ({
readonly model: string
readonly count: number
readonly why: string
readonly pks: readonly (number)[]
})[]
readonly headers: readonly (string)[]
readonly problemCount: number
readonly problems: readonly ({
readonly row: number | null
readonly column: string | null
readonly value: string | null
readonly code: string
readonly problem: string
readonly remedy: string | null
readonly cells: readonly (string)[] | null
})[]
} | null
}
export const ImportInvenTreeDocument: Document<ImportInvenTreeResult, ImportInvenTreeVariables> = {
  name: 'ImportInvenTree',
  isMutation: true,
  text: "mutation ImportInvenTree($input:ImportInvenTreeInput!){imported:importInvenTree(input:$input){locationCount partCount mbomCount lineCount inventoryCount skippedCount leftOut{model count why pks}headers problemCount problems{row column value code problem remedy cells}}}",
  exactNames: new Set([]),
}

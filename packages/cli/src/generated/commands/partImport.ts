// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, ImportTableInput } from '../documents.ts'

export type ImportPartsVariables = { readonly input: ImportTableInput }
export type ImportPartsResult = {
readonly imported: {
readonly format: string
readonly headers: readonly (string)[]
readonly rowCount: number
readonly createdCount: number
readonly skippedCount: number
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
export const ImportPartsDocument: Document<ImportPartsResult, ImportPartsVariables> = {
  name: 'ImportParts',
  isMutation: true,
  text: "mutation ImportParts($input:ImportTableInput!){imported:importParts(input:$input){format headers rowCount createdCount skippedCount problemCount problems{row column value code problem remedy cells}}}",
  exactNames: new Set([]),
}

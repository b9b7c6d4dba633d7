// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, ImportBomInput, Mbomstatusenum } from '../documents.ts'

export type ImportBomVariables = { readonly input: ImportBomInput }
export type ImportBomResult = {
readonly importBom: {
readonly partId: string | null
readonly mbomId: string | null
readonly rowCount: number
readonly lineCount: number
readonly mbomCount: number
readonly format: string
readonly headers: readonly (string)[]
readonly problemCount: number
readonly createdPartCount: number
readonly createdParts: readonly ({
readonly partId: string | null
readonly partNumber: string
readonly revision: string
readonly description: string | null
})[]
readonly leftOut: readonly (number)[]
readonly part: {
readonly partNumber: string
readonly revision: string
} | null
readonly mbom: {
readonly version: number
readonly status: Mbomstatusenum
} | null
readonly notes: readonly ({
readonly lines: readonly (number)[]
readonly note: string
})[]
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
export const ImportBomDocument: Document<ImportBomResult, ImportBomVariables> = {
  name: 'ImportBom',
  isMutation: true,
  text: "mutation ImportBom($input:ImportBomInput!){importBom(input:$input){partId mbomId rowCount lineCount mbomCount format headers problemCount createdPartCount createdParts{partId partNumber revision description}leftOut part{partNumber revision}mbom{version status}notes{lines note}problems{row:line column value code problem remedy cells}}}",
  exactNames: new Set(["mbomId","partId"]),
}

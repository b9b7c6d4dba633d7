// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, ImportPhase } from './documents.ts'

export type ImportProgressVariables = { readonly upload: string }
export type ImportProgressResult = {
readonly importProgress: {
readonly phase: ImportPhase
readonly rowsDone: number
readonly rowCount: number | null
} | null
}
export const ImportProgressDocument: Document<ImportProgressResult, ImportProgressVariables> = {
  name: 'ImportProgress',
  isMutation: false,
  text: "query ImportProgress($upload:String!){importProgress(upload:$upload){phase rowsDone rowCount}}",
  exactNames: new Set([]),
}

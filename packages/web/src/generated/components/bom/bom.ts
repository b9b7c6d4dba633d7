// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { BomLine, Document } from '../../documents.ts'

export type BomLinesVariables = { readonly id: string | number }
export type BomLinesResult = {
readonly mbom: {
readonly id: string
readonly mbomItems: readonly (BomLine)[] | null
} | null
}
export const BomLinesDocument: Document<BomLinesResult, BomLinesVariables> = {
  name: 'BomLines',
  isMutation: false,
  text: "query BomLines($id:ID!){mbom(id:$id){id mbomItems{...BomLine}}}fragment BomLine on MBomItem{id position quantity interchange madeOnAssembly note unitOfMeasure{id type}part{id partNumber revision description unitOfMeasure{id type}latestReleasedMbom{id}}referenceDesignators{id value}substitutes{id part{id partNumber revision}}}",
  exactNames: new Set(["id","quantity"]),
}

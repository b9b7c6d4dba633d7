// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { BomVersion, Document, UpdateMBomInput } from '../documents.ts'

export type BomVersionsVariables = { readonly partId: string | number }
export type BomVersionsResult = {
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly mboms: readonly (BomVersion)[] | null
} | null
}
export const BomVersionsDocument: Document<BomVersionsResult, BomVersionsVariables> = {
  name: 'BomVersions',
  isMutation: false,
  text: "query BomVersions($partId:ID!){part(id:$partId){id partNumber revision mboms{...BomVersion}}}fragment BomVersion on MBom{id _etag version status releaseBlockers{code message}}",
  exactNames: new Set(["id"]),
}

export type MoveBomVariables = { readonly input: UpdateMBomInput }
export type MoveBomResult = {
readonly updateMbom: {
readonly mbom: BomVersion | null
} | null
}
export const MoveBomDocument: Document<MoveBomResult, MoveBomVariables> = {
  name: 'MoveBom',
  isMutation: true,
  text: "mutation MoveBom($input:UpdateMBomInput!){updateMbom(input:$input){mbom{...BomVersion}}}fragment BomVersion on MBom{id _etag version status releaseBlockers{code message}}",
  exactNames: new Set(["id"]),
}

export type DeleteBomVariables = { readonly id: string | number; readonly etag: string }
export type DeleteBomResult = {
readonly deleteMbom: {
readonly id: string | null
} | null
}
export const DeleteBomDocument: Document<DeleteBomResult, DeleteBomVariables> = {
  name: 'DeleteBom',
  isMutation: true,
  text: "mutation DeleteBom($id:ID!$etag:String!){deleteMbom(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

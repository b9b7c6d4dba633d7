// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, ImportProcedureInput, ProcedureInList, ProcedureSortEnum, ProceduresInputFilters, Procedurestatusenum, ShownProcedure, UpdateProcedureInput } from '../documents.ts'

export type ListProceduresVariables = { readonly filters?: ProceduresInputFilters | null | undefined; readonly sort?: readonly (ProcedureSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListProceduresResult = {
readonly procedures: {
readonly edges: readonly ({
readonly node: ProcedureInList | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListProceduresDocument: Document<ListProceduresResult, ListProceduresVariables> = {
  name: 'ListProcedures',
  isMutation: false,
  text: "query ListProcedures($filters:ProceduresInputFilters$sort:[ProcedureSortEnum]$first:Int$after:String){procedures(filters:$filters sort:$sort first:$first after:$after){edges{node{...ProcedureInList}}pageInfo{hasNextPage endCursor}}}fragment ProcedureInList on Procedure{id familyId title version status type}",
  exactNames: new Set(["familyId","id"]),
}

export type ShowProcedureVariables = { readonly id: string | number }
export type ShowProcedureResult = {
readonly procedure: ShownProcedure | null
}
export const ShowProcedureDocument: Document<ShowProcedureResult, ShowProcedureVariables> = {
  name: 'ShowProcedure',
  isMutation: false,
  text: "query ShowProcedure($id:ID!){procedure(id:$id){...ShownProcedure}}fragment ShownProcedure on Procedure{id _etag familyId title description version status type digest releaseBlockers{code message}steps{id title parentId position required leadTime fields{id name type required}}}",
  exactNames: new Set(["familyId","id","parentId"]),
}

export type ExportProcedureVariables = { readonly id: string | number }
export type ExportProcedureResult = {
readonly procedureFolder: {
readonly texts: readonly ({
readonly path: string
readonly text: string
})[]
readonly files: readonly ({
readonly path: string
readonly sha256: string | null
readonly downloadUrl: string | null
})[]
} | null
}
export const ExportProcedureDocument: Document<ExportProcedureResult, ExportProcedureVariables> = {
  name: 'ExportProcedure',
  isMutation: false,
  text: "query ExportProcedure($id:ID!){procedureFolder(id:$id){texts{path text}files{path sha256 downloadUrl}}}",
  exactNames: new Set([]),
}

export type ImportProcedureVariables = { readonly input: ImportProcedureInput }
export type ImportProcedureResult = {
readonly importProcedure: {
readonly procedureId: string | null
readonly version: number | null
readonly stepCount: number
readonly problemCount: number
readonly problems: readonly ({
readonly path: string
readonly line: number
readonly column: number
readonly problem: string
readonly remedy: string
})[]
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
} | null
} | null
}
export const ImportProcedureDocument: Document<ImportProcedureResult, ImportProcedureVariables> = {
  name: 'ImportProcedure',
  isMutation: true,
  text: "mutation ImportProcedure($input:ImportProcedureInput!){importProcedure(input:$input){procedureId version stepCount problemCount problems{path line column problem remedy}procedure{id title version status}}}",
  exactNames: new Set(["id","procedureId"]),
}

export type MoveProcedureVariables = { readonly input: UpdateProcedureInput }
export type MoveProcedureResult = {
readonly updateProcedure: {
readonly procedure: ShownProcedure | null
} | null
}
export const MoveProcedureDocument: Document<MoveProcedureResult, MoveProcedureVariables> = {
  name: 'MoveProcedure',
  isMutation: true,
  text: "mutation MoveProcedure($input:UpdateProcedureInput!){updateProcedure(input:$input){procedure{...ShownProcedure}}}fragment ShownProcedure on Procedure{id _etag familyId title description version status type digest releaseBlockers{code message}steps{id title parentId position required leadTime fields{id name type required}}}",
  exactNames: new Set(["familyId","id","parentId"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, MergeProcedureInput, MergeRedlineInput, MergeView } from '../../../documents.ts'

export type RedlinesToMergeVariables = { readonly id: string | number }
export type RedlinesToMergeResult = {
readonly redlinesToMerge: readonly ({
readonly id: string
readonly title: string
readonly run: {
readonly id: string
readonly title: string
} | null
})[] | null
}
export const RedlinesToMergeDocument: Document<RedlinesToMergeResult, RedlinesToMergeVariables> = {
  name: 'RedlinesToMerge',
  isMutation: false,
  text: "query RedlinesToMerge($id:ID!){redlinesToMerge(procedureId:$id){id title run{id title}}}",
  exactNames: new Set(["id"]),
}

export type VersionMergeVariables = { readonly id: string | number; readonly from: string | number }
export type VersionMergeResult = {
readonly procedureMerge: MergeView | null
}
export const VersionMergeDocument: Document<VersionMergeResult, VersionMergeVariables> = {
  name: 'VersionMerge',
  isMutation: false,
  text: "query VersionMerge($id:ID!$from:ID!){procedureMerge(procedureId:$id fromProcedureId:$from){...MergeView}}fragment MergeView on ProcedureMerge{etag base{id version}changes{change kind name step{stepKeyId occurrence title}properties{property before after}}conflicts{...ConflictView}}fragment ConflictView on MergeConflict{id kind element name step{stepKeyId occurrence title}property base theirs ours editedAs written}",
  exactNames: new Set(["id","stepKeyId"]),
}

export type MergeOfRedlineVariables = { readonly id: string | number; readonly redlineId: string | number }
export type MergeOfRedlineResult = {
readonly redlineMerge: MergeView | null
}
export const MergeOfRedlineDocument: Document<MergeOfRedlineResult, MergeOfRedlineVariables> = {
  name: 'MergeOfRedline',
  isMutation: false,
  text: "query MergeOfRedline($id:ID!$redlineId:ID!){redlineMerge(procedureId:$id redlineId:$redlineId){...MergeView}}fragment MergeView on ProcedureMerge{etag base{id version}changes{change kind name step{stepKeyId occurrence title}properties{property before after}}conflicts{...ConflictView}}fragment ConflictView on MergeConflict{id kind element name step{stepKeyId occurrence title}property base theirs ours editedAs written}",
  exactNames: new Set(["id","stepKeyId"]),
}

export type MergeProcedureVariables = { readonly input: MergeProcedureInput }
export type MergeProcedureResult = {
readonly mergeProcedure: {
readonly procedure: {
readonly id: string
} | null
} | null
}
export const MergeProcedureDocument: Document<MergeProcedureResult, MergeProcedureVariables> = {
  name: 'MergeProcedure',
  isMutation: true,
  text: "mutation MergeProcedure($input:MergeProcedureInput!){mergeProcedure(input:$input){procedure{id}}}",
  exactNames: new Set(["id"]),
}

export type MergeRedlineVariables = { readonly input: MergeRedlineInput }
export type MergeRedlineResult = {
readonly mergeRedline: {
readonly procedure: {
readonly id: string
} | null
} | null
}
export const MergeRedlineDocument: Document<MergeRedlineResult, MergeRedlineVariables> = {
  name: 'MergeRedline',
  isMutation: true,
  text: "mutation MergeRedline($input:MergeRedlineInput!){mergeRedline(input:$input){procedure{id}}}",
  exactNames: new Set(["id"]),
}

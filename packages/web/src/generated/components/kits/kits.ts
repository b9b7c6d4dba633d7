// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateKitForRunInput, Document, InstallPartKitInput, Partkitstatusenum } from '../../documents.ts'

export type KitsOfRunVariables = { readonly id: string | number }
export type KitsOfRunResult = {
readonly run: {
readonly id: string
readonly partKits: readonly ({
readonly id: string
readonly _etag: string | null
readonly status: Partkitstatusenum
readonly percentKitted: number
readonly location: {
readonly id: string
readonly name: string
} | null
readonly deliveryLocation: {
readonly id: string
readonly name: string
} | null
})[] | null
} | null
}
export const KitsOfRunDocument: Document<KitsOfRunResult, KitsOfRunVariables> = {
  name: 'KitsOfRun',
  isMutation: false,
  text: "query KitsOfRun($id:ID!){run(id:$id){id partKits{id _etag status percentKitted location{id name}deliveryLocation{id name}}}}",
  exactNames: new Set(["id"]),
}

export type PrepareKitVariables = { readonly input: CreateKitForRunInput }
export type PrepareKitResult = {
readonly createKitForRun: {
readonly partKit: {
readonly id: string
} | null
} | null
}
export const PrepareKitDocument: Document<PrepareKitResult, PrepareKitVariables> = {
  name: 'PrepareKit',
  isMutation: true,
  text: "mutation PrepareKit($input:CreateKitForRunInput!){createKitForRun(input:$input){partKit{id}}}",
  exactNames: new Set(["id"]),
}

export type InstallKitVariables = { readonly input: InstallPartKitInput }
export type InstallKitResult = {
readonly installPartKit: {
readonly abomInstallations: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const InstallKitDocument: Document<InstallKitResult, InstallKitVariables> = {
  name: 'InstallKit',
  isMutation: true,
  text: "mutation InstallKit($input:InstallPartKitInput!){installPartKit(input:$input){abomInstallations{id}}}",
  exactNames: new Set(["id"]),
}

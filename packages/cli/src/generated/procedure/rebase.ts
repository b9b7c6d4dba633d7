// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { ChangeForRun, Document, RebaseRunsInput } from '../documents.ts'

export type ListRunsBehindVariables = { readonly id: string | number }
export type ListRunsBehindResult = {
readonly runsBehind: readonly ({
readonly change: ChangeForRun
readonly passedSteps: readonly ({
readonly stepKeyId: string
readonly occurrence: number
readonly title: string
})[]
readonly run: {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly procedureRevision: number | null
}
})[] | null
}
export const ListRunsBehindDocument: Document<ListRunsBehindResult, ListRunsBehindVariables> = {
  name: 'ListRunsBehind',
  isMutation: false,
  text: "query ListRunsBehind($id:ID!){runsBehind(procedureId:$id){change passedSteps{stepKeyId occurrence title}run{id _etag title procedureRevision}}}",
  exactNames: new Set(["id","stepKeyId"]),
}

export type RebaseOpenRunsVariables = { readonly input: RebaseRunsInput }
export type RebaseOpenRunsResult = {
readonly rebaseRuns: {
readonly runs: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const RebaseOpenRunsDocument: Document<RebaseOpenRunsResult, RebaseOpenRunsVariables> = {
  name: 'RebaseOpenRuns',
  isMutation: true,
  text: "mutation RebaseOpenRuns($input:RebaseRunsInput!){rebaseRuns(input:$input){runs{id}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, ProcedureRow, ProcedureSortEnum, ProceduresInputFilters } from '../../documents.ts'

export type ProceduresVariables = { readonly filters?: ProceduresInputFilters | null | undefined; readonly sort?: readonly (ProcedureSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ProceduresResult = {
readonly procedures: {
readonly edges: readonly ({
readonly node: ProcedureRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ProceduresDocument: Document<ProceduresResult, ProceduresVariables> = {
  name: 'Procedures',
  isMutation: false,
  text: "query Procedures($filters:ProceduresInputFilters$sort:[ProcedureSortEnum]$first:Int$after:String){procedures(filters:$filters sort:$sort first:$first after:$after){edges{node{...ProcedureRow}}pageInfo{hasNextPage endCursor}}}fragment ProcedureRow on Procedure{id title version status type isLatestReleasedVersion releasedAt stops{id liftedAt}updatedBy{id name}}",
  exactNames: new Set(["id"]),
}

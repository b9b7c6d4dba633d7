// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document } from '../../documents.ts'

export type MeVariables = {  }
export type MeResult = {
readonly currentUser: {
readonly id: string
readonly roles: readonly ({
readonly id: string
readonly name: string
})[] | null
readonly permissionGroups: readonly ({
readonly name: string
})[] | null
} | null
readonly sites: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly timeZone: string
} | null
} | null)[]
} | null
}
export const MeDocument: Document<MeResult, MeVariables> = {
  name: 'Me',
  isMutation: false,
  text: "query Me{currentUser{id roles{id name}permissionGroups{name}}sites(first:1 sort:[ID_ASC]){edges{node{id timeZone}}}}",
  exactNames: new Set(["id"]),
}

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
}
export const MeDocument: Document<MeResult, MeVariables> = {
  name: 'Me',
  isMutation: false,
  text: "query Me{currentUser{id roles{id name}permissionGroups{name}}}",
  exactNames: new Set(["id"]),
}

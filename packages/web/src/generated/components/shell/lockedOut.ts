// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document } from '../../documents.ts'

export type LockedOutVariables = {  }
export type LockedOutResult = {
readonly users: {
readonly edges: readonly ({
readonly node: {
readonly id: string
} | null
} | null)[]
} | null
}
export const LockedOutDocument: Document<LockedOutResult, LockedOutVariables> = {
  name: 'LockedOut',
  isMutation: false,
  text: "query LockedOut{users(filters:{lockedAt:{gt:\"1970-01-01T00:00:00Z\"}}first:100){edges{node{id}}}}",
  exactNames: new Set(["id"]),
}

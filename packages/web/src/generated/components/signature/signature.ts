// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document } from '../../documents.ts'

export type SignerPasskeysVariables = {  }
export type SignerPasskeysResult = {
readonly passkeys: readonly ({
readonly id: string
readonly relyingParty: string
})[]
}
export const SignerPasskeysDocument: Document<SignerPasskeysResult, SignerPasskeysVariables> = {
  name: 'SignerPasskeys',
  isMutation: false,
  text: "query SignerPasskeys{passkeys{id relyingParty}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreatePasskeyInput, DeletePasskeyInput, Document, UpdatePasskeyInput } from '../../documents.ts'

export type OwnPasskeysVariables = {  }
export type OwnPasskeysResult = {
readonly passkeys: readonly ({
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly name: string
readonly relyingParty: string
readonly lastUsedAt: string | null
})[]
}
export const OwnPasskeysDocument: Document<OwnPasskeysResult, OwnPasskeysVariables> = {
  name: 'OwnPasskeys',
  isMutation: false,
  text: "query OwnPasskeys{passkeys{id _etag _created name relyingParty lastUsedAt}}",
  exactNames: new Set(["id"]),
}

export type AddPasskeyVariables = { readonly input: CreatePasskeyInput }
export type AddPasskeyResult = {
readonly createPasskey: {
readonly passkey: {
readonly id: string
} | null
} | null
}
export const AddPasskeyDocument: Document<AddPasskeyResult, AddPasskeyVariables> = {
  name: 'AddPasskey',
  isMutation: true,
  text: "mutation AddPasskey($input:CreatePasskeyInput!){createPasskey(input:$input){passkey{id}}}",
  exactNames: new Set(["id"]),
}

export type RenamePasskeyVariables = { readonly input: UpdatePasskeyInput }
export type RenamePasskeyResult = {
readonly updatePasskey: {
readonly passkey: {
readonly id: string
} | null
} | null
}
export const RenamePasskeyDocument: Document<RenamePasskeyResult, RenamePasskeyVariables> = {
  name: 'RenamePasskey',
  isMutation: true,
  text: "mutation RenamePasskey($input:UpdatePasskeyInput!){updatePasskey(input:$input){passkey{id}}}",
  exactNames: new Set(["id"]),
}

export type RemovePasskeyVariables = { readonly input: DeletePasskeyInput }
export type RemovePasskeyResult = {
readonly deletePasskey: {
readonly id: string | null
} | null
}
export const RemovePasskeyDocument: Document<RemovePasskeyResult, RemovePasskeyVariables> = {
  name: 'RemovePasskey',
  isMutation: true,
  text: "mutation RemovePasskey($input:DeletePasskeyInput!){deletePasskey(input:$input){id}}",
  exactNames: new Set(["id"]),
}

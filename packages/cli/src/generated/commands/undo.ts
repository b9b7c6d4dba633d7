// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, UndoInput } from '../documents.ts'

export type FindUndoableVariables = { readonly id: string | number }
export type FindUndoableResult = {
readonly undoable: {
readonly act: string
readonly event: string
readonly at: string
readonly by: string | null
readonly how: string | null
readonly whyNot: string | null
readonly wantsReason: boolean
} | null
}
export const FindUndoableDocument: Document<FindUndoableResult, FindUndoableVariables> = {
  name: 'FindUndoable',
  isMutation: false,
  text: "query FindUndoable($id:ID!){undoable(id:$id){act event at by how whyNot wantsReason}}",
  exactNames: new Set(["act"]),
}

export type UndoActVariables = { readonly input: UndoInput }
export type UndoActResult = {
readonly undo: {
readonly run: {
readonly id: string
} | null
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const UndoActDocument: Document<UndoActResult, UndoActVariables> = {
  name: 'UndoAct',
  isMutation: true,
  text: "mutation UndoAct($input:UndoInput!){undo(input:$input){run{id}partInventory{id}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, UndoInput } from '../../documents.ts'

export type UndoableVariables = { readonly id: string | number }
export type UndoableResult = {
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
export const UndoableDocument: Document<UndoableResult, UndoableVariables> = {
  name: 'Undoable',
  isMutation: false,
  text: "query Undoable($id:ID!){undoable(id:$id){act event at by how whyNot wantsReason}}",
  exactNames: new Set(["act"]),
}

export type UndoVariables = { readonly input: UndoInput }
export type UndoResult = {
readonly undo: {
readonly run: {
readonly id: string
} | null
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const UndoDocument: Document<UndoResult, UndoVariables> = {
  name: 'Undo',
  isMutation: true,
  text: "mutation Undo($input:UndoInput!){undo(input:$input){run{id}partInventory{id}}}",
  exactNames: new Set(["id"]),
}

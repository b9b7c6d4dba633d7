// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, PasteDatagridValuesInput, ShownGrid, SignDatagridValueInput } from '../documents.ts'

export type ShowGridVariables = { readonly id: string | number }
export type ShowGridResult = {
readonly runStep: ShownGrid | null
}
export const ShowGridDocument: Document<ShowGridResult, ShowGridVariables> = {
  name: 'ShowGrid',
  isMutation: false,
  text: "query ShowGrid($id:ID!){runStep(id:$id){...ShownGrid}}fragment ShownGrid on RunStep{id number title datagridColumns{edges{node{id header type unit}}}datagridRows{edges{node{id index required complete given values{id rowId columnId _etag value notApplicable shownDigest signature{printedName siteTime}}}}}}",
  exactNames: new Set(["columnId","id","rowId","value"]),
}

export type PasteGridVariables = { readonly input: PasteDatagridValuesInput }
export type PasteGridResult = {
readonly pasteDatagridValues: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const PasteGridDocument: Document<PasteGridResult, PasteGridVariables> = {
  name: 'PasteGrid',
  isMutation: true,
  text: "mutation PasteGrid($input:PasteDatagridValuesInput!){pasteDatagridValues(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type SignCellVariables = { readonly input: SignDatagridValueInput }
export type SignCellResult = {
readonly signDatagridValue: {
readonly datagridValue: {
readonly id: string
readonly signature: {
readonly printedName: string
readonly siteTime: string
} | null
} | null
} | null
}
export const SignCellDocument: Document<SignCellResult, SignCellVariables> = {
  name: 'SignCell',
  isMutation: true,
  text: "mutation SignCell($input:SignDatagridValueInput!){signDatagridValue(input:$input){datagridValue{id signature{printedName siteTime}}}}",
  exactNames: new Set(["id"]),
}

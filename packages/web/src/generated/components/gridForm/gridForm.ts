// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateDatagridColumnInput, CreateDatagridRowInput, Document, ReorderDatagridInput, UpdateDatagridColumnInput } from '../../documents.ts'

export type CreateDatagridColumnVariables = { readonly input: CreateDatagridColumnInput }
export type CreateDatagridColumnResult = {
readonly createDatagridColumn: {
readonly datagridColumn: {
readonly id: string
} | null
} | null
}
export const CreateDatagridColumnDocument: Document<CreateDatagridColumnResult, CreateDatagridColumnVariables> = {
  name: 'CreateDatagridColumn',
  isMutation: true,
  text: "mutation CreateDatagridColumn($input:CreateDatagridColumnInput!){createDatagridColumn(input:$input){datagridColumn{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateDatagridColumnVariables = { readonly input: UpdateDatagridColumnInput }
export type UpdateDatagridColumnResult = {
readonly updateDatagridColumn: {
readonly datagridColumn: {
readonly id: string
} | null
} | null
}
export const UpdateDatagridColumnDocument: Document<UpdateDatagridColumnResult, UpdateDatagridColumnVariables> = {
  name: 'UpdateDatagridColumn',
  isMutation: true,
  text: "mutation UpdateDatagridColumn($input:UpdateDatagridColumnInput!){updateDatagridColumn(input:$input){datagridColumn{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteDatagridColumnVariables = { readonly id: string | number; readonly etag: string }
export type DeleteDatagridColumnResult = {
readonly deleteDatagridColumn: {
readonly id: string | null
} | null
}
export const DeleteDatagridColumnDocument: Document<DeleteDatagridColumnResult, DeleteDatagridColumnVariables> = {
  name: 'DeleteDatagridColumn',
  isMutation: true,
  text: "mutation DeleteDatagridColumn($id:ID!$etag:String!){deleteDatagridColumn(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type ReorderDatagridColumnVariables = { readonly input: ReorderDatagridInput }
export type ReorderDatagridColumnResult = {
readonly reorderDatagridColumn: {
readonly datagridColumn: {
readonly id: string
} | null
} | null
}
export const ReorderDatagridColumnDocument: Document<ReorderDatagridColumnResult, ReorderDatagridColumnVariables> = {
  name: 'ReorderDatagridColumn',
  isMutation: true,
  text: "mutation ReorderDatagridColumn($input:ReorderDatagridInput!){reorderDatagridColumn(input:$input){datagridColumn{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateDatagridRowVariables = { readonly input: CreateDatagridRowInput }
export type CreateDatagridRowResult = {
readonly createDatagridRow: {
readonly datagridRow: {
readonly id: string
} | null
} | null
}
export const CreateDatagridRowDocument: Document<CreateDatagridRowResult, CreateDatagridRowVariables> = {
  name: 'CreateDatagridRow',
  isMutation: true,
  text: "mutation CreateDatagridRow($input:CreateDatagridRowInput!){createDatagridRow(input:$input){datagridRow{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteDatagridRowVariables = { readonly id: string | number; readonly etag: string }
export type DeleteDatagridRowResult = {
readonly deleteDatagridRow: {
readonly id: string | null
} | null
}
export const DeleteDatagridRowDocument: Document<DeleteDatagridRowResult, DeleteDatagridRowVariables> = {
  name: 'DeleteDatagridRow',
  isMutation: true,
  text: "mutation DeleteDatagridRow($id:ID!$etag:String!){deleteDatagridRow(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

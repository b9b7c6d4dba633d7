// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreatePartProcedureInput, Document, UpdatePartProcedureInput, partprocedurestatusreviewstatusenum } from '../../../documents.ts'

export type CreatePartProcedureVariables = { readonly input: CreatePartProcedureInput }
export type CreatePartProcedureResult = {
readonly createPartProcedure: {
readonly partProcedure: {
readonly id: string
} | null
} | null
}
export const CreatePartProcedureDocument: Document<CreatePartProcedureResult, CreatePartProcedureVariables> = {
  name: 'CreatePartProcedure',
  isMutation: true,
  text: "mutation CreatePartProcedure($input:CreatePartProcedureInput!){createPartProcedure(input:$input){partProcedure{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdatePartProcedureVariables = { readonly input: UpdatePartProcedureInput }
export type UpdatePartProcedureResult = {
readonly updatePartProcedure: {
readonly partProcedure: {
readonly id: string
readonly status: partprocedurestatusreviewstatusenum | null
} | null
} | null
}
export const UpdatePartProcedureDocument: Document<UpdatePartProcedureResult, UpdatePartProcedureVariables> = {
  name: 'UpdatePartProcedure',
  isMutation: true,
  text: "mutation UpdatePartProcedure($input:UpdatePartProcedureInput!){updatePartProcedure(input:$input){partProcedure{id status}}}",
  exactNames: new Set(["id"]),
}

export type DeletePartProcedureVariables = { readonly partId: string | number; readonly procedureId: string | number; readonly etag: string }
export type DeletePartProcedureResult = {
readonly deletePartProcedure: {
readonly partId: string | null
} | null
}
export const DeletePartProcedureDocument: Document<DeletePartProcedureResult, DeletePartProcedureVariables> = {
  name: 'DeletePartProcedure',
  isMutation: true,
  text: "mutation DeletePartProcedure($partId:ID!$procedureId:ID!$etag:String!){deletePartProcedure(partId:$partId procedureId:$procedureId etag:$etag){partId}}",
  exactNames: new Set(["partId"]),
}

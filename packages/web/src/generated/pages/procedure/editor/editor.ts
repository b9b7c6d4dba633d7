// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CopyStepInput, CreateStepEdgeInput, CreateStepFieldInput, CreateStepFieldValidationInput, CreateStepGateInput, CreateStepInput, Document, EditedProcedure, EditedStep, ReorderStepFieldsInput, ReorderStepsInput, TakeStandardStepVersionInput, UpdateStepAttributeInput, UpdateStepEdgeInput, UpdateStepFieldInput, UpdateStepInput } from '../../../documents.ts'

export type ProcedureEditorVariables = { readonly id: string | number }
export type ProcedureEditorResult = {
readonly procedure: EditedProcedure | null
}
export const ProcedureEditorDocument: Document<ProcedureEditorResult, ProcedureEditorVariables> = {
  name: 'ProcedureEditor',
  isMutation: false,
  text: "query ProcedureEditor($id:ID!){procedure(id:$id){...EditedProcedure}}fragment EditedProcedure on Procedure{id _etag familyId title version status type description stepOrder furtherRuns steps{...TreeStep}}fragment TreeStep on Step{id _etag title type parentId position isDerivedStep isBehindStandardStep}",
  exactNames: new Set(["familyId","id","parentId"]),
}

export type StepEditorVariables = { readonly id: string | number }
export type StepEditorResult = {
readonly step: EditedStep | null
}
export const StepEditorDocument: Document<StepEditorResult, StepEditorVariables> = {
  name: 'StepEditor',
  isMutation: false,
  text: "query StepEditor($id:ID!){step(id:$id){...EditedStep}}fragment EditedStep on Step{id _etag title type isDerivedStep isBehindStandardStep standardStepFamilyId standardStep{id title version}releasedStandardStep{id version}standardStepChanges{change title stepKeyId}attributes{id Etag key type value}content required mandatory redoLimit certificateKinds{id name}leadTime locationId slateContent assets{...FileView}comments{id withdrawnAt}fileAttachments{id}labels{id value}updatedBy{id name}fields{...EditedField}gates{...EditedGate}upstream{id _etag drawn upstreamStepId minimumLag maximumLag}datagridColumns(first:100 sort:[INDEX_ASC]){edges{node{...EditedColumn}}}datagridRows(first:500 sort:[INDEX_ASC]){edges{node{...EditedRow}}}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment EditedField on StepField{id _etag number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance outOfRange processInformation concessionRoleId signoffRoleId verifies assigns peerReviewRequired perBatch helpText partId signoffRole{id name}validations{id _etag value function{id displayName}}}fragment EditedGate on StepGate{id _etag kind stands roles{count role{id name}}}fragment EditedColumn on DatagridColumn{id _etag index header type allowedIonType options unit signoffRoleId settable}fragment EditedRow on DatagridRow{id _etag index required}",
  exactNames: new Set(["concessionRoleId","id","locationId","maximum","minimum","partId","signoffRoleId","size","standardStepFamilyId","stepKeyId","target","tolerance","upstreamStepId","value"]),
}

export type CreateStepVariables = { readonly input: CreateStepInput }
export type CreateStepResult = {
readonly createStep: {
readonly step: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const CreateStepDocument: Document<CreateStepResult, CreateStepVariables> = {
  name: 'CreateStep',
  isMutation: true,
  text: "mutation CreateStep($input:CreateStepInput!){createStep(input:$input){step{id _etag}}}",
  exactNames: new Set(["id"]),
}

export type UpdateStepVariables = { readonly input: UpdateStepInput }
export type UpdateStepResult = {
readonly updateStep: {
readonly step: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const UpdateStepDocument: Document<UpdateStepResult, UpdateStepVariables> = {
  name: 'UpdateStep',
  isMutation: true,
  text: "mutation UpdateStep($input:UpdateStepInput!){updateStep(input:$input){step{id _etag}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepResult = {
readonly deleteStep: {
readonly id: string | null
} | null
}
export const DeleteStepDocument: Document<DeleteStepResult, DeleteStepVariables> = {
  name: 'DeleteStep',
  isMutation: true,
  text: "mutation DeleteStep($id:ID!$etag:String!){deleteStep(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CopyStepVariables = { readonly input: CopyStepInput }
export type CopyStepResult = {
readonly copyStep: {
readonly step: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const CopyStepDocument: Document<CopyStepResult, CopyStepVariables> = {
  name: 'CopyStep',
  isMutation: true,
  text: "mutation CopyStep($input:CopyStepInput!){copyStep(input:$input){step{id _etag}}}",
  exactNames: new Set(["id"]),
}

export type ReorderStepsVariables = { readonly input: ReorderStepsInput }
export type ReorderStepsResult = {
readonly reorderSteps: {
readonly steps: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const ReorderStepsDocument: Document<ReorderStepsResult, ReorderStepsVariables> = {
  name: 'ReorderSteps',
  isMutation: true,
  text: "mutation ReorderSteps($input:ReorderStepsInput!){reorderSteps(input:$input){steps{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateStepFieldVariables = { readonly input: CreateStepFieldInput }
export type CreateStepFieldResult = {
readonly createStepField: {
readonly stepField: {
readonly id: string
} | null
} | null
}
export const CreateStepFieldDocument: Document<CreateStepFieldResult, CreateStepFieldVariables> = {
  name: 'CreateStepField',
  isMutation: true,
  text: "mutation CreateStepField($input:CreateStepFieldInput!){createStepField(input:$input){stepField{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateStepFieldVariables = { readonly input: UpdateStepFieldInput }
export type UpdateStepFieldResult = {
readonly updateStepField: {
readonly stepField: {
readonly id: string
} | null
} | null
}
export const UpdateStepFieldDocument: Document<UpdateStepFieldResult, UpdateStepFieldVariables> = {
  name: 'UpdateStepField',
  isMutation: true,
  text: "mutation UpdateStepField($input:UpdateStepFieldInput!){updateStepField(input:$input){stepField{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepFieldVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepFieldResult = {
readonly deleteStepField: {
readonly id: string | null
} | null
}
export const DeleteStepFieldDocument: Document<DeleteStepFieldResult, DeleteStepFieldVariables> = {
  name: 'DeleteStepField',
  isMutation: true,
  text: "mutation DeleteStepField($id:ID!$etag:String!){deleteStepField(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type ReorderStepFieldsVariables = { readonly input: ReorderStepFieldsInput }
export type ReorderStepFieldsResult = {
readonly reorderStepFields: {
readonly fields: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const ReorderStepFieldsDocument: Document<ReorderStepFieldsResult, ReorderStepFieldsVariables> = {
  name: 'ReorderStepFields',
  isMutation: true,
  text: "mutation ReorderStepFields($input:ReorderStepFieldsInput!){reorderStepFields(input:$input){fields{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateStepFieldValidationVariables = { readonly input: CreateStepFieldValidationInput }
export type CreateStepFieldValidationResult = {
readonly createStepFieldValidation: {
readonly stepFieldValidation: {
readonly id: string
} | null
} | null
}
export const CreateStepFieldValidationDocument: Document<CreateStepFieldValidationResult, CreateStepFieldValidationVariables> = {
  name: 'CreateStepFieldValidation',
  isMutation: true,
  text: "mutation CreateStepFieldValidation($input:CreateStepFieldValidationInput!){createStepFieldValidation(input:$input){stepFieldValidation{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepFieldValidationVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepFieldValidationResult = {
readonly deleteStepFieldValidation: {
readonly id: string | null
} | null
}
export const DeleteStepFieldValidationDocument: Document<DeleteStepFieldValidationResult, DeleteStepFieldValidationVariables> = {
  name: 'DeleteStepFieldValidation',
  isMutation: true,
  text: "mutation DeleteStepFieldValidation($id:ID!$etag:String!){deleteStepFieldValidation(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CreateStepEdgeVariables = { readonly input: CreateStepEdgeInput }
export type CreateStepEdgeResult = {
readonly createStepEdge: {
readonly stepEdge: {
readonly id: string
} | null
} | null
}
export const CreateStepEdgeDocument: Document<CreateStepEdgeResult, CreateStepEdgeVariables> = {
  name: 'CreateStepEdge',
  isMutation: true,
  text: "mutation CreateStepEdge($input:CreateStepEdgeInput!){createStepEdge(input:$input){stepEdge{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateStepEdgeVariables = { readonly input: UpdateStepEdgeInput }
export type UpdateStepEdgeResult = {
readonly updateStepEdge: {
readonly stepEdge: {
readonly id: string
} | null
} | null
}
export const UpdateStepEdgeDocument: Document<UpdateStepEdgeResult, UpdateStepEdgeVariables> = {
  name: 'UpdateStepEdge',
  isMutation: true,
  text: "mutation UpdateStepEdge($input:UpdateStepEdgeInput!){updateStepEdge(input:$input){stepEdge{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepEdgeVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepEdgeResult = {
readonly deleteStepEdge: {
readonly id: string | null
} | null
}
export const DeleteStepEdgeDocument: Document<DeleteStepEdgeResult, DeleteStepEdgeVariables> = {
  name: 'DeleteStepEdge',
  isMutation: true,
  text: "mutation DeleteStepEdge($id:ID!$etag:String!){deleteStepEdge(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CreateStepGateVariables = { readonly input: CreateStepGateInput }
export type CreateStepGateResult = {
readonly createStepGate: {
readonly stepGate: {
readonly id: string
} | null
} | null
}
export const CreateStepGateDocument: Document<CreateStepGateResult, CreateStepGateVariables> = {
  name: 'CreateStepGate',
  isMutation: true,
  text: "mutation CreateStepGate($input:CreateStepGateInput!){createStepGate(input:$input){stepGate{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepGateVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepGateResult = {
readonly deleteStepGate: {
readonly id: string | null
} | null
}
export const DeleteStepGateDocument: Document<DeleteStepGateResult, DeleteStepGateVariables> = {
  name: 'DeleteStepGate',
  isMutation: true,
  text: "mutation DeleteStepGate($id:ID!$etag:String!){deleteStepGate(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type TakeStandardStepVersionVariables = { readonly input: TakeStandardStepVersionInput }
export type TakeStandardStepVersionResult = {
readonly takeStandardStepVersion: {
readonly step: {
readonly id: string
} | null
} | null
}
export const TakeStandardStepVersionDocument: Document<TakeStandardStepVersionResult, TakeStandardStepVersionVariables> = {
  name: 'TakeStandardStepVersion',
  isMutation: true,
  text: "mutation TakeStandardStepVersion($input:TakeStandardStepVersionInput!){takeStandardStepVersion(input:$input){step{id}}}",
  exactNames: new Set(["id"]),
}

export type SetStepAttributeVariables = { readonly input: UpdateStepAttributeInput }
export type SetStepAttributeResult = {
readonly updateStepAttribute: {
readonly stepAttribute: {
readonly id: string | null
} | null
} | null
}
export const SetStepAttributeDocument: Document<SetStepAttributeResult, SetStepAttributeVariables> = {
  name: 'SetStepAttribute',
  isMutation: true,
  text: "mutation SetStepAttribute($input:UpdateStepAttributeInput!){updateStepAttribute(input:$input){stepAttribute{id}}}",
  exactNames: new Set([]),
}

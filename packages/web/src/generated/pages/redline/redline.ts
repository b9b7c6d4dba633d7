// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { ApplyRedlineInput, CreateRedlineApprovalInput, CreateRunStepFieldInput, CreateStepEdgeInput, Document, RedlineForRun, RedlineView, ReviseRedlineInput, SubmitRedlineInput, TakeRedlineInput, UpdateRedlineInput, UpdateRunStepFieldInput } from '../../documents.ts'

export type RedlineVariables = { readonly id: string | number }
export type RedlineResult = {
readonly redline: RedlineView | null
}
export const RedlineDocument: Document<RedlineResult, RedlineVariables> = {
  name: 'Redline',
  isMutation: false,
  text: "query Redline($id:ID!){redline(id:$id){...RedlineView}}fragment RedlineView on Redline{id _etag status change reason approved createdById createdBy{id name}issue{id title}takenFrom{id run{id title}}batchSiblings{id run{id title}}runId run{id title isOpen}stepId step{id _etag number title assets{...FileView}}stepsBelow{id number title}title content slateContent redoLimit mandatory appliedAt appliedAttempt appliedBy{id name}fields{...RedlinedField}datagridColumns{...EditedColumn}datagridRows{...EditedRow}certificates{certificateKindId name}gates{kind stands roles{roleId count role{id name}}}differences{part number name member before after}contentDifferences{kind slateContent}required{roleId roleName count}approvals{id status roleId signature{...SignatureView}}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment RedlinedField on RunStepField{id _etag number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance outOfRange processInformation concessionRoleId signoffRoleId verifies assigns peerReviewRequired perBatch helpText partId validations{id functionId value function{id displayName}}signoffRole{id name}}fragment EditedColumn on DatagridColumn{id _etag index header type allowedIonType options unit signoffRoleId settable}fragment EditedRow on DatagridRow{id _etag index required}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["certificateKindId","concessionRoleId","createdById","functionId","id","maximum","minimum","partId","roleId","runId","signerId","signoffRoleId","size","stepId","target","tolerance","value"]),
}

export type RedlinedOrderVariables = { readonly id: string | number }
export type RedlinedOrderResult = {
readonly redline: {
readonly id: string
readonly step: {
readonly id: string
readonly parentId: string | null
} | null
readonly dependencies: readonly ({
readonly id: string
readonly _etag: string
readonly stepId: string
readonly upstreamStepId: string
})[]
readonly differences: readonly ({
readonly part: string
readonly after: string | null
})[]
readonly run: {
readonly id: string
readonly steps: readonly ({
readonly id: string
readonly number: string
readonly title: string
readonly parentId: string | null
})[] | null
} | null
} | null
}
export const RedlinedOrderDocument: Document<RedlinedOrderResult, RedlinedOrderVariables> = {
  name: 'RedlinedOrder',
  isMutation: false,
  text: "query RedlinedOrder($id:ID!){redline(id:$id){id step{id parentId}dependencies{id _etag stepId upstreamStepId}differences{part after}run{id steps{id number title parentId}}}}",
  exactNames: new Set(["id","parentId","stepId","upstreamStepId"]),
}

export type DrawDependencyVariables = { readonly input: CreateStepEdgeInput }
export type DrawDependencyResult = {
readonly createRunStepEdge: {
readonly redline: {
readonly id: string
} | null
} | null
}
export const DrawDependencyDocument: Document<DrawDependencyResult, DrawDependencyVariables> = {
  name: 'DrawDependency',
  isMutation: true,
  text: "mutation DrawDependency($input:CreateStepEdgeInput!){createRunStepEdge(input:$input){redline{id}}}",
  exactNames: new Set(["id"]),
}

export type TakeOutDependencyVariables = { readonly id: string | number; readonly etag: string }
export type TakeOutDependencyResult = {
readonly deleteRunStepEdge: {
readonly id: string | null
} | null
}
export const TakeOutDependencyDocument: Document<TakeOutDependencyResult, TakeOutDependencyVariables> = {
  name: 'TakeOutDependency',
  isMutation: true,
  text: "mutation TakeOutDependency($id:ID!$etag:String!){deleteRunStepEdge(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type UpdateRedlineVariables = { readonly input: UpdateRedlineInput }
export type UpdateRedlineResult = {
readonly updateRedline: {
readonly redline: {
readonly id: string
} | null
} | null
}
export const UpdateRedlineDocument: Document<UpdateRedlineResult, UpdateRedlineVariables> = {
  name: 'UpdateRedline',
  isMutation: true,
  text: "mutation UpdateRedline($input:UpdateRedlineInput!){updateRedline(input:$input){redline{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateRunStepFieldVariables = { readonly input: CreateRunStepFieldInput }
export type CreateRunStepFieldResult = {
readonly createRunStepField: {
readonly redline: {
readonly id: string
} | null
} | null
}
export const CreateRunStepFieldDocument: Document<CreateRunStepFieldResult, CreateRunStepFieldVariables> = {
  name: 'CreateRunStepField',
  isMutation: true,
  text: "mutation CreateRunStepField($input:CreateRunStepFieldInput!){createRunStepField(input:$input){redline{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateRunStepFieldVariables = { readonly input: UpdateRunStepFieldInput }
export type UpdateRunStepFieldResult = {
readonly updateRunStepField: {
readonly redline: {
readonly id: string
} | null
} | null
}
export const UpdateRunStepFieldDocument: Document<UpdateRunStepFieldResult, UpdateRunStepFieldVariables> = {
  name: 'UpdateRunStepField',
  isMutation: true,
  text: "mutation UpdateRunStepField($input:UpdateRunStepFieldInput!){updateRunStepField(input:$input){redline{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteRunStepFieldVariables = { readonly id: string | number; readonly etag: string }
export type DeleteRunStepFieldResult = {
readonly deleteRunStepField: {
readonly id: string | null
} | null
}
export const DeleteRunStepFieldDocument: Document<DeleteRunStepFieldResult, DeleteRunStepFieldVariables> = {
  name: 'DeleteRunStepField',
  isMutation: true,
  text: "mutation DeleteRunStepField($id:ID!$etag:String!){deleteRunStepField(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type SubmitRedlineVariables = { readonly input: SubmitRedlineInput }
export type SubmitRedlineResult = {
readonly submitRedline: {
readonly redline: {
readonly id: string
} | null
} | null
}
export const SubmitRedlineDocument: Document<SubmitRedlineResult, SubmitRedlineVariables> = {
  name: 'SubmitRedline',
  isMutation: true,
  text: "mutation SubmitRedline($input:SubmitRedlineInput!){submitRedline(input:$input){redline{id}}}",
  exactNames: new Set(["id"]),
}

export type ReviseRedlineVariables = { readonly input: ReviseRedlineInput }
export type ReviseRedlineResult = {
readonly reviseRedline: {
readonly redline: {
readonly id: string
} | null
} | null
}
export const ReviseRedlineDocument: Document<ReviseRedlineResult, ReviseRedlineVariables> = {
  name: 'ReviseRedline',
  isMutation: true,
  text: "mutation ReviseRedline($input:ReviseRedlineInput!){reviseRedline(input:$input){redline{id}}}",
  exactNames: new Set(["id"]),
}

export type ApplyRedlineVariables = { readonly input: ApplyRedlineInput }
export type ApplyRedlineResult = {
readonly applyRedline: {
readonly redline: {
readonly id: string
} | null
} | null
}
export const ApplyRedlineDocument: Document<ApplyRedlineResult, ApplyRedlineVariables> = {
  name: 'ApplyRedline',
  isMutation: true,
  text: "mutation ApplyRedline($input:ApplyRedlineInput!){applyRedline(input:$input){redline{id}}}",
  exactNames: new Set(["id"]),
}

export type CancelRedlineVariables = { readonly id: string | number; readonly etag: string }
export type CancelRedlineResult = {
readonly cancelRunStepRedline: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const CancelRedlineDocument: Document<CancelRedlineResult, CancelRedlineVariables> = {
  name: 'CancelRedline',
  isMutation: true,
  text: "mutation CancelRedline($id:ID!$etag:String!){cancelRunStepRedline(id:$id etag:$etag){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type DecideRedlineVariables = { readonly input: CreateRedlineApprovalInput }
export type DecideRedlineResult = {
readonly createRedlineApproval: {
readonly approval: {
readonly id: string
} | null
} | null
}
export const DecideRedlineDocument: Document<DecideRedlineResult, DecideRedlineVariables> = {
  name: 'DecideRedline',
  isMutation: true,
  text: "mutation DecideRedline($input:CreateRedlineApprovalInput!){createRedlineApproval(input:$input){approval{id}}}",
  exactNames: new Set(["id"]),
}

export type RunsToTakeRedlineVariables = { readonly id: string | number }
export type RunsToTakeRedlineResult = {
readonly runsToTakeRedline: readonly ({
readonly change: RedlineForRun
readonly passedSteps: readonly (string)[]
readonly run: {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
}
})[] | null
}
export const RunsToTakeRedlineDocument: Document<RunsToTakeRedlineResult, RunsToTakeRedlineVariables> = {
  name: 'RunsToTakeRedline',
  isMutation: false,
  text: "query RunsToTakeRedline($id:ID!){runsToTakeRedline(redlineId:$id){change passedSteps run{id _etag title partInventory{id serialNumber lotNumber}}}}",
  exactNames: new Set(["id"]),
}

export type TakeRedlineVariables = { readonly input: TakeRedlineInput }
export type TakeRedlineResult = {
readonly takeRedline: {
readonly runs: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const TakeRedlineDocument: Document<TakeRedlineResult, TakeRedlineVariables> = {
  name: 'TakeRedline',
  isMutation: true,
  text: "mutation TakeRedline($input:TakeRedlineInput!){takeRedline(input:$input){runs{id}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { ApproveGateInput, CancelRunInput, CreateFileAttachmentInput, Document, HoldRunInput, MovedRun, RejectGateInput, ResumeRunInput, ScrapInRunInput, ShownStep, SplitRunInput, UpdateRunInput } from '../documents.ts'

export type HoldRunVariables = { readonly input: HoldRunInput }
export type HoldRunResult = {
readonly holdRun: {
readonly run: MovedRun | null
} | null
}
export const HoldRunDocument: Document<HoldRunResult, HoldRunVariables> = {
  name: 'HoldRun',
  isMutation: true,
  text: "mutation HoldRun($input:HoldRunInput!){holdRun(input:$input){run{...MovedRun}}}fragment MovedRun on Run{id title status holdKind holdReason cancelReason assignedTo{id name}assignedTeam{id name}}",
  exactNames: new Set(["id"]),
}

export type ResumeRunVariables = { readonly input: ResumeRunInput }
export type ResumeRunResult = {
readonly resumeRun: {
readonly run: MovedRun | null
} | null
}
export const ResumeRunDocument: Document<ResumeRunResult, ResumeRunVariables> = {
  name: 'ResumeRun',
  isMutation: true,
  text: "mutation ResumeRun($input:ResumeRunInput!){resumeRun(input:$input){run{...MovedRun}}}fragment MovedRun on Run{id title status holdKind holdReason cancelReason assignedTo{id name}assignedTeam{id name}}",
  exactNames: new Set(["id"]),
}

export type CancelRunVariables = { readonly input: CancelRunInput }
export type CancelRunResult = {
readonly cancelRun: {
readonly run: MovedRun | null
} | null
}
export const CancelRunDocument: Document<CancelRunResult, CancelRunVariables> = {
  name: 'CancelRun',
  isMutation: true,
  text: "mutation CancelRun($input:CancelRunInput!){cancelRun(input:$input){run{...MovedRun}}}fragment MovedRun on Run{id title status holdKind holdReason cancelReason assignedTo{id name}assignedTeam{id name}}",
  exactNames: new Set(["id"]),
}

export type AssignRunVariables = { readonly input: UpdateRunInput }
export type AssignRunResult = {
readonly updateRun: {
readonly run: MovedRun | null
} | null
}
export const AssignRunDocument: Document<AssignRunResult, AssignRunVariables> = {
  name: 'AssignRun',
  isMutation: true,
  text: "mutation AssignRun($input:UpdateRunInput!){updateRun(input:$input){run{...MovedRun}}}fragment MovedRun on Run{id title status holdKind holdReason cancelReason assignedTo{id name}assignedTeam{id name}}",
  exactNames: new Set(["id"]),
}

export type ApproveGateVariables = { readonly input: ApproveGateInput }
export type ApproveGateResult = {
readonly approveGate: {
readonly runStep: ShownStep | null
} | null
}
export const ApproveGateDocument: Document<ApproveGateResult, ApproveGateVariables> = {
  name: 'ApproveGate',
  isMutation: true,
  text: "mutation ApproveGate($input:ApproveGateInput!){approveGate(input:$input){runStep{...ShownStep}}}fragment ShownStep on RunStep{id _etag number title status attempt required isHeading availableToWork waitsFor holdKind holdReason failReason content startTime endTime startedBy{id name}completedBy{id name}assignedTo{id name}workCenter{id name}fields{...ShownField}datagridColumns{edges{node{id header type unit}}}datagridRows{edges{node{id index required complete given values{id rowId columnId _etag value notApplicable shownDigest signature{printedName siteTime}}}}}gates{number name kind stands outcome missing{roleName count}}}fragment ShownField on RunStepField{id _etag number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance value notApplicable valid shownDigest signoffRoleName fileAttachment{id filename}signature{id printedName siteTime}}",
  exactNames: new Set(["columnId","id","maximum","minimum","rowId","target","tolerance","value"]),
}

export type RejectGateVariables = { readonly input: RejectGateInput }
export type RejectGateResult = {
readonly rejectGate: {
readonly runStep: ShownStep | null
} | null
}
export const RejectGateDocument: Document<RejectGateResult, RejectGateVariables> = {
  name: 'RejectGate',
  isMutation: true,
  text: "mutation RejectGate($input:RejectGateInput!){rejectGate(input:$input){runStep{...ShownStep}}}fragment ShownStep on RunStep{id _etag number title status attempt required isHeading availableToWork waitsFor holdKind holdReason failReason content startTime endTime startedBy{id name}completedBy{id name}assignedTo{id name}workCenter{id name}fields{...ShownField}datagridColumns{edges{node{id header type unit}}}datagridRows{edges{node{id index required complete given values{id rowId columnId _etag value notApplicable shownDigest signature{printedName siteTime}}}}}gates{number name kind stands outcome missing{roleName count}}}fragment ShownField on RunStepField{id _etag number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance value notApplicable valid shownDigest signoffRoleName fileAttachment{id filename}signature{id printedName siteTime}}",
  exactNames: new Set(["columnId","id","maximum","minimum","rowId","target","tolerance","value"]),
}

export type AttachFileVariables = { readonly input: CreateFileAttachmentInput }
export type AttachFileResult = {
readonly createFileAttachment: {
readonly fileAttachment: {
readonly id: string
readonly filename: string | null
readonly size: string | null
readonly sha256: string | null
readonly entityId: string | null
} | null
} | null
}
export const AttachFileDocument: Document<AttachFileResult, AttachFileVariables> = {
  name: 'AttachFile',
  isMutation: true,
  text: "mutation AttachFile($input:CreateFileAttachmentInput!){createFileAttachment(input:$input){fileAttachment{id filename size sha256 entityId}}}",
  exactNames: new Set(["entityId","id","size"]),
}

export type SplitRunVariables = { readonly input: SplitRunInput }
export type SplitRunResult = {
readonly splitRun: {
readonly run: {
readonly id: string
readonly title: string
readonly quantity: string | null
} | null
readonly newRun: {
readonly id: string
readonly title: string
readonly quantity: string | null
} | null
} | null
}
export const SplitRunDocument: Document<SplitRunResult, SplitRunVariables> = {
  name: 'SplitRun',
  isMutation: true,
  text: "mutation SplitRun($input:SplitRunInput!){splitRun(input:$input){run{id title quantity}newRun{id title quantity}}}",
  exactNames: new Set(["id","quantity"]),
}

export type BatchOfRunVariables = { readonly id: string | number }
export type BatchOfRunResult = {
readonly run: {
readonly id: string
readonly runBatch: {
readonly id: string
readonly runs: readonly ({
readonly id: string
readonly isOpen: boolean | null
})[] | null
} | null
} | null
}
export const BatchOfRunDocument: Document<BatchOfRunResult, BatchOfRunVariables> = {
  name: 'BatchOfRun',
  isMutation: false,
  text: "query BatchOfRun($id:ID!){run(id:$id){id runBatch{id runs{id isOpen}}}}",
  exactNames: new Set(["id"]),
}

export type ScrapInRunVariables = { readonly input: ScrapInRunInput }
export type ScrapInRunResult = {
readonly scrapInRun: {
readonly run: {
readonly id: string
readonly title: string
readonly partInventory: {
readonly id: string
readonly identity: string | null
readonly quantity: string
readonly quantityScrapped: string
} | null
} | null
} | null
}
export const ScrapInRunDocument: Document<ScrapInRunResult, ScrapInRunVariables> = {
  name: 'ScrapInRun',
  isMutation: true,
  text: "mutation ScrapInRun($input:ScrapInRunInput!){scrapInRun(input:$input){run{id title partInventory{id identity quantity quantityScrapped}}}}",
  exactNames: new Set(["id","quantity","quantityScrapped"]),
}

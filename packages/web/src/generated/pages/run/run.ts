// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { ApproveGateInput, CancelRunInput, CompleteRunInput, CompleteRunStepInput, Document, FailRunStepInput, FileView, HoldRunInput, HoldRunStepInput, Json, RedoRunStepInput, RejectGateInput, ResumeRunInput, ResumeRunStepInput, RunView, SignRunStepFieldInput, StartRunStepInput, UnstartRunStepInput, UpdateRunStepFieldValueInput, runstepfieldfieldtypes } from '../../documents.ts'

export type RunPageVariables = { readonly id: string | number }
export type RunPageResult = {
readonly pinServes: boolean
readonly run: RunView | null
}
export const RunPageDocument: Document<RunPageResult, RunPageVariables> = {
  name: 'RunPage',
  isMutation: false,
  text: "query RunPage($id:ID!){pinServes run(id:$id){...RunView}}fragment RunView on Run{id _etag _created title status purpose percentComplete draftBomVersion isOpen description priority dueDate orderReference chargeNumber quantity procedureRevision stops{runStepId reason}procedure{id title version}part{id partNumber revision description trackingType}partInventory{id serialNumber lotNumber status qualityHold howCreated location{id name}buildRequirements{id quantity madeOnAssembly referenceDesignators part{id partNumber revision description unitOfMeasure{id type}}}}assignedTo{id name}location{id name}createdBy{id name}startedAt completedAt completedBy{id name}canceledAt cancelReason heldAt holdKind holdReason outcome comments{id withdrawnAt}fileAttachments{id}labels{id value}steps{...StepView}}fragment StepView on RunStep{id _etag number title required status attempt parentId isHeading mandatory redoLimit startTime endTime startedBy{id name}completedBy{id name}assignedTo{id name}location{id name}holdKind holdReason heldBy{id name}failReason slateContent definitionDigest assets{...FileView}comments{id withdrawnAt}fileAttachments{id}labels{id value}upstream{upstreamStepId minimumLag maximumLag}fields{...FieldView}gates{...GateView}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment FieldView on RunStepField{id _etag _updated number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance outOfRange helpText peerReviewRequired signoffRoleId signoffRoleName verifies partId validations{functionId functionName limit:value}value fileAttachment{...FileView}notApplicable updatedBy{id name}signature{...SignatureView}signatures{...SignatureView}shownDigest}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}fragment GateView on RunStepGate{number name kind stands outcome roles{roleId roleName count}missing{roleName count}approvals{...SignatureView}}",
  exactNames: new Set(["functionId","id","limit","maximum","minimum","parentId","partId","quantity","roleId","runStepId","signerId","signoffRoleId","size","target","tolerance","upstreamStepId","value"]),
}

export type StepAttemptsVariables = { readonly id: string | number }
export type StepAttemptsResult = {
readonly runStep: {
readonly id: string
readonly attempts: readonly ({
readonly number: number
readonly counts: boolean
readonly fields: readonly ({
readonly id: string
readonly number: number
readonly name: string
readonly type: runstepfieldfieldtypes | null
readonly unit: string | null
readonly value: Json | null
readonly fileAttachment: FileView | null
readonly notApplicable: boolean
readonly valid: boolean | null
readonly signature: {
readonly id: string
readonly printedName: string
readonly siteTime: string
} | null
})[] | null
})[] | null
} | null
}
export const StepAttemptsDocument: Document<StepAttemptsResult, StepAttemptsVariables> = {
  name: 'StepAttempts',
  isMutation: false,
  text: "query StepAttempts($id:ID!){runStep(id:$id){id attempts{number counts fields{id number name type unit value fileAttachment{...FileView}notApplicable valid signature{id printedName siteTime}}}}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}",
  exactNames: new Set(["id","size","value"]),
}

export type StartRunStepVariables = { readonly input: StartRunStepInput }
export type StartRunStepResult = {
readonly startRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const StartRunStepDocument: Document<StartRunStepResult, StartRunStepVariables> = {
  name: 'StartRunStep',
  isMutation: true,
  text: "mutation StartRunStep($input:StartRunStepInput!){startRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type UnstartRunStepVariables = { readonly input: UnstartRunStepInput }
export type UnstartRunStepResult = {
readonly unstartRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const UnstartRunStepDocument: Document<UnstartRunStepResult, UnstartRunStepVariables> = {
  name: 'UnstartRunStep',
  isMutation: true,
  text: "mutation UnstartRunStep($input:UnstartRunStepInput!){unstartRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type CompleteRunStepVariables = { readonly input: CompleteRunStepInput }
export type CompleteRunStepResult = {
readonly completeRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const CompleteRunStepDocument: Document<CompleteRunStepResult, CompleteRunStepVariables> = {
  name: 'CompleteRunStep',
  isMutation: true,
  text: "mutation CompleteRunStep($input:CompleteRunStepInput!){completeRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type FailRunStepVariables = { readonly input: FailRunStepInput }
export type FailRunStepResult = {
readonly failRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const FailRunStepDocument: Document<FailRunStepResult, FailRunStepVariables> = {
  name: 'FailRunStep',
  isMutation: true,
  text: "mutation FailRunStep($input:FailRunStepInput!){failRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type RedoRunStepVariables = { readonly input: RedoRunStepInput }
export type RedoRunStepResult = {
readonly redoRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const RedoRunStepDocument: Document<RedoRunStepResult, RedoRunStepVariables> = {
  name: 'RedoRunStep',
  isMutation: true,
  text: "mutation RedoRunStep($input:RedoRunStepInput!){redoRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type HoldRunStepVariables = { readonly input: HoldRunStepInput }
export type HoldRunStepResult = {
readonly holdRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const HoldRunStepDocument: Document<HoldRunStepResult, HoldRunStepVariables> = {
  name: 'HoldRunStep',
  isMutation: true,
  text: "mutation HoldRunStep($input:HoldRunStepInput!){holdRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type ResumeRunStepVariables = { readonly input: ResumeRunStepInput }
export type ResumeRunStepResult = {
readonly resumeRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const ResumeRunStepDocument: Document<ResumeRunStepResult, ResumeRunStepVariables> = {
  name: 'ResumeRunStep',
  isMutation: true,
  text: "mutation ResumeRunStep($input:ResumeRunStepInput!){resumeRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type RecordFieldValueVariables = { readonly input: UpdateRunStepFieldValueInput }
export type RecordFieldValueResult = {
readonly updateRunStepFieldValue: {
readonly runStepField: {
readonly id: string
} | null
} | null
}
export const RecordFieldValueDocument: Document<RecordFieldValueResult, RecordFieldValueVariables> = {
  name: 'RecordFieldValue',
  isMutation: true,
  text: "mutation RecordFieldValue($input:UpdateRunStepFieldValueInput!){updateRunStepFieldValue(input:$input){runStepField{id}}}",
  exactNames: new Set(["id"]),
}

export type SignRunStepFieldVariables = { readonly input: SignRunStepFieldInput }
export type SignRunStepFieldResult = {
readonly signRunStepField: {
readonly runStepField: {
readonly id: string
} | null
} | null
}
export const SignRunStepFieldDocument: Document<SignRunStepFieldResult, SignRunStepFieldVariables> = {
  name: 'SignRunStepField',
  isMutation: true,
  text: "mutation SignRunStepField($input:SignRunStepFieldInput!){signRunStepField(input:$input){runStepField{id}}}",
  exactNames: new Set(["id"]),
}

export type ApproveGateVariables = { readonly input: ApproveGateInput }
export type ApproveGateResult = {
readonly approveGate: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const ApproveGateDocument: Document<ApproveGateResult, ApproveGateVariables> = {
  name: 'ApproveGate',
  isMutation: true,
  text: "mutation ApproveGate($input:ApproveGateInput!){approveGate(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type RejectGateVariables = { readonly input: RejectGateInput }
export type RejectGateResult = {
readonly rejectGate: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const RejectGateDocument: Document<RejectGateResult, RejectGateVariables> = {
  name: 'RejectGate',
  isMutation: true,
  text: "mutation RejectGate($input:RejectGateInput!){rejectGate(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type HoldRunVariables = { readonly input: HoldRunInput }
export type HoldRunResult = {
readonly holdRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const HoldRunDocument: Document<HoldRunResult, HoldRunVariables> = {
  name: 'HoldRun',
  isMutation: true,
  text: "mutation HoldRun($input:HoldRunInput!){holdRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type ResumeRunVariables = { readonly input: ResumeRunInput }
export type ResumeRunResult = {
readonly resumeRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const ResumeRunDocument: Document<ResumeRunResult, ResumeRunVariables> = {
  name: 'ResumeRun',
  isMutation: true,
  text: "mutation ResumeRun($input:ResumeRunInput!){resumeRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type CompleteRunVariables = { readonly input: CompleteRunInput }
export type CompleteRunResult = {
readonly completeRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const CompleteRunDocument: Document<CompleteRunResult, CompleteRunVariables> = {
  name: 'CompleteRun',
  isMutation: true,
  text: "mutation CompleteRun($input:CompleteRunInput!){completeRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type CancelRunVariables = { readonly input: CancelRunInput }
export type CancelRunResult = {
readonly cancelRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const CancelRunDocument: Document<CancelRunResult, CancelRunVariables> = {
  name: 'CancelRun',
  isMutation: true,
  text: "mutation CancelRun($input:CancelRunInput!){cancelRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type TakeRunVariables = { readonly id: string | number }
export type TakeRunResult = {
readonly takeRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const TakeRunDocument: Document<TakeRunResult, TakeRunVariables> = {
  name: 'TakeRun',
  isMutation: true,
  text: "mutation TakeRun($id:ID!){takeRun(id:$id){run{id}}}",
  exactNames: new Set(["id"]),
}

export type GiveBackRunVariables = { readonly id: string | number }
export type GiveBackRunResult = {
readonly giveBackRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const GiveBackRunDocument: Document<GiveBackRunResult, GiveBackRunVariables> = {
  name: 'GiveBackRun',
  isMutation: true,
  text: "mutation GiveBackRun($id:ID!){giveBackRun(id:$id){run{id}}}",
  exactNames: new Set(["id"]),
}

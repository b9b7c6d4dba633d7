// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { AcceptFieldValueInput, ApproveGateInput, ApproveSkipInput, AskSkipApprovalInput, BringBackRunStepInput, CancelRunInput, CellView, CompleteRunInput, CompleteRunStepInput, ConfirmLateEntryInput, CreateLateEntryInput, Document, FailRunStepInput, FileView, HoldRunInput, HoldRunStepInput, Json, PasteDatagridValuesInput, RedoRunStepInput, RejectGateInput, ReopenRunInput, ReopenRunStepInput, ResumeRunInput, ResumeRunStepInput, RunView, SessionEventInput, SetDatagridValueInput, SignDatagridValueInput, SignRunStepFieldInput, SkipRunStepInput, StartRunStepInput, SupplyReasonInput, UnstartRunStepInput, UpdateRunStepFieldValueInput, UpdateSessionInput, VerifyRunStepInput, WithdrawLateEntryInput, runstepfieldfieldtypes } from '../../documents.ts'

export type RunPageVariables = { readonly id: string | number }
export type RunPageResult = {
readonly pinServes: boolean
readonly run: RunView | null
}
export const RunPageDocument: Document<RunPageResult, RunPageVariables> = {
  name: 'RunPage',
  isMutation: false,
  text: "query RunPage($id:ID!){pinServes run(id:$id){...RunView}}fragment RunView on Run{id _etag _created title status purpose percentComplete draftBomVersion isOpen isAsBuiltKept hasInstalls openWorkInside{id title}topAssembly{id serialNumber lotNumber}madeItsUnit isDraftBomApproved missingReasons{...MissingReasonView}description priority dueDate orderReference chargeNumber runBatch{id prettyStr}quantity procedureRevision stops{runStepId reason}procedure{id title version furtherRuns}part{id partNumber revision description trackingType}partInventory{id serialNumber lotNumber status statusReason qualityHold howCreated location{id name}}assignedTo{id name}location{id name timeZone}createdBy{id name}startedAt completedAt completedBy{id name}canceledAt cancelReason heldAt heldBy{id name}holdKind holdReason outcome issue reopenedAt reopenedBy{id name}reopenReason reopenSignature{id printedName}comments{id withdrawnAt}fileAttachments{id}labels{id value}steps{...StepView}}fragment MissingReasonView on MissingReason{id act at recorded runStep{id number title}reason suppliedAt suppliedBy{id name}}fragment StepView on RunStep{id _etag originStepId number title required status attempt parentId isHeading mandatory redoLimit certificates{name}startTime endTime startedBy{id name}completedBy{id name}assignedTo{id name}workCenter{id name}holdKind holdReason heldAt heldBy{id name}failReason carriedFrom{id runId}issues{...IssueBrief approvedKind runStepAttempt}skipReason skippedBy{id name}skipRolesMissing correcting verifyAfterReopening sessions{...SessionView}lateEntries{...LateEntryView}laborSeconds helpCalls{...HelpCallView}slateContent definitionDigest assets{...FileView}comments{id withdrawnAt}fileAttachments{id}labels{id value}upstream{upstreamStepId minimumLag maximumLag}fields{...FieldView}gates{...GateView}datagridColumns{edges{node{...GridColumnView}}}datagridRows{edges{node{...GridRowView}}}}fragment IssueBrief on Issue{id title status}fragment SessionView on Session{id _etag kind checkIn checkOut endedBy note createdBy{id name}}fragment LateEntryView on LateEntry{id _etag _created attempt performedAt performedBy{id name}recordedBy{id name}reason fieldIds isConfirmed confirmation{id signedAt voidReason}withdrawnAt withdrawnBy{id name}withdrawReason}fragment HelpCallView on HelpCall{id _etag _created kind status note outcome answeredAt closedAt createdBy{id name}answeredBy{id name}team{id name}runStep{id number title}run{id title}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment FieldView on RunStepField{id _etag _updated number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance outOfRange perBatch helpText peerReviewRequired signoffRoleId signoffRoleName verifies partId validations{functionId functionName limit:value}value fileAttachment{...FileView}notApplicable updatedBy{id name}signature{...SignatureView}acceptance{...SignatureView}signatures{...SignatureView}shownDigest}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}fragment GateView on RunStepGate{number name kind stands outcome roles{roleId roleName count}missing{roleName count}approvals{...SignatureView}}fragment GridColumnView on RunStepDatagridColumn{id index header type allowedIonType options unit readOnly signoffRoleId signoffRoleName}fragment GridRowView on RunStepDatagridRow{id index required allowNotApplicable given values{...CellView}}fragment CellView on DatagridValue{id _etag _updated rowId columnId value notApplicable fileAttachment{...FileView}updatedBy{id name}signature{...SignatureView}signatures{...SignatureView}shownDigest}",
  exactNames: new Set(["columnId","fieldIds","functionId","id","laborSeconds","limit","maximum","minimum","originStepId","parentId","partId","quantity","roleId","rowId","runId","runStepId","signerId","signoffRoleId","size","target","tolerance","upstreamStepId","value"]),
}

export type AskSkipApprovalVariables = { readonly input: AskSkipApprovalInput }
export type AskSkipApprovalResult = {
readonly askSkipApproval: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const AskSkipApprovalDocument: Document<AskSkipApprovalResult, AskSkipApprovalVariables> = {
  name: 'AskSkipApproval',
  isMutation: true,
  text: "mutation AskSkipApproval($input:AskSkipApprovalInput!){askSkipApproval(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type StepAttemptsVariables = { readonly id: string | number }
export type StepAttemptsResult = {
readonly runStep: {
readonly id: string
readonly attempts: readonly ({
readonly number: number
readonly counts: boolean
readonly title: string
readonly slateContent: Json | null
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
readonly datagridRows: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly index: number
readonly values: readonly (CellView)[]
} | null
} | null)[]
}
})[] | null
} | null
}
export const StepAttemptsDocument: Document<StepAttemptsResult, StepAttemptsVariables> = {
  name: 'StepAttempts',
  isMutation: false,
  text: "query StepAttempts($id:ID!){runStep(id:$id){id attempts{number counts title slateContent fields{id number name type unit value fileAttachment{...FileView}notApplicable valid signature{id printedName siteTime}}datagridRows{edges{node{id index values{...CellView}}}}}}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment CellView on DatagridValue{id _etag _updated rowId columnId value notApplicable fileAttachment{...FileView}updatedBy{id name}signature{...SignatureView}signatures{...SignatureView}shownDigest}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["columnId","id","rowId","signerId","size","value"]),
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

export type CheckInVariables = { readonly input: SessionEventInput }
export type CheckInResult = {
readonly checkIn: {
readonly checkInEvent: {
readonly id: string
} | null
} | null
}
export const CheckInDocument: Document<CheckInResult, CheckInVariables> = {
  name: 'CheckIn',
  isMutation: true,
  text: "mutation CheckIn($input:SessionEventInput!){checkIn(input:$input){checkInEvent{id}}}",
  exactNames: new Set(["id"]),
}

export type CheckOutVariables = { readonly input: SessionEventInput }
export type CheckOutResult = {
readonly checkOut: {
readonly checkOutEvent: {
readonly id: string
} | null
} | null
}
export const CheckOutDocument: Document<CheckOutResult, CheckOutVariables> = {
  name: 'CheckOut',
  isMutation: true,
  text: "mutation CheckOut($input:SessionEventInput!){checkOut(input:$input){checkOutEvent{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateSessionVariables = { readonly input: UpdateSessionInput }
export type UpdateSessionResult = {
readonly updateSession: {
readonly session: {
readonly id: string
} | null
} | null
}
export const UpdateSessionDocument: Document<UpdateSessionResult, UpdateSessionVariables> = {
  name: 'UpdateSession',
  isMutation: true,
  text: "mutation UpdateSession($input:UpdateSessionInput!){updateSession(input:$input){session{id}}}",
  exactNames: new Set(["id"]),
}

export type SetDatagridValueVariables = { readonly input: SetDatagridValueInput }
export type SetDatagridValueResult = {
readonly setDatagridValue: {
readonly datagridValue: {
readonly id: string
} | null
} | null
}
export const SetDatagridValueDocument: Document<SetDatagridValueResult, SetDatagridValueVariables> = {
  name: 'SetDatagridValue',
  isMutation: true,
  text: "mutation SetDatagridValue($input:SetDatagridValueInput!){setDatagridValue(input:$input){datagridValue{id}}}",
  exactNames: new Set(["id"]),
}

export type PasteDatagridValuesVariables = { readonly input: PasteDatagridValuesInput }
export type PasteDatagridValuesResult = {
readonly pasteDatagridValues: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const PasteDatagridValuesDocument: Document<PasteDatagridValuesResult, PasteDatagridValuesVariables> = {
  name: 'PasteDatagridValues',
  isMutation: true,
  text: "mutation PasteDatagridValues($input:PasteDatagridValuesInput!){pasteDatagridValues(input:$input){runStep{id}}}",
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

export type SignDatagridValueVariables = { readonly input: SignDatagridValueInput }
export type SignDatagridValueResult = {
readonly signDatagridValue: {
readonly datagridValue: {
readonly id: string
} | null
} | null
}
export const SignDatagridValueDocument: Document<SignDatagridValueResult, SignDatagridValueVariables> = {
  name: 'SignDatagridValue',
  isMutation: true,
  text: "mutation SignDatagridValue($input:SignDatagridValueInput!){signDatagridValue(input:$input){datagridValue{id}}}",
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

export type ReopenRunVariables = { readonly input: ReopenRunInput }
export type ReopenRunResult = {
readonly reopenRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const ReopenRunDocument: Document<ReopenRunResult, ReopenRunVariables> = {
  name: 'ReopenRun',
  isMutation: true,
  text: "mutation ReopenRun($input:ReopenRunInput!){reopenRun(input:$input){run{id}}}",
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

export type SkipRunStepVariables = { readonly input: SkipRunStepInput }
export type SkipRunStepResult = {
readonly skipRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const SkipRunStepDocument: Document<SkipRunStepResult, SkipRunStepVariables> = {
  name: 'SkipRunStep',
  isMutation: true,
  text: "mutation SkipRunStep($input:SkipRunStepInput!){skipRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type ApproveSkipVariables = { readonly input: ApproveSkipInput }
export type ApproveSkipResult = {
readonly approveSkip: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const ApproveSkipDocument: Document<ApproveSkipResult, ApproveSkipVariables> = {
  name: 'ApproveSkip',
  isMutation: true,
  text: "mutation ApproveSkip($input:ApproveSkipInput!){approveSkip(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type BringBackRunStepVariables = { readonly input: BringBackRunStepInput }
export type BringBackRunStepResult = {
readonly bringBackRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const BringBackRunStepDocument: Document<BringBackRunStepResult, BringBackRunStepVariables> = {
  name: 'BringBackRunStep',
  isMutation: true,
  text: "mutation BringBackRunStep($input:BringBackRunStepInput!){bringBackRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type ReopenRunStepVariables = { readonly input: ReopenRunStepInput }
export type ReopenRunStepResult = {
readonly reopenRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const ReopenRunStepDocument: Document<ReopenRunStepResult, ReopenRunStepVariables> = {
  name: 'ReopenRunStep',
  isMutation: true,
  text: "mutation ReopenRunStep($input:ReopenRunStepInput!){reopenRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type VerifyRunStepVariables = { readonly input: VerifyRunStepInput }
export type VerifyRunStepResult = {
readonly verifyRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const VerifyRunStepDocument: Document<VerifyRunStepResult, VerifyRunStepVariables> = {
  name: 'VerifyRunStep',
  isMutation: true,
  text: "mutation VerifyRunStep($input:VerifyRunStepInput!){verifyRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type AcceptFieldValueVariables = { readonly input: AcceptFieldValueInput }
export type AcceptFieldValueResult = {
readonly acceptFieldValue: {
readonly runStepField: {
readonly id: string
} | null
} | null
}
export const AcceptFieldValueDocument: Document<AcceptFieldValueResult, AcceptFieldValueVariables> = {
  name: 'AcceptFieldValue',
  isMutation: true,
  text: "mutation AcceptFieldValue($input:AcceptFieldValueInput!){acceptFieldValue(input:$input){runStepField{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateLateEntryVariables = { readonly input: CreateLateEntryInput }
export type CreateLateEntryResult = {
readonly createLateEntry: {
readonly lateEntry: {
readonly id: string
} | null
} | null
}
export const CreateLateEntryDocument: Document<CreateLateEntryResult, CreateLateEntryVariables> = {
  name: 'CreateLateEntry',
  isMutation: true,
  text: "mutation CreateLateEntry($input:CreateLateEntryInput!){createLateEntry(input:$input){lateEntry{id}}}",
  exactNames: new Set(["id"]),
}

export type ConfirmLateEntryVariables = { readonly input: ConfirmLateEntryInput }
export type ConfirmLateEntryResult = {
readonly confirmLateEntry: {
readonly lateEntry: {
readonly id: string
} | null
} | null
}
export const ConfirmLateEntryDocument: Document<ConfirmLateEntryResult, ConfirmLateEntryVariables> = {
  name: 'ConfirmLateEntry',
  isMutation: true,
  text: "mutation ConfirmLateEntry($input:ConfirmLateEntryInput!){confirmLateEntry(input:$input){lateEntry{id}}}",
  exactNames: new Set(["id"]),
}

export type WithdrawLateEntryVariables = { readonly input: WithdrawLateEntryInput }
export type WithdrawLateEntryResult = {
readonly withdrawLateEntry: {
readonly lateEntry: {
readonly id: string
} | null
} | null
}
export const WithdrawLateEntryDocument: Document<WithdrawLateEntryResult, WithdrawLateEntryVariables> = {
  name: 'WithdrawLateEntry',
  isMutation: true,
  text: "mutation WithdrawLateEntry($input:WithdrawLateEntryInput!){withdrawLateEntry(input:$input){lateEntry{id}}}",
  exactNames: new Set(["id"]),
}

export type SupplyReasonVariables = { readonly input: SupplyReasonInput }
export type SupplyReasonResult = {
readonly supplyReason: {
readonly run: {
readonly id: string
} | null
} | null
}
export const SupplyReasonDocument: Document<SupplyReasonResult, SupplyReasonVariables> = {
  name: 'SupplyReason',
  isMutation: true,
  text: "mutation SupplyReason($input:SupplyReasonInput!){supplyReason(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

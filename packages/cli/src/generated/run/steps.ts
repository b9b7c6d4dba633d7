// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { AcceptFieldValueInput, ApproveSkipInput, BringBackRunStepInput, CompleteRunInput, CompleteRunStepInput, Document, FailRunStepInput, HoldRunStepInput, InventoryStatus, MovedStep, RedoRunStepInput, ReopenRunStepInput, ResumeRunStepInput, RunStatus, SessionEventInput, ShownField, SignRunStepFieldInput, SkipRunStepInput, StartRunStepInput, UnstartRunStepInput, UpdateRunStepFieldValueInput, VerifyRunStepInput } from '../documents.ts'

export type StartStepVariables = { readonly input: StartRunStepInput }
export type StartStepResult = {
readonly startRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const StartStepDocument: Document<StartStepResult, StartStepVariables> = {
  name: 'StartStep',
  isMutation: true,
  text: "mutation StartStep($input:StartRunStepInput!){startRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type UnstartStepVariables = { readonly input: UnstartRunStepInput }
export type UnstartStepResult = {
readonly unstartRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const UnstartStepDocument: Document<UnstartStepResult, UnstartStepVariables> = {
  name: 'UnstartStep',
  isMutation: true,
  text: "mutation UnstartStep($input:UnstartRunStepInput!){unstartRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type CompleteStepVariables = { readonly input: CompleteRunStepInput }
export type CompleteStepResult = {
readonly completeRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const CompleteStepDocument: Document<CompleteStepResult, CompleteStepVariables> = {
  name: 'CompleteStep',
  isMutation: true,
  text: "mutation CompleteStep($input:CompleteRunStepInput!){completeRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type HoldStepVariables = { readonly input: HoldRunStepInput }
export type HoldStepResult = {
readonly holdRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const HoldStepDocument: Document<HoldStepResult, HoldStepVariables> = {
  name: 'HoldStep',
  isMutation: true,
  text: "mutation HoldStep($input:HoldRunStepInput!){holdRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type ResumeStepVariables = { readonly input: ResumeRunStepInput }
export type ResumeStepResult = {
readonly resumeRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const ResumeStepDocument: Document<ResumeStepResult, ResumeStepVariables> = {
  name: 'ResumeStep',
  isMutation: true,
  text: "mutation ResumeStep($input:ResumeRunStepInput!){resumeRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type FailStepVariables = { readonly input: FailRunStepInput }
export type FailStepResult = {
readonly failRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const FailStepDocument: Document<FailStepResult, FailStepVariables> = {
  name: 'FailStep',
  isMutation: true,
  text: "mutation FailStep($input:FailRunStepInput!){failRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type RedoStepVariables = { readonly input: RedoRunStepInput }
export type RedoStepResult = {
readonly redoRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const RedoStepDocument: Document<RedoStepResult, RedoStepVariables> = {
  name: 'RedoStep',
  isMutation: true,
  text: "mutation RedoStep($input:RedoRunStepInput!){redoRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type RecordValueVariables = { readonly input: UpdateRunStepFieldValueInput }
export type RecordValueResult = {
readonly updateRunStepFieldValue: {
readonly runStepField: ShownField | null
} | null
}
export const RecordValueDocument: Document<RecordValueResult, RecordValueVariables> = {
  name: 'RecordValue',
  isMutation: true,
  text: "mutation RecordValue($input:UpdateRunStepFieldValueInput!){updateRunStepFieldValue(input:$input){runStepField{...ShownField}}}fragment ShownField on RunStepField{id _etag number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance value notApplicable valid shownDigest signoffRoleName fileAttachment{id filename}signature{id printedName siteTime}}",
  exactNames: new Set(["id","maximum","minimum","target","tolerance","value"]),
}

export type SignFieldVariables = { readonly input: SignRunStepFieldInput }
export type SignFieldResult = {
readonly signRunStepField: {
readonly runStepField: ShownField | null
} | null
}
export const SignFieldDocument: Document<SignFieldResult, SignFieldVariables> = {
  name: 'SignField',
  isMutation: true,
  text: "mutation SignField($input:SignRunStepFieldInput!){signRunStepField(input:$input){runStepField{...ShownField}}}fragment ShownField on RunStepField{id _etag number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance value notApplicable valid shownDigest signoffRoleName fileAttachment{id filename}signature{id printedName siteTime}}",
  exactNames: new Set(["id","maximum","minimum","target","tolerance","value"]),
}

export type FinishRunVariables = { readonly input: CompleteRunInput }
export type FinishRunResult = {
readonly completeRun: {
readonly run: {
readonly id: string
readonly title: string
readonly status: RunStatus | null
readonly outcome: string | null
readonly completedAt: string | null
readonly partInventory: {
readonly id: string
readonly identity: string | null
readonly status: InventoryStatus | null
} | null
} | null
} | null
}
export const FinishRunDocument: Document<FinishRunResult, FinishRunVariables> = {
  name: 'FinishRun',
  isMutation: true,
  text: "mutation FinishRun($input:CompleteRunInput!){completeRun(input:$input){run{id title status outcome completedAt partInventory{id identity status}}}}",
  exactNames: new Set(["id"]),
}

export type CheckInAtStepVariables = { readonly input: SessionEventInput }
export type CheckInAtStepResult = {
readonly checkIn: {
readonly checkInEvent: {
readonly runStep: MovedStep | null
} | null
} | null
}
export const CheckInAtStepDocument: Document<CheckInAtStepResult, CheckInAtStepVariables> = {
  name: 'CheckInAtStep',
  isMutation: true,
  text: "mutation CheckInAtStep($input:SessionEventInput!){checkIn(input:$input){checkInEvent{runStep{...MovedStep}}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type CheckOutOfStepVariables = { readonly input: SessionEventInput }
export type CheckOutOfStepResult = {
readonly checkOut: {
readonly checkOutEvent: {
readonly runStep: MovedStep | null
} | null
} | null
}
export const CheckOutOfStepDocument: Document<CheckOutOfStepResult, CheckOutOfStepVariables> = {
  name: 'CheckOutOfStep',
  isMutation: true,
  text: "mutation CheckOutOfStep($input:SessionEventInput!){checkOut(input:$input){checkOutEvent{runStep{...MovedStep}}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type ReopenStepVariables = { readonly input: ReopenRunStepInput }
export type ReopenStepResult = {
readonly reopenRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const ReopenStepDocument: Document<ReopenStepResult, ReopenStepVariables> = {
  name: 'ReopenStep',
  isMutation: true,
  text: "mutation ReopenStep($input:ReopenRunStepInput!){reopenRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type VerifyStepVariables = { readonly input: VerifyRunStepInput }
export type VerifyStepResult = {
readonly verifyRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const VerifyStepDocument: Document<VerifyStepResult, VerifyStepVariables> = {
  name: 'VerifyStep',
  isMutation: true,
  text: "mutation VerifyStep($input:VerifyRunStepInput!){verifyRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type SkipStepVariables = { readonly input: SkipRunStepInput }
export type SkipStepResult = {
readonly skipRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const SkipStepDocument: Document<SkipStepResult, SkipStepVariables> = {
  name: 'SkipStep',
  isMutation: true,
  text: "mutation SkipStep($input:SkipRunStepInput!){skipRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type ApproveSkipVariables = { readonly input: ApproveSkipInput }
export type ApproveSkipResult = {
readonly approveSkip: {
readonly runStep: MovedStep & {
readonly skipRolesMissing: readonly (string)[]
} | null
} | null
}
export const ApproveSkipDocument: Document<ApproveSkipResult, ApproveSkipVariables> = {
  name: 'ApproveSkip',
  isMutation: true,
  text: "mutation ApproveSkip($input:ApproveSkipInput!){approveSkip(input:$input){runStep{...MovedStep skipRolesMissing}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

export type AcceptValueVariables = { readonly input: AcceptFieldValueInput }
export type AcceptValueResult = {
readonly acceptFieldValue: {
readonly runStepField: ShownField & {
readonly acceptance: {
readonly id: string
readonly printedName: string
readonly siteTime: string
} | null
} | null
} | null
}
export const AcceptValueDocument: Document<AcceptValueResult, AcceptValueVariables> = {
  name: 'AcceptValue',
  isMutation: true,
  text: "mutation AcceptValue($input:AcceptFieldValueInput!){acceptFieldValue(input:$input){runStepField{...ShownField acceptance{id printedName siteTime}}}}fragment ShownField on RunStepField{id _etag number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance value notApplicable valid shownDigest signoffRoleName fileAttachment{id filename}signature{id printedName siteTime}}",
  exactNames: new Set(["id","maximum","minimum","target","tolerance","value"]),
}

export type BringBackStepVariables = { readonly input: BringBackRunStepInput }
export type BringBackStepResult = {
readonly bringBackRunStep: {
readonly runStep: MovedStep | null
} | null
}
export const BringBackStepDocument: Document<BringBackStepResult, BringBackStepVariables> = {
  name: 'BringBackStep',
  isMutation: true,
  text: "mutation BringBackStep($input:BringBackRunStepInput!){bringBackRunStep(input:$input){runStep{...MovedStep}}}fragment MovedStep on RunStep{id number title status attempt waitsFor run{id title status percentComplete}}",
  exactNames: new Set(["id"]),
}

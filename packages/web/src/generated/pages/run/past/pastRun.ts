// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, InventoryStatus, RunView } from '../../../documents.ts'

export type RunAsItWasVariables = { readonly id: string | number; readonly at: string }
export type RunAsItWasResult = {
readonly run: RunView & {
readonly partInventory: {
readonly id: string
readonly status: InventoryStatus | null
readonly statusReason: string | null
readonly contents: readonly ({
readonly depth: number
readonly nextId: string
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly status: InventoryStatus | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
}
readonly abomInstallation: {
readonly id: string
readonly quantity: string
readonly referenceDesignator: string | null
} | null
})[] | null
} | null
} | null
}
export const RunAsItWasDocument: Document<RunAsItWasResult, RunAsItWasVariables> = {
  name: 'RunAsItWas',
  isMutation: false,
  text: "query RunAsItWas($id:ID!$at:DateTime!){run(id:$id at:$at){...RunView partInventory{id status statusReason contents{depth nextId partInventory{id serialNumber lotNumber status part{id partNumber revision}}abomInstallation{id quantity referenceDesignator}}}}}fragment RunView on Run{id _etag _created title status purpose percentComplete draftBomVersion isOpen isAsBuiltKept hasInstalls openWorkInside{id title}topAssembly{id serialNumber lotNumber}madeItsUnit isDraftBomApproved missingReasons{...MissingReasonView}description priority dueDate orderReference chargeNumber runBatch{id prettyStr}quantity procedureRevision stops{runStepId reason}procedure{id title version furtherRuns}part{id partNumber revision description trackingType}partInventory{id serialNumber lotNumber status statusReason qualityHold howCreated location{id name}}assignedTo{id name}location{id name timeZone}createdBy{id name}startedAt completedAt completedBy{id name}canceledAt cancelReason heldAt heldBy{id name}holdKind holdReason outcome issue reopenedAt reopenedBy{id name}reopenReason reopenSignature{id printedName}comments{id withdrawnAt}fileAttachments{id}labels{id value}steps{...StepView}}fragment MissingReasonView on MissingReason{id act at recorded runStep{id number title}reason suppliedAt suppliedBy{id name}}fragment StepView on RunStep{id _etag originStepId number title required status attempt parentId isHeading mandatory redoLimit certificates{name}startTime endTime startedBy{id name}completedBy{id name}assignedTo{id name}workCenter{id name}holdKind holdReason heldAt heldBy{id name}failReason carriedFrom{id runId}issues{...IssueBrief approvedKind runStepAttempt}skipReason skippedBy{id name}skipRolesMissing correcting verifyAfterReopening sessions{...SessionView}lateEntries{...LateEntryView}laborSeconds helpCalls{...HelpCallView}slateContent definitionDigest assets{...FileView}comments{id withdrawnAt}fileAttachments{id}labels{id value}upstream{upstreamStepId minimumLag maximumLag}fields{...FieldView}gates{...GateView}datagridColumns{edges{node{...GridColumnView}}}datagridRows{edges{node{...GridRowView}}}}fragment IssueBrief on Issue{id title status}fragment SessionView on Session{id _etag kind checkIn checkOut endedBy note createdBy{id name}}fragment LateEntryView on LateEntry{id _etag _created attempt performedAt performedBy{id name}recordedBy{id name}reason fieldIds isConfirmed confirmation{id signedAt voidReason}withdrawnAt withdrawnBy{id name}withdrawReason}fragment HelpCallView on HelpCall{id _etag _created kind status note outcome answeredAt closedAt createdBy{id name}answeredBy{id name}team{id name}runStep{id number title}run{id title}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment FieldView on RunStepField{id _etag _updated number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance outOfRange perBatch helpText peerReviewRequired signoffRoleId signoffRoleName verifies partId validations{functionId functionName limit:value}value fileAttachment{...FileView}notApplicable updatedBy{id name}signature{...SignatureView}acceptance{...SignatureView}signatures{...SignatureView}shownDigest}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}fragment GateView on RunStepGate{number name kind stands outcome roles{roleId roleName count}missing{roleName count}approvals{...SignatureView}}fragment GridColumnView on RunStepDatagridColumn{id index header type allowedIonType options unit readOnly signoffRoleId signoffRoleName}fragment GridRowView on RunStepDatagridRow{id index required allowNotApplicable given values{...CellView}}fragment CellView on DatagridValue{id _etag _updated rowId columnId value notApplicable fileAttachment{...FileView}updatedBy{id name}signature{...SignatureView}signatures{...SignatureView}shownDigest}",
  exactNames: new Set(["columnId","fieldIds","functionId","id","laborSeconds","limit","maximum","minimum","nextId","originStepId","parentId","partId","quantity","roleId","rowId","runId","runStepId","signerId","signoffRoleId","size","target","tolerance","upstreamStepId","value"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateIssueApprovalInput, CreateIssueApprovalRequestInput, CreateIssueInput, CreateIssuePartInventoryInput, CreateIssueRelationInput, DeleteIssuePartInventoryInput, DispositionTypeView, Document, IssueInputFilters, IssuePartInventoriesInputFilters, IssueRow, IssueView, Issuestatusenum, ResetIssueApprovalsInput, UnitOfIssue, UpdateIssueInput, UpdateRunStepInput } from '../../documents.ts'

export type IssuesVariables = { readonly filters?: IssueInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type IssuesResult = {
readonly issues: {
readonly edges: readonly ({
readonly node: IssueRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const IssuesDocument: Document<IssuesResult, IssuesVariables> = {
  name: 'Issues',
  isMutation: false,
  text: "query Issues($filters:IssueInputFilters$first:Int$after:String){issues(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{...IssueRow}}pageInfo{hasNextPage endCursor}}}fragment IssueRow on Issue{id title status _created createdBy{id name}assignedTo{id name}run{id title}runStep{id number title}partInventories{id serialNumber lotNumber part{id partNumber revision}}}",
  exactNames: new Set(["id"]),
}

export type IssuePageVariables = { readonly id: string | number }
export type IssuePageResult = {
readonly issue: IssueView | null
}
export const IssuePageDocument: Document<IssuePageResult, IssuePageVariables> = {
  name: 'IssuePage',
  isMutation: false,
  text: "query IssuePage($id:ID!){issue(id:$id){...IssueView}}fragment IssueView on Issue{...IssueRow _etag causeCondition expectedCondition disposition issueDispositionTypeId issueDispositionType{...DispositionTypeView}approvedKind approvedAvailability holdsUnits gate openFields approvalRequests{id _etag status issueApprovalGateType assignedTo{id name}assignedTeam{id name}}runStep{id _etag number title status}runSteps{id _etag number title status run{id partInventory{id serialNumber lotNumber part{id partNumber revision}}}}mustCloseByRunStep{id number title}resolvedAt furtherActions{id title kind status dueDate assignedTo{id name}}toolServices{id suspectSince suspectUntil partInventory{id serialNumber lotNumber part{id partNumber revision}}}runs{id title status isOpen purpose}redlines{id _etag status reason step{id number title}stepsBelow{id number title}run{id title}}redlineReleases{applies missing redline{id}}approvals{id status decision comment issueApprovalGateType roleId reviewer{id name}signature{...SignatureView}}}fragment IssueRow on Issue{id title status _created createdBy{id name}assignedTo{id name}run{id title}runStep{id number title}partInventories{id serialNumber lotNumber part{id partNumber revision}}}fragment DispositionTypeView on IssueDispositionType{id title description kind availability issueDispositionTypeRoles{id count issueApprovalGateType role{id name}}}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["id","issueDispositionTypeId","roleId","signerId"]),
}

export type DispositionTypesVariables = { readonly first?: number | null | undefined }
export type DispositionTypesResult = {
readonly issueDispositionTypes: {
readonly edges: readonly ({
readonly node: DispositionTypeView | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
}
} | null
}
export const DispositionTypesDocument: Document<DispositionTypesResult, DispositionTypesVariables> = {
  name: 'DispositionTypes',
  isMutation: false,
  text: "query DispositionTypes($first:Int){issueDispositionTypes(filters:{active:{eq:true}}sort:[TITLE_ASC]first:$first){edges{node{...DispositionTypeView}}pageInfo{hasNextPage}}}fragment DispositionTypeView on IssueDispositionType{id title description kind availability issueDispositionTypeRoles{id count issueApprovalGateType role{id name}}}",
  exactNames: new Set(["id"]),
}

export type UnitsOfIssueVariables = { readonly filters?: IssuePartInventoriesInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type UnitsOfIssueResult = {
readonly issuePartInventories: {
readonly edges: readonly ({
readonly node: UnitOfIssue | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const UnitsOfIssueDocument: Document<UnitsOfIssueResult, UnitsOfIssueVariables> = {
  name: 'UnitsOfIssue',
  isMutation: false,
  text: "query UnitsOfIssue($filters:IssuePartInventoriesInputFilters$first:Int$after:String){issuePartInventories(filters:$filters sort:[ID_ASC]first:$first after:$after){edges{node{...UnitOfIssue}}pageInfo{hasNextPage endCursor}}}fragment UnitOfIssue on IssuePartInventory{id _etag holds partInventoryId partInventory{id serialNumber lotNumber status statusReason part{id partNumber revision description}}}",
  exactNames: new Set(["id","partInventoryId"]),
}

export type AddUnitToIssueVariables = { readonly input: CreateIssuePartInventoryInput }
export type AddUnitToIssueResult = {
readonly createIssuePartInventory: {
readonly issuePartInventory: {
readonly id: string
} | null
} | null
}
export const AddUnitToIssueDocument: Document<AddUnitToIssueResult, AddUnitToIssueVariables> = {
  name: 'AddUnitToIssue',
  isMutation: true,
  text: "mutation AddUnitToIssue($input:CreateIssuePartInventoryInput!){createIssuePartInventory(input:$input){issuePartInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type RemoveUnitFromIssueVariables = { readonly input: DeleteIssuePartInventoryInput }
export type RemoveUnitFromIssueResult = {
readonly deleteIssuePartInventory: {
readonly issuePartInventory: {
readonly id: string
} | null
} | null
}
export const RemoveUnitFromIssueDocument: Document<RemoveUnitFromIssueResult, RemoveUnitFromIssueVariables> = {
  name: 'RemoveUnitFromIssue',
  isMutation: true,
  text: "mutation RemoveUnitFromIssue($input:DeleteIssuePartInventoryInput!){deleteIssuePartInventory(input:$input){issuePartInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type AcceptFailedStepVariables = { readonly input: UpdateRunStepInput }
export type AcceptFailedStepResult = {
readonly updateRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const AcceptFailedStepDocument: Document<AcceptFailedStepResult, AcceptFailedStepVariables> = {
  name: 'AcceptFailedStep',
  isMutation: true,
  text: "mutation AcceptFailedStep($input:UpdateRunStepInput!){updateRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type RelationsOfIssueVariables = { readonly id: string | number }
export type RelationsOfIssueResult = {
readonly issueRelations: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly originIssueId: string
readonly originIssue: {
readonly id: string
readonly title: string | null
readonly status: Issuestatusenum
} | null
readonly relatedIssueId: string
readonly relatedIssue: {
readonly id: string
readonly title: string | null
readonly status: Issuestatusenum
} | null
} | null
} | null)[]
} | null
}
export const RelationsOfIssueDocument: Document<RelationsOfIssueResult, RelationsOfIssueVariables> = {
  name: 'RelationsOfIssue',
  isMutation: false,
  text: "query RelationsOfIssue($id:ID!){issueRelations(filters:{or_:[{originIssueId:{eq:$id}}{relatedIssueId:{eq:$id}}]}sort:[ID_ASC]first:100){edges{node{id _etag originIssueId originIssue{id title status}relatedIssueId relatedIssue{id title status}}}}}",
  exactNames: new Set(["id","originIssueId","relatedIssueId"]),
}

export type RelateIssueVariables = { readonly input: CreateIssueRelationInput }
export type RelateIssueResult = {
readonly createIssueRelation: {
readonly issueRelation: {
readonly id: string
} | null
} | null
}
export const RelateIssueDocument: Document<RelateIssueResult, RelateIssueVariables> = {
  name: 'RelateIssue',
  isMutation: true,
  text: "mutation RelateIssue($input:CreateIssueRelationInput!){createIssueRelation(input:$input){issueRelation{id}}}",
  exactNames: new Set(["id"]),
}

export type UnrelateIssueVariables = { readonly one: string | number; readonly other: string | number; readonly etag: string }
export type UnrelateIssueResult = {
readonly deleteIssueRelation: {
readonly originIssueId: string | null
} | null
}
export const UnrelateIssueDocument: Document<UnrelateIssueResult, UnrelateIssueVariables> = {
  name: 'UnrelateIssue',
  isMutation: true,
  text: "mutation UnrelateIssue($one:ID!$other:ID!$etag:String!){deleteIssueRelation(originIssueId:$one relatedIssueId:$other etag:$etag){originIssueId}}",
  exactNames: new Set(["originIssueId"]),
}

export type AskToApproveVariables = { readonly input: CreateIssueApprovalRequestInput }
export type AskToApproveResult = {
readonly createIssueApprovalRequest: {
readonly approvalRequest: {
readonly id: string
} | null
} | null
}
export const AskToApproveDocument: Document<AskToApproveResult, AskToApproveVariables> = {
  name: 'AskToApprove',
  isMutation: true,
  text: "mutation AskToApprove($input:CreateIssueApprovalRequestInput!){createIssueApprovalRequest(input:$input){approvalRequest{id}}}",
  exactNames: new Set(["id"]),
}

export type WithdrawAskedVariables = { readonly id: string | number; readonly etag: string }
export type WithdrawAskedResult = {
readonly deleteIssueApprovalRequest: {
readonly id: string | null
} | null
}
export const WithdrawAskedDocument: Document<WithdrawAskedResult, WithdrawAskedVariables> = {
  name: 'WithdrawAsked',
  isMutation: true,
  text: "mutation WithdrawAsked($id:ID!$etag:String!){deleteIssueApprovalRequest(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type RaiseIssueVariables = { readonly input: CreateIssueInput }
export type RaiseIssueResult = {
readonly createIssue: {
readonly issue: {
readonly id: string
readonly title: string | null
} | null
} | null
}
export const RaiseIssueDocument: Document<RaiseIssueResult, RaiseIssueVariables> = {
  name: 'RaiseIssue',
  isMutation: true,
  text: "mutation RaiseIssue($input:CreateIssueInput!){createIssue(input:$input){issue{id title}}}",
  exactNames: new Set(["id"]),
}

export type ChangeIssueVariables = { readonly input: UpdateIssueInput }
export type ChangeIssueResult = {
readonly updateIssue: {
readonly issue: {
readonly id: string
} | null
} | null
}
export const ChangeIssueDocument: Document<ChangeIssueResult, ChangeIssueVariables> = {
  name: 'ChangeIssue',
  isMutation: true,
  text: "mutation ChangeIssue($input:UpdateIssueInput!){updateIssue(input:$input){issue{id}}}",
  exactNames: new Set(["id"]),
}

export type DecideOnIssueVariables = { readonly input: CreateIssueApprovalInput }
export type DecideOnIssueResult = {
readonly createIssueApproval: {
readonly approval: {
readonly id: string
} | null
} | null
}
export const DecideOnIssueDocument: Document<DecideOnIssueResult, DecideOnIssueVariables> = {
  name: 'DecideOnIssue',
  isMutation: true,
  text: "mutation DecideOnIssue($input:CreateIssueApprovalInput!){createIssueApproval(input:$input){approval{id}}}",
  exactNames: new Set(["id"]),
}

export type ResetIssueDecisionsVariables = { readonly input: ResetIssueApprovalsInput }
export type ResetIssueDecisionsResult = {
readonly resetIssueApprovals: {
readonly issueId: string | null
} | null
}
export const ResetIssueDecisionsDocument: Document<ResetIssueDecisionsResult, ResetIssueDecisionsVariables> = {
  name: 'ResetIssueDecisions',
  isMutation: true,
  text: "mutation ResetIssueDecisions($input:ResetIssueApprovalsInput!){resetIssueApprovals(input:$input){issueId}}",
  exactNames: new Set(["issueId"]),
}

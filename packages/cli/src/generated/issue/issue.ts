// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateCommentInput, CreateIssueApprovalInput, CreateIssueInput, Document, IssueDispositionTypesInputFilters, IssueInList, IssueInputFilters, ShownIssue, UpdateIssueInput } from '../documents.ts'

export type ListIssuesVariables = { readonly filters?: IssueInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListIssuesResult = {
readonly issues: {
readonly edges: readonly ({
readonly node: IssueInList | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListIssuesDocument: Document<ListIssuesResult, ListIssuesVariables> = {
  name: 'ListIssues',
  isMutation: false,
  text: "query ListIssues($filters:IssueInputFilters$first:Int$after:String){issues(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{...IssueInList}}pageInfo{hasNextPage endCursor}}}fragment IssueInList on Issue{id title status assignedTo{id name}run{id title}partInventories{id identity}}",
  exactNames: new Set(["id"]),
}

export type ShowIssueVariables = { readonly id: string | number }
export type ShowIssueResult = {
readonly issue: ShownIssue | null
}
export const ShowIssueDocument: Document<ShowIssueResult, ShowIssueVariables> = {
  name: 'ShowIssue',
  isMutation: false,
  text: "query ShowIssue($id:ID!){issue(id:$id){...ShownIssue}}fragment ShownIssue on Issue{...IssueInList _etag causeCondition expectedCondition disposition gate resolvedAt createdBy{id name}issueDispositionType{id title kind}runStep{id number title}redlines{id _etag status step{id number title}run{id title}}redlineReleases{missing redline{id}}approvals{id decision status comment issueApprovalGateType reviewer{id name}}}fragment IssueInList on Issue{id title status assignedTo{id name}run{id title}partInventories{id identity}}",
  exactNames: new Set(["id"]),
}

export type FindIssuesVariables = { readonly filters?: IssueInputFilters | null | undefined }
export type FindIssuesResult = {
readonly issues: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string | null
} | null
} | null)[]
} | null
}
export const FindIssuesDocument: Document<FindIssuesResult, FindIssuesVariables> = {
  name: 'FindIssues',
  isMutation: false,
  text: "query FindIssues($filters:IssueInputFilters){issues(filters:$filters sort:[ID_DESC]first:6){edges{node{id title}}}}",
  exactNames: new Set(["id"]),
}

export type FindDispositionTypesVariables = { readonly filters?: IssueDispositionTypesInputFilters | null | undefined }
export type FindDispositionTypesResult = {
readonly issueDispositionTypes: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
} | null
} | null)[]
} | null
}
export const FindDispositionTypesDocument: Document<FindDispositionTypesResult, FindDispositionTypesVariables> = {
  name: 'FindDispositionTypes',
  isMutation: false,
  text: "query FindDispositionTypes($filters:IssueDispositionTypesInputFilters){issueDispositionTypes(filters:$filters sort:[TITLE_ASC]first:6){edges{node{id title}}}}",
  exactNames: new Set(["id"]),
}

export type RaiseIssueVariables = { readonly input: CreateIssueInput }
export type RaiseIssueResult = {
readonly createIssue: {
readonly issue: ShownIssue | null
} | null
}
export const RaiseIssueDocument: Document<RaiseIssueResult, RaiseIssueVariables> = {
  name: 'RaiseIssue',
  isMutation: true,
  text: "mutation RaiseIssue($input:CreateIssueInput!){createIssue(input:$input){issue{...ShownIssue}}}fragment ShownIssue on Issue{...IssueInList _etag causeCondition expectedCondition disposition gate resolvedAt createdBy{id name}issueDispositionType{id title kind}runStep{id number title}redlines{id _etag status step{id number title}run{id title}}redlineReleases{missing redline{id}}approvals{id decision status comment issueApprovalGateType reviewer{id name}}}fragment IssueInList on Issue{id title status assignedTo{id name}run{id title}partInventories{id identity}}",
  exactNames: new Set(["id"]),
}

export type ChangeIssueVariables = { readonly input: UpdateIssueInput }
export type ChangeIssueResult = {
readonly updateIssue: {
readonly issue: ShownIssue | null
} | null
}
export const ChangeIssueDocument: Document<ChangeIssueResult, ChangeIssueVariables> = {
  name: 'ChangeIssue',
  isMutation: true,
  text: "mutation ChangeIssue($input:UpdateIssueInput!){updateIssue(input:$input){issue{...ShownIssue}}}fragment ShownIssue on Issue{...IssueInList _etag causeCondition expectedCondition disposition gate resolvedAt createdBy{id name}issueDispositionType{id title kind}runStep{id number title}redlines{id _etag status step{id number title}run{id title}}redlineReleases{missing redline{id}}approvals{id decision status comment issueApprovalGateType reviewer{id name}}}fragment IssueInList on Issue{id title status assignedTo{id name}run{id title}partInventories{id identity}}",
  exactNames: new Set(["id"]),
}

export type DecideOnIssueVariables = { readonly input: CreateIssueApprovalInput }
export type DecideOnIssueResult = {
readonly createIssueApproval: {
readonly approval: {
readonly id: string
readonly issue: ShownIssue | null
} | null
} | null
}
export const DecideOnIssueDocument: Document<DecideOnIssueResult, DecideOnIssueVariables> = {
  name: 'DecideOnIssue',
  isMutation: true,
  text: "mutation DecideOnIssue($input:CreateIssueApprovalInput!){createIssueApproval(input:$input){approval{id issue{...ShownIssue}}}}fragment ShownIssue on Issue{...IssueInList _etag causeCondition expectedCondition disposition gate resolvedAt createdBy{id name}issueDispositionType{id title kind}runStep{id number title}redlines{id _etag status step{id number title}run{id title}}redlineReleases{missing redline{id}}approvals{id decision status comment issueApprovalGateType reviewer{id name}}}fragment IssueInList on Issue{id title status assignedTo{id name}run{id title}partInventories{id identity}}",
  exactNames: new Set(["id"]),
}

export type CommentOnVariables = { readonly input: CreateCommentInput }
export type CommentOnResult = {
readonly createComment: {
readonly comment: {
readonly id: string
} | null
} | null
}
export const CommentOnDocument: Document<CommentOnResult, CommentOnVariables> = {
  name: 'CommentOn',
  isMutation: true,
  text: "mutation CommentOn($input:CreateCommentInput!){createComment(input:$input){comment{id}}}",
  exactNames: new Set(["id"]),
}

export type SiblingsOfStepVariables = { readonly id: string | number }
export type SiblingsOfStepResult = {
readonly runStep: {
readonly id: string
readonly batchSiblings: readonly ({
readonly id: string
})[] | null
} | null
}
export const SiblingsOfStepDocument: Document<SiblingsOfStepResult, SiblingsOfStepVariables> = {
  name: 'SiblingsOfStep',
  isMutation: false,
  text: "query SiblingsOfStep($id:ID!){runStep(id:$id){id batchSiblings{id}}}",
  exactNames: new Set(["id"]),
}

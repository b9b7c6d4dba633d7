// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateStandardStepVersionInput, Document, StandardStepRow, StandardStepUse, StandardStepView, Standardstepstatusenum, StepSortEnum, StepsFilters, TakeStandardStepVersionsInput, TreeStep } from '../../../documents.ts'

export type StandardStepsVariables = { readonly filters?: StepsFilters | null | undefined; readonly sort?: readonly (StepSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type StandardStepsResult = {
readonly steps: {
readonly edges: readonly ({
readonly node: StandardStepRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const StandardStepsDocument: Document<StandardStepsResult, StandardStepsVariables> = {
  name: 'StandardSteps',
  isMutation: false,
  text: "query StandardSteps($filters:StepsFilters$sort:[StepSortEnum]$first:Int$after:String){steps(filters:$filters sort:$sort first:$first after:$after){edges{node{...StandardStepRow}}pageInfo{hasNextPage endCursor}}}fragment StandardStepRow on Step{id title version standardStepStatus standardStepProcedureCount}",
  exactNames: new Set(["id"]),
}

export type StandardStepPageVariables = { readonly id: string | number }
export type StandardStepPageResult = {
readonly pinServes: boolean
readonly step: StandardStepView | null
}
export const StandardStepPageDocument: Document<StandardStepPageResult, StandardStepPageVariables> = {
  name: 'StandardStepPage',
  isMutation: false,
  text: "query StandardStepPage($id:ID!){pinServes step(id:$id){...StandardStepView}}fragment StandardStepView on Step{...ProcedureStep _etag version status:standardStepStatus digest:standardStepDigest familyId:standardStepFamilyId isLatestVersion isLatestReleasedVersion allChildren{...ProcedureStep}releasedStandardStep{id version}standardStepRunCount usesBehind{id}...StandardStepReview}fragment ProcedureStep on Step{id title position parentId required mandatory leadTime slateContent assets{...FileView}comments{id withdrawnAt}fileAttachments{id}labels{id value}location{id name}isDerivedStep standardStepFamilyId standardStep{id version}upstream{id upstreamStepId minimumLag maximumLag}attributes{id key value}fields{id number name type required options unit minimum maximum target tolerance helpText signoffRole{id name}peerReviewRequired validations{id value function{id displayName}}}datagridColumns(first:100 sort:[INDEX_ASC]){edges{node{id header type unit}}}certificateKinds{name}gates{id kind stands roles{count role{id name}}}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment StandardStepReview on Step{releaseBlockers{code message}reviewRequests:approvalRequests{id _etag status reviewer{id name}}reviewRoles{id count roleId role{id name}}reviews:approvals{...GivenStepApproval}}fragment GivenStepApproval on StepApproval{id _etag _created status content resolved parentId stepId:aboutStepId reviewerId reviewer{id name}roleId signature{...SignatureView}}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["familyId","id","maximum","minimum","parentId","reviewerId","roleId","signerId","size","standardStepFamilyId","stepId","target","tolerance","upstreamStepId","value"]),
}

export type StandardStepEditorVariables = { readonly id: string | number }
export type StandardStepEditorResult = {
readonly step: TreeStep & {
readonly version: number | null
readonly status: Standardstepstatusenum | null
readonly allChildren: readonly (TreeStep)[] | null
} | null
}
export const StandardStepEditorDocument: Document<StandardStepEditorResult, StandardStepEditorVariables> = {
  name: 'StandardStepEditor',
  isMutation: false,
  text: "query StandardStepEditor($id:ID!){step(id:$id){...TreeStep version status:standardStepStatus allChildren{...TreeStep}}}fragment TreeStep on Step{id _etag title type parentId position isDerivedStep isBehindStandardStep}",
  exactNames: new Set(["id","parentId"]),
}

export type CreateStandardStepVersionVariables = { readonly input: CreateStandardStepVersionInput }
export type CreateStandardStepVersionResult = {
readonly createStandardStepVersion: {
readonly step: {
readonly id: string
} | null
} | null
}
export const CreateStandardStepVersionDocument: Document<CreateStandardStepVersionResult, CreateStandardStepVersionVariables> = {
  name: 'CreateStandardStepVersion',
  isMutation: true,
  text: "mutation CreateStandardStepVersion($input:CreateStandardStepVersionInput!){createStandardStepVersion(input:$input){step{id}}}",
  exactNames: new Set(["id"]),
}

export type StandardStepUsesVariables = { readonly filters?: StepsFilters | null | undefined; readonly sort?: readonly (StepSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type StandardStepUsesResult = {
readonly steps: {
readonly edges: readonly ({
readonly node: StandardStepUse | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const StandardStepUsesDocument: Document<StandardStepUsesResult, StandardStepUsesVariables> = {
  name: 'StandardStepUses',
  isMutation: false,
  text: "query StandardStepUses($filters:StepsFilters$sort:[StepSortEnum]$first:Int$after:String){steps(filters:$filters sort:$sort first:$first after:$after){edges{node{...StandardStepUse}}pageInfo{hasNextPage endCursor}}}fragment StandardStepUse on Step{id _etag isBehindStandardStep standardStep{id version}releasedStandardStep{id version}procedure{id title version status}}",
  exactNames: new Set(["id"]),
}

export type TakeStandardStepVersionsVariables = { readonly input: TakeStandardStepVersionsInput }
export type TakeStandardStepVersionsResult = {
readonly takeStandardStepVersions: {
readonly steps: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const TakeStandardStepVersionsDocument: Document<TakeStandardStepVersionsResult, TakeStandardStepVersionsVariables> = {
  name: 'TakeStandardStepVersions',
  isMutation: true,
  text: "mutation TakeStandardStepVersions($input:TakeStandardStepVersionsInput!){takeStandardStepVersions(input:$input){steps{id}}}",
  exactNames: new Set(["id"]),
}

// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, ProcedureView, ProceduresInputFilters, Procedurestatusenum, Proceduretypeenum, UpdateProcedureInput } from '../../documents.ts'

export type ProcedurePageVariables = { readonly id: string | number }
export type ProcedurePageResult = {
readonly pinServes: boolean
readonly procedure: ProcedureView | null
}
export const ProcedurePageDocument: Document<ProcedurePageResult, ProcedurePageVariables> = {
  name: 'ProcedurePage',
  isMutation: false,
  text: "query ProcedurePage($id:ID!){pinServes procedure(id:$id){...ProcedureView}}fragment ProcedureView on Procedure{id _etag familyId title version status type description isLatestVersion isLatestReleasedVersion releasedAt steps{...ProcedureStep}stops{...ProcedureStopView}partProcedures{id required status part{id partNumber revision description}}...ProcedureReview}fragment ProcedureStep on Step{id title position parentId required mandatory leadTime slateContent assets{...FileView}comments{id withdrawnAt}fileAttachments{id}labels{id value}location{id name}isDerivedStep standardStepFamilyId standardStep{id version}upstream{id upstreamStepId minimumLag maximumLag}attributes{id key value}fields{id number name type required options unit minimum maximum target tolerance helpText signoffRole{id name}peerReviewRequired validations{id value function{id displayName}}}datagridColumns(first:100 sort:[INDEX_ASC]){edges{node{id header type unit}}}certificateKinds{name}gates{id kind stands roles{count role{id name}}}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment ProcedureStopView on ProcedureStop{id _etag _created procedureId stepId stepName reason stoppedBy{id name}liftedAt liftedBy{id name}liftReason}fragment ProcedureReview on Procedure{digest releaseBlockers{code message}reviewRequests{...AskedReview}reviewRoles{id count roleId role{id name}}reviews{...GivenReview}}fragment AskedReview on ReviewRequest{id _etag status reviewer{id name}}fragment GivenReview on Review{id _etag _created status content resolved parentId stepId reviewerId reviewer{id name}roleId signature{...SignatureView}}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["familyId","id","maximum","minimum","parentId","procedureId","reviewerId","roleId","signerId","size","standardStepFamilyId","stepId","target","tolerance","upstreamStepId","value"]),
}

export type ProcedureVersionsVariables = { readonly filters?: ProceduresInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ProcedureVersionsResult = {
readonly procedures: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly version: number
readonly status: Procedurestatusenum | null
readonly isLatestReleasedVersion: boolean | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ProcedureVersionsDocument: Document<ProcedureVersionsResult, ProcedureVersionsVariables> = {
  name: 'ProcedureVersions',
  isMutation: false,
  text: "query ProcedureVersions($filters:ProceduresInputFilters$first:Int$after:String){procedures(filters:$filters sort:[VERSION_DESC]first:$first after:$after){edges{node{id version status isLatestReleasedVersion}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["id"]),
}

export type CreateProcedureVariables = { readonly title: string; readonly type?: Proceduretypeenum | null | undefined; readonly description?: string | null | undefined }
export type CreateProcedureResult = {
readonly createProcedure: {
readonly procedure: {
readonly id: string
} | null
} | null
}
export const CreateProcedureDocument: Document<CreateProcedureResult, CreateProcedureVariables> = {
  name: 'CreateProcedure',
  isMutation: true,
  text: "mutation CreateProcedure($title:String!$type:Proceduretypeenum$description:String){createProcedure(title:$title type:$type description:$description){procedure{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateProcedureVersionVariables = { readonly familyId: string | number; readonly procedureId?: string | number | null | undefined }
export type CreateProcedureVersionResult = {
readonly createProcedureVersion: {
readonly procedure: {
readonly id: string
} | null
} | null
}
export const CreateProcedureVersionDocument: Document<CreateProcedureVersionResult, CreateProcedureVersionVariables> = {
  name: 'CreateProcedureVersion',
  isMutation: true,
  text: "mutation CreateProcedureVersion($familyId:ID!$procedureId:ID){createProcedureVersion(familyId:$familyId procedureId:$procedureId){procedure{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateProcedureVariables = { readonly input: UpdateProcedureInput }
export type UpdateProcedureResult = {
readonly updateProcedure: {
readonly procedure: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const UpdateProcedureDocument: Document<UpdateProcedureResult, UpdateProcedureVariables> = {
  name: 'UpdateProcedure',
  isMutation: true,
  text: "mutation UpdateProcedure($input:UpdateProcedureInput!){updateProcedure(input:$input){procedure{id _etag}}}",
  exactNames: new Set(["id"]),
}

export type DeleteProcedureVariables = { readonly id: string | number; readonly etag: string }
export type DeleteProcedureResult = {
readonly deleteProcedure: {
readonly id: string | null
} | null
}
export const DeleteProcedureDocument: Document<DeleteProcedureResult, DeleteProcedureVariables> = {
  name: 'DeleteProcedure',
  isMutation: true,
  text: "mutation DeleteProcedure($id:ID!$etag:String!){deleteProcedure(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

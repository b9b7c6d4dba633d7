// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { BomView, ComparedLine, CreateMBomInput, CreateMBomItemInput, CreateMBomItemReferenceDesignatorInput, CreateMBomSubstituteInput, Document, EditedLine, Mbomstatusenum, UpdateMBomInput, UpdateMBomItemInput } from '../../documents.ts'

export type BomPageVariables = { readonly id: string | number }
export type BomPageResult = {
readonly pinServes: boolean
readonly mbom: BomView | null
}
export const BomPageDocument: Document<BomPageResult, BomPageVariables> = {
  name: 'BomPage',
  isMutation: false,
  text: "query BomPage($id:ID!){pinServes mbom(id:$id){...BomView}}fragment BomView on MBom{id _etag version status part{id partNumber revision description mboms{id version status}}...MBomReview}fragment MBomReview on MBom{digest releaseBlockers{code message}approvalRoles{id count roleId role{id name}}approvalRequests{id _etag status assignedTo{id name}}approvals{...GivenMBomApproval}}fragment GivenMBomApproval on MBomApproval{id _etag _created status content resolved parentId reviewerId reviewer{id name}roleId signature{...SignatureView}}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["id","parentId","reviewerId","roleId","signerId"]),
}

export type EditedBomVariables = { readonly id: string | number }
export type EditedBomResult = {
readonly mbom: {
readonly id: string
readonly mbomItems: readonly (EditedLine)[] | null
} | null
}
export const EditedBomDocument: Document<EditedBomResult, EditedBomVariables> = {
  name: 'EditedBom',
  isMutation: false,
  text: "query EditedBom($id:ID!){mbom(id:$id){id mbomItems{...EditedLine}}}fragment EditedLine on MBomItem{id _etag position quantity interchange madeOnAssembly note unitOfMeasure{id type}part{id partNumber revision description unitOfMeasure{id type}}referenceDesignators{id _etag value}substitutes{id _etag part{id partNumber revision}}}",
  exactNames: new Set(["id","quantity"]),
}

export type CompareBomsVariables = { readonly before: string | number; readonly after: string | number }
export type CompareBomsResult = {
readonly compareMboms: {
readonly added: readonly (ComparedLine)[]
readonly removed: readonly (ComparedLine)[]
readonly changed: readonly ({
readonly before: ComparedLine
readonly after: ComparedLine
readonly fields: readonly ({
readonly field: string
readonly before: string | null
readonly after: string | null
})[]
})[]
} | null
}
export const CompareBomsDocument: Document<CompareBomsResult, CompareBomsVariables> = {
  name: 'CompareBoms',
  isMutation: false,
  text: "query CompareBoms($before:ID!$after:ID!){compareMboms(mbomId:$before withMbomId:$after){added{...ComparedLine}removed{...ComparedLine}changed{before{...ComparedLine}after{...ComparedLine}fields{field before after}}}}fragment ComparedLine on MBomItem{id quantity unitOfMeasure{id type}part{id partNumber revision description unitOfMeasure{id type}}}",
  exactNames: new Set(["id","quantity"]),
}

export type CreateMBomVariables = { readonly input: CreateMBomInput }
export type CreateMBomResult = {
readonly createMbom: {
readonly mbom: {
readonly id: string
} | null
} | null
}
export const CreateMBomDocument: Document<CreateMBomResult, CreateMBomVariables> = {
  name: 'CreateMBom',
  isMutation: true,
  text: "mutation CreateMBom($input:CreateMBomInput!){createMbom(input:$input){mbom{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateMBomVariables = { readonly input: UpdateMBomInput }
export type UpdateMBomResult = {
readonly updateMbom: {
readonly mbom: {
readonly id: string
readonly status: Mbomstatusenum
} | null
} | null
}
export const UpdateMBomDocument: Document<UpdateMBomResult, UpdateMBomVariables> = {
  name: 'UpdateMBom',
  isMutation: true,
  text: "mutation UpdateMBom($input:UpdateMBomInput!){updateMbom(input:$input){mbom{id status}}}",
  exactNames: new Set(["id"]),
}

export type DeleteMBomVariables = { readonly id: string | number; readonly etag: string }
export type DeleteMBomResult = {
readonly deleteMbom: {
readonly id: string | null
} | null
}
export const DeleteMBomDocument: Document<DeleteMBomResult, DeleteMBomVariables> = {
  name: 'DeleteMBom',
  isMutation: true,
  text: "mutation DeleteMBom($id:ID!$etag:String!){deleteMbom(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CreateMBomItemVariables = { readonly input: CreateMBomItemInput }
export type CreateMBomItemResult = {
readonly createMbomItem: {
readonly mbomItem: {
readonly id: string
} | null
} | null
}
export const CreateMBomItemDocument: Document<CreateMBomItemResult, CreateMBomItemVariables> = {
  name: 'CreateMBomItem',
  isMutation: true,
  text: "mutation CreateMBomItem($input:CreateMBomItemInput!){createMbomItem(input:$input){mbomItem{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateMBomItemVariables = { readonly input: UpdateMBomItemInput }
export type UpdateMBomItemResult = {
readonly updateMbomItem: {
readonly mbomItem: {
readonly id: string
} | null
} | null
}
export const UpdateMBomItemDocument: Document<UpdateMBomItemResult, UpdateMBomItemVariables> = {
  name: 'UpdateMBomItem',
  isMutation: true,
  text: "mutation UpdateMBomItem($input:UpdateMBomItemInput!){updateMbomItem(input:$input){mbomItem{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteMBomItemVariables = { readonly id: string | number; readonly etag: string }
export type DeleteMBomItemResult = {
readonly deleteMbomItem: {
readonly id: string | null
} | null
}
export const DeleteMBomItemDocument: Document<DeleteMBomItemResult, DeleteMBomItemVariables> = {
  name: 'DeleteMBomItem',
  isMutation: true,
  text: "mutation DeleteMBomItem($id:ID!$etag:String!){deleteMbomItem(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CreateMBomPlaceVariables = { readonly input: CreateMBomItemReferenceDesignatorInput }
export type CreateMBomPlaceResult = {
readonly createMbomItemReferenceDesignator: {
readonly mbomItemReferenceDesignator: {
readonly id: string
} | null
} | null
}
export const CreateMBomPlaceDocument: Document<CreateMBomPlaceResult, CreateMBomPlaceVariables> = {
  name: 'CreateMBomPlace',
  isMutation: true,
  text: "mutation CreateMBomPlace($input:CreateMBomItemReferenceDesignatorInput!){createMbomItemReferenceDesignator(input:$input){mbomItemReferenceDesignator{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteMBomPlaceVariables = { readonly id: string | number; readonly etag: string }
export type DeleteMBomPlaceResult = {
readonly deleteMbomItemReferenceDesignator: {
readonly id: string | null
} | null
}
export const DeleteMBomPlaceDocument: Document<DeleteMBomPlaceResult, DeleteMBomPlaceVariables> = {
  name: 'DeleteMBomPlace',
  isMutation: true,
  text: "mutation DeleteMBomPlace($id:ID!$etag:String!){deleteMbomItemReferenceDesignator(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CreateMBomSubstituteVariables = { readonly input: CreateMBomSubstituteInput }
export type CreateMBomSubstituteResult = {
readonly createMbomSubstitute: {
readonly mbomSubstitute: {
readonly id: string
} | null
} | null
}
export const CreateMBomSubstituteDocument: Document<CreateMBomSubstituteResult, CreateMBomSubstituteVariables> = {
  name: 'CreateMBomSubstitute',
  isMutation: true,
  text: "mutation CreateMBomSubstitute($input:CreateMBomSubstituteInput!){createMbomSubstitute(input:$input){mbomSubstitute{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteMBomSubstituteVariables = { readonly id: string | number; readonly etag: string }
export type DeleteMBomSubstituteResult = {
readonly deleteMbomSubstitute: {
readonly id: string | null
} | null
}
export const DeleteMBomSubstituteDocument: Document<DeleteMBomSubstituteResult, DeleteMBomSubstituteVariables> = {
  name: 'DeleteMBomSubstitute',
  isMutation: true,
  text: "mutation DeleteMBomSubstitute($id:ID!$etag:String!){deleteMbomSubstitute(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

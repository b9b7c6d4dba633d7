// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, HoldPartInventoryInput, IssueBrief, PartInventoriesInputFilters, PartInventorySortEnum, ReceiptDocumentView, ReleasePartInventoryInput, RunPurpose, RunStatus, RunsInputFilters, UnitRow } from '../../documents.ts'

export type UnitsVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined; readonly sort?: readonly (PartInventorySortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type UnitsResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: UnitRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const UnitsDocument: Document<UnitsResult, UnitsVariables> = {
  name: 'Units',
  isMutation: false,
  text: "query Units($filters:PartInventoriesInputFilters$sort:[PartInventorySortEnum]$first:Int$after:String){partInventories(filters:$filters sort:$sort first:$first after:$after){edges{node{...UnitRow}}pageInfo{hasNextPage endCursor}}}fragment UnitRow on PartInventory{id serialNumber lotNumber quantity status statusReason qualityHold expiresOn expired orderReference expectedOn overdue part{id partNumber revision description trackingType}location{id name}}",
  exactNames: new Set(["id","quantity"]),
}

export type UnitPageVariables = { readonly id: string | number }
export type UnitPageResult = {
readonly partInventory: UnitRow & {
readonly _etag: string | null
readonly _created: string | null
readonly manufacturedOn: string | null
readonly manufacturer: string | null
readonly expiresOn: string | null
readonly expired: boolean
readonly quantityScrapped: string
readonly received: boolean
readonly howCreated: string | null
readonly orderedFrom: string | null
readonly part: {
readonly numberingPattern: string | null
readonly shelfLifeDays: number | null
} | null
readonly receiptItems: readonly ({
readonly id: string
readonly ordered: {
readonly id: string
readonly orderReference: string | null
} | null
})[]
readonly receivedOfOrder: readonly ({
readonly id: string
readonly _created: string | null
readonly quantity: string
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
})[]
readonly receiptDocuments: readonly (ReceiptDocumentView)[]
readonly shipmentItems: readonly ({
readonly id: string
readonly returnedAt: string | null
readonly shipment: {
readonly id: string
readonly customer: string
readonly orderReference: string | null
} | null
})[]
readonly mergedInto: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
readonly qualityHoldReason: string | null
readonly qualityHoldIssue: IssueBrief | null
readonly issues: readonly (IssueBrief)[] | null
readonly runs: readonly ({
readonly id: string
readonly title: string
readonly isOpen: boolean | null
readonly purpose: RunPurpose
})[] | null
readonly qualityHeldById: string | null
readonly qualityHeldBy: {
readonly id: string
readonly name: string
} | null
} | null
}
export const UnitPageDocument: Document<UnitPageResult, UnitPageVariables> = {
  name: 'UnitPage',
  isMutation: false,
  text: "query UnitPage($id:ID!){partInventory(id:$id){...UnitRow _etag _created manufacturedOn manufacturer expiresOn expired quantityScrapped received howCreated orderedFrom part{numberingPattern shelfLifeDays}receiptItems{id ordered{id orderReference}}receivedOfOrder{id _created quantity partInventory{id serialNumber lotNumber}}receiptDocuments{...ReceiptDocumentView}shipmentItems{id returnedAt shipment{id customer orderReference}}mergedInto{id serialNumber lotNumber}qualityHoldReason qualityHoldIssue{...IssueBrief}issues{...IssueBrief}runs{id title isOpen purpose}qualityHeldById qualityHeldBy{id name}}}fragment UnitRow on PartInventory{id serialNumber lotNumber quantity status statusReason qualityHold expiresOn expired orderReference expectedOn overdue part{id partNumber revision description trackingType}location{id name}}fragment ReceiptDocumentView on ReceiptDocument{id _etag kind number withdrawnAt fileAttachments{...FileView}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment IssueBrief on Issue{id title status}",
  exactNames: new Set(["id","qualityHeldById","quantity","quantityScrapped","size"]),
}

export type HoldUnitVariables = { readonly input: HoldPartInventoryInput }
export type HoldUnitResult = {
readonly holdPartInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const HoldUnitDocument: Document<HoldUnitResult, HoldUnitVariables> = {
  name: 'HoldUnit',
  isMutation: true,
  text: "mutation HoldUnit($input:HoldPartInventoryInput!){holdPartInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type ReleaseUnitVariables = { readonly input: ReleasePartInventoryInput }
export type ReleaseUnitResult = {
readonly releasePartInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const ReleaseUnitDocument: Document<ReleaseUnitResult, ReleaseUnitVariables> = {
  name: 'ReleaseUnit',
  isMutation: true,
  text: "mutation ReleaseUnit($input:ReleasePartInventoryInput!){releasePartInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type UnitRunsVariables = { readonly filters?: RunsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type UnitRunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
readonly status: RunStatus | null
readonly isOpen: boolean | null
readonly purpose: RunPurpose
readonly percentComplete: number | null
readonly procedureRevision: number | null
readonly procedure: {
readonly id: string
readonly title: string
} | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const UnitRunsDocument: Document<UnitRunsResult, UnitRunsVariables> = {
  name: 'UnitRuns',
  isMutation: false,
  text: "query UnitRuns($filters:RunsInputFilters$first:Int$after:String){runs(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{id title status isOpen purpose percentComplete procedureRevision procedure{id title}}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["id"]),
}

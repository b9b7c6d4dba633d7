// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, InventoryStatus, RunPurpose, ScrapInRunInput, SplitRunInput, Trackingtypeenum } from '../../../documents.ts'

export type RunLotVariables = { readonly id: string | number }
export type RunLotResult = {
readonly run: {
readonly id: string
readonly _etag: string | null
readonly purpose: RunPurpose
readonly isOpen: boolean | null
readonly runBatch: {
readonly id: string
readonly runs: readonly ({
readonly id: string
readonly isOpen: boolean | null
})[] | null
} | null
readonly quantityGood: string | null
readonly quantityScrapped: string | null
readonly quantityShort: string | null
readonly scraps: readonly ({
readonly id: string
readonly _created: string | null
readonly quantity: string
readonly reason: string
readonly runStep: {
readonly id: string
readonly number: string
readonly title: string
} | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
})[]
readonly steps: readonly ({
readonly id: string
readonly number: string
readonly title: string
})[] | null
readonly splitFrom: {
readonly id: string
readonly title: string
} | null
readonly splitInto: readonly ({
readonly id: string
readonly title: string
})[]
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly trackingType: Trackingtypeenum | null
readonly quantity: string
readonly quantityScrapped: string
readonly status: InventoryStatus | null
} | null
} | null
}
export const RunLotDocument: Document<RunLotResult, RunLotVariables> = {
  name: 'RunLot',
  isMutation: false,
  text: "query RunLot($id:ID!){run(id:$id){id _etag purpose isOpen runBatch{id runs{id isOpen}}quantityGood quantityScrapped quantityShort scraps{id _created quantity reason runStep{id number title}createdBy{id name}}steps{id number title}splitFrom{id title}splitInto{id title}partInventory{id serialNumber trackingType quantity quantityScrapped status}}}",
  exactNames: new Set(["id","quantity","quantityGood","quantityScrapped","quantityShort"]),
}

export type ScrapInRunVariables = { readonly input: ScrapInRunInput }
export type ScrapInRunResult = {
readonly scrapInRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const ScrapInRunDocument: Document<ScrapInRunResult, ScrapInRunVariables> = {
  name: 'ScrapInRun',
  isMutation: true,
  text: "mutation ScrapInRun($input:ScrapInRunInput!){scrapInRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type SplitRunVariables = { readonly input: SplitRunInput }
export type SplitRunResult = {
readonly splitRun: {
readonly run: {
readonly id: string
} | null
readonly newRun: {
readonly id: string
} | null
} | null
}
export const SplitRunDocument: Document<SplitRunResult, SplitRunVariables> = {
  name: 'SplitRun',
  isMutation: true,
  text: "mutation SplitRun($input:SplitRunInput!){splitRun(input:$input){run{id}newRun{id}}}",
  exactNames: new Set(["id"]),
}

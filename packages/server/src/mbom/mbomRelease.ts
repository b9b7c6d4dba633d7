import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotContain } from '@traveler/domain/mbom/findBomCycle.ts'
import { whyNotReleaseMBom } from '@traveler/domain/mbom/whyNotReleaseMBom.ts'
import { accepted, type Refusal } from '@traveler/domain/refusal.ts'
import type { Read } from '../operation/read.ts'
import { readStandOfReview, type StandOfReview, whyNotApprovedYet } from '../review/reviewDemand.ts'
import { reviewedMbom } from '../review/reviewedMbom.ts'
import { bomEdges, knownEdge } from './bomEdges.ts'
import { type LineRow, listLines } from './mbomItemStore.ts'
import { type EdgeRow, listEdgesBelowMBom } from './mbomStore.ts'

/** What a version holds, and how its review stands. */
export interface MBomReleaseFacts {
  readonly lines: readonly LineRow[]
  /** Every line below those. */
  readonly edges: readonly EdgeRow[]
  readonly review: StandOfReview
}

/** Reads it in one round trip. */
export async function readMBomReleaseFacts(read: Read, mbomId: string): Promise<MBomReleaseFacts> {
  const [lines, edges, review] = await Promise.all([
    read<LineRow>(listLines([mbomId])),
    read<EdgeRow>(listEdgesBelowMBom(mbomId)),
    readStandOfReview(read, reviewedMbom, mbomId),
  ])
  return { lines, edges, review }
}

/** All that a version lacks for its release, at once: what is wrong with it, and which approvals are missing. */
export function whyNotReleaseMBomYet(
  { lines, edges, review }: MBomReleaseFacts,
  parent: { readonly id: string; readonly part_number: string },
): readonly Refusal[] {
  const added = lines.map((line) => ({
    target: { parent },
    part: { id: line.part_id, part_number: line.part_number },
  }))
  const refusals = [
    whyNotReleaseMBom(parent.id, lines.map(releasedLine)),
    whyNotContain(bomEdges(added), edges.map(knownEdge)),
    whyNotApprovedYet(review),
  ]
  return refusals.filter((refusal) => refusal !== null)
}

function releasedLine(line: LineRow) {
  return {
    partId: line.part_id,
    partNumber: line.part_number,
    quantity: accepted(parseQuantity(line.quantity)),
    referenceDesignators: line.designators,
  }
}

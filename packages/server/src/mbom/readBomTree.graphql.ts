import {
  type BomTreeNode,
  growBomTree,
  maximumTreeLevels,
  type TreeLine,
} from '@traveler/domain/mbom/bomTree.ts'
import { accepted, Refused } from '@traveler/domain/refusal.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { listTreeLines, type TreeRow, treeLine } from './bomTreeStore.ts'

interface WantedTree {
  readonly partId: string
  /** A version of the part's mBOM; null: the current one. */
  readonly mbomId: string | null
  readonly levels: number
}

/** A node with its line as the API shows it. */
export interface ShownNode extends BomTreeNode {
  readonly row: TreeRow
}

/** Reads a tree level by level: one statement for each, however many lines it has. A part is read once. */
export async function readBomTree(
  context: RequestContext,
  { partId, mbomId, levels }: WantedTree,
): Promise<readonly ShownNode[]> {
  if (levels < 1 || levels > maximumTreeLevels) {
    const [problem, remedy] = [`is ${levels}`, `Ask for 1 to ${maximumTreeLevels} levels.`]
    throw new Refused({ code: 'INVALID_INPUT', field: 'levels', problem, remedy })
  }
  const linesOf = new Map<string, readonly TreeLine[]>()
  const rows = new Map<string, TreeRow>()
  let parts: readonly string[] = [partId]
  for (let level = 1; level <= levels && parts.length > 0; level++) {
    const found = await context.rows<TreeRow>(listTreeLines(parts, level === 1 ? mbomId : null))
    const byPart = Map.groupBy(found, (row) => row.of_id)
    for (const part of parts) linesOf.set(part, (byPart.get(part) ?? []).map(treeLine))
    for (const row of found) rows.set(row.id, row)
    const below = found.filter((row) => row.is_assembly && !linesOf.has(row.part_id))
    parts = [...new Set(below.map((row) => row.part_id))]
  }
  return accepted(growBomTree(partId, linesOf, levels)).flatMap((node) => {
    const row = rows.get(node.line.lineId)
    return row === undefined ? [] : [{ ...node, row }]
  })
}

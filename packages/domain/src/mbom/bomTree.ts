import { multiplyDecimals, parseQuantity, type Quantity } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import { convertQuantity, type Unit } from '../unitOfMeasurement/measure.ts'

/** A line of the BOM of a part, as a tree shows it. */
export interface TreeLine {
  readonly lineId: string
  readonly partId: string
  /** For one of the part that it is built into, in the line's unit. */
  readonly quantity: Quantity
  readonly unit: Unit | null
  /** What the line's own part is counted in. */
  readonly partUnit: Unit | null
  /** The part has a BOM of its own. */
  readonly isAssembly: boolean
}

/** A line at its place in the tree: the same sub-assembly may stand at several. */
export interface BomTreeNode {
  readonly line: TreeLine
  /** Ids of the lines from the top down to this one: its name in the tree. */
  readonly path: readonly string[]
  /** 1 below the part at the top. */
  readonly level: number
  /** For one of the part at the top, in the line's unit; null where it does not come out even. */
  readonly total: Quantity | null
}

/** How deep a tree is shown, and how many lines of it. */
export const maximumTreeLevels = 20
export const maximumTreeLines = 10_000

interface Above {
  readonly path: readonly string[]
  /** How many of the part one part at the top takes, in the part's own unit. */
  readonly total: Quantity | null
}

/** The tree of lines below a part, each under the line that it is built into, in the order of the BOMs. */
export function growBomTree(
  partId: string,
  linesOf: ReadonlyMap<string, readonly TreeLine[]>,
  levels: number,
): readonly BomTreeNode[] | Refusal {
  const nodes: BomTreeNode[] = []
  const grow = (ownerId: string, above: Above): boolean =>
    (linesOf.get(ownerId) ?? []).every((line) => {
      const path = [...above.path, line.lineId]
      const total = above.total === null ? null : times(above.total, line.quantity)
      nodes.push({ line, path, level: path.length, total })
      if (nodes.length > maximumTreeLines) return false
      return path.length >= levels || grow(line.partId, { path, total: inPartUnit(total, line) })
    })
  if (grow(partId, { path: [], total: oneOf })) return nodes
  return { code: 'LIST_TOO_LONG', list: 'bomTree', limit: maximumTreeLines }
}

function inPartUnit(total: Quantity | null, { unit, partUnit }: TreeLine): Quantity | null {
  return total === null ? null : convertQuantity({ quantity: total, unit: unit ?? partUnit }, partUnit)
}

function times(a: Quantity, b: Quantity): Quantity | null {
  const product = parseQuantity(multiplyDecimals(a, b))
  return typeof product === 'string' ? product : null
}

const oneOf = quantityOne()

function quantityOne(): Quantity {
  const quantity = parseQuantity('1')
  if (typeof quantity !== 'string') throw new TypeError('1 is a quantity')
  return quantity
}

import { GrowingNumbers } from './growingNumbers.ts'
import { SeenNames } from './seenNames.ts'
import type { UsedParts } from './usedParts.ts'

const [space, zero] = [32, 48]

/** Lines there are below parts that are there, by the numbers of the parts that a table uses and of those beyond. */
export class KnownEdges {
  readonly #parts: UsedParts
  // Numbers of parts by their ids, behind 1.
  readonly #nodes = new SeenNames()
  /** Ids of parts that the table does not name, by their numbers behind those that it uses. */
  readonly #beyond = new GrowingNumbers()
  readonly from = new GrowingNumbers()
  readonly to = new GrowingNumbers()

  /** `packed`: `parent child parent child …` by the ids of parts, parted by spaces; empty: there are none. */
  constructor(parts: UsedParts, packed: string) {
    this.#parts = parts
    if (packed === '') return
    for (const { id, node } of partsThere(parts)) this.#nodes.remember(id, node + 1)
    let isParent = true
    for (const id of idsIn(packed)) {
      const edges = isParent ? this.from : this.to
      edges.push(this.#nodeOf(id))
      isParent = !isParent
    }
  }

  /** How many parts there are together. */
  get nodes(): number {
    return this.#parts.count + this.#beyond.length
  }

  /** The id of a part that the table does not name; null: it does. */
  idBeyond(node: number): string | null {
    return node < this.#parts.count ? null : String(this.#beyond.at(node - this.#parts.count))
  }

  #nodeOf(id: number): number {
    const known = this.#nodes.firstRow(String(id), this.nodes + 1)
    if (known !== null) return known - 1
    return this.#parts.count + this.#beyond.push(id)
  }
}

/** The parts of a table that are there before it. */
export function* partsThere(parts: UsedParts): Generator<{ readonly id: string; readonly node: number }> {
  for (let node = 0; node < parts.count; node += 1) {
    const { id, isMade } = parts.part(node)
    if (id !== null && !isMade) yield { id, node }
  }
}

/** Digit by digit: a text that is split makes as many texts as it has ids. */
function* idsIn(packed: string): Generator<number> {
  let id = 0
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at)
    if (code === space) {
      yield id
      id = 0
    } else id = id * 10 + code - zero
  }
  yield id
}

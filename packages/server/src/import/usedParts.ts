import type { BomNames } from './bomNames.ts'
import { GrowingNumbers } from './growingNumbers.ts'
import { SeenNames } from './seenNames.ts'

/** A part that an import uses: one there is, or one that it makes. */
export interface UsedAs {
  /** Null in a dry run, of one that would be made. */
  readonly id: string | null
  readonly isMade: boolean
  readonly isControlled: boolean
  readonly unitId: string | null
}

export interface UsedPart extends UsedAs {
  /** Its own number among the parts that are used, from 0. */
  readonly node: number
  readonly partNumber: string
}

const [made, controlled] = [1, 2]

/** The parts of a table, by the numbers of their names; several names can mean one part. Outside of the heap, as the names. */
export class UsedParts {
  readonly #names: BomNames
  // Behind 1: which part a name means. Of each part then the name by which it was met first, and what is known of it.
  readonly #nodes = new GrowingNumbers()
  readonly #places = new GrowingNumbers()
  readonly #ids = new GrowingNumbers()
  readonly #unitIds = new GrowingNumbers()
  readonly #flags = new GrowingNumbers()
  readonly #byKey = new SeenNames()

  constructor(names: BomNames) {
    this.#names = names
  }

  /** How many parts are used. */
  get count(): number {
    return this.#places.length
  }

  /** The name of that number means the part of this number and revision, which may be new here. */
  use(place: number, key: string, { id, isMade, isControlled, unitId }: UsedAs): void {
    if (this.useAgain(place, key)) return
    const node = this.#places.push(place)
    this.#ids.set(node, Number(id))
    this.#unitIds.set(node, Number(unitId))
    this.#flags.set(node, (isMade ? made : 0) + (isControlled ? controlled : 0))
    this.#byKey.remember(key, node + 1)
    this.#nodes.set(place, node + 1)
  }

  /** The same of a part that is used already; false: none of this number and revision is. */
  useAgain(place: number, key: string): boolean {
    const behind = this.#byKey.rowOf(key)
    if (behind !== null) this.#nodes.set(place, behind)
    return behind !== null
  }

  /** The number of the part that a name means. */
  nodeOf(place: number): number {
    const behind = this.#nodes.at(place)
    if (behind === 0) throw new Error(`Nobody resolved name ${place} of the table`)
    return behind - 1
  }

  /** The part that a name means. */
  at(place: number): UsedPart {
    return this.part(this.nodeOf(place))
  }

  part(node: number): UsedPart {
    const flags = this.#flags.at(node)
    return {
      node,
      partNumber: this.#names.numberOf(this.#places.at(node)),
      id: textOf(this.#ids.at(node)),
      unitId: textOf(this.#unitIds.at(node)),
      isMade: (flags & made) !== 0,
      isControlled: (flags & controlled) !== 0,
    }
  }
}

/** No id is 0. */
const textOf = (id: number): string | null => (id === 0 ? null : String(id))

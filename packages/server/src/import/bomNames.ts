import { z } from 'zod'
import { GrowingNumbers } from './growingNumbers.ts'
import { KeptTexts } from './keptTexts.ts'
import { SeenNames } from './seenNames.ts'

/** A part as a table names it. */
export interface NamedPart {
  readonly partNumber: string
  /** Null: the latest. */
  readonly revision: string | null
  /** Of one that is made; empty: none. */
  readonly description: string
  /** The unit that lines count it in; null: none is said. */
  readonly unit: string | null
  /** The row that names it first; 0: none does. */
  readonly row: number
}

const keptShape = z.tuple([z.string().nullable(), z.string(), z.string().nullable()])

/**
 * Every part that a table names, each with a number of its own, from 0. All of it lies outside of the heap: a hundred thousand
 * names took 70 MB there, and four times that before they were cleared away.
 */
export class BomNames {
  readonly #numbers = new KeptTexts()
  readonly #others = new KeptTexts()
  readonly #rows = new GrowingNumbers()
  // Places are counted from 1 in there.
  readonly #places = new SeenNames()
  readonly #assemblies = new SeenNames()

  get count(): number {
    return this.#numbers.length
  }

  /** The number of a part; it is remembered as it is named first. */
  place(part: NamedPart): number {
    const { partNumber, revision, description, unit, row } = part
    const known = this.#places.firstRow(`${partNumber}\n${revision ?? ''}`, this.count + 1)
    if (known !== null) return known - 1
    this.#rows.push(row)
    this.#others.push(JSON.stringify([revision, description, unit]))
    return this.#numbers.push(partNumber)
  }

  at(place: number): NamedPart {
    const [revision, description, unit] = keptShape.parse(JSON.parse(this.#others.at(place)))
    return { partNumber: this.numberOf(place), revision, description, unit, row: this.#rows.at(place) }
  }

  /** The part number alone, which every line asks for. */
  numberOf(place: number): string {
    return this.#numbers.at(place)
  }

  *all(): Generator<NamedPart> {
    for (let place = 0; place < this.count; place += 1) yield this.at(place)
  }

  /** Says that an assembly stands in the table with a revision: a line without one means it. */
  addAssembly(place: number): void {
    const { partNumber, revision } = this.at(place)
    if (revision !== null) this.#assemblies.remember(partNumber, place + 1)
  }

  /** The revision of the assembly of a number; null: there is none, or none with a revision. */
  revisionOfAssembly(partNumber: string): string | null {
    const place = this.#assemblies.rowOf(partNumber)
    return place === null ? null : this.at(place - 1).revision
  }
}

/** What goes into what, by the numbers of parts, in arrays that grow: a million lines take 12 MB. */
export class BomLinks {
  #from: Int32Array = new Int32Array(1_024)
  #to: Int32Array = new Int32Array(1_024)
  count = 0

  add(from: number, to: number): void {
    if (this.count === this.#from.length) {
      this.#from = grown(this.#from)
      this.#to = grown(this.#to)
    }
    this.#from[this.count] = from
    this.#to[this.count] = to
    this.count += 1
  }

  from(nth: number): number {
    return this.#from[nth] ?? 0
  }

  to(nth: number): number {
    return this.#to[nth] ?? 0
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

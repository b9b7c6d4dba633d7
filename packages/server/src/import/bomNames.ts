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

/** Every part that a table names, each with a number of its own, from 0. */
export class BomNames {
  readonly list: NamedPart[] = []
  readonly #places = new Map<string, number>()
  /** Revisions that stand at assemblies, by part number: a line without a revision means them. */
  readonly assemblies = new Map<string, string>()

  /** The number of a part; it is remembered as it is named first. */
  place(part: NamedPart): number {
    const key = `${part.partNumber}\n${part.revision ?? ''}`
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.list.length)
    return this.list.push(part) - 1
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

import { GrowingNumbers } from './growingNumbers.ts'

const firstSize = 65_536
/** Bytes that a character takes in UTF-8, at most, of those that a string counts as one. */
const mostBytes = 3

/** Texts by their place, as UTF-8 in one buffer outside of the heap, where the collector neither counts nor moves them. */
export class KeptTexts {
  #bytes = Buffer.alloc(firstSize)
  #end = 0
  readonly #ends = new GrowingNumbers()

  get length(): number {
    return this.#ends.length
  }

  /** Keeps a text; gives its place. */
  push(text: string): number {
    const wanted = this.#end + text.length * mostBytes
    if (wanted > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(wanted, this.#bytes.length * 2))
      this.#bytes.copy(larger)
      this.#bytes = larger
    }
    this.#end += this.#bytes.write(text, this.#end)
    return this.#ends.push(this.#end)
  }

  at(place: number): string {
    const start = place === 0 ? 0 : this.#ends.at(place - 1)
    return this.#bytes.toString('utf8', start, this.#ends.at(place))
  }
}

const firstLength = 1_024

/** Whole numbers below 2^53 by their place, in an array that grows: eight bytes each, outside of the heap. 0 where none was set. */
export class GrowingNumbers {
  #numbers = new Float64Array(firstLength)
  #length = 0

  /** How many there are: one more than the highest place that was set. */
  get length(): number {
    return this.#length
  }

  at(place: number): number {
    return this.#numbers[place] ?? 0
  }

  set(place: number, value: number): void {
    if (place >= this.#numbers.length) {
      const larger = new Float64Array(Math.max(place + 1, this.#numbers.length * 2))
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[place] = value
    this.#length = Math.max(this.#length, place + 1)
  }

  /** Sets the next one; gives its place. */
  push(value: number): number {
    this.set(this.#length, value)
    return this.#length - 1
  }
}

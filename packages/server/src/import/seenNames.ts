import { sha256 } from '../operation/chain.ts'

/** Numbers of a slot: four of the digest of a name, and the row that named it first. */
const width = 5
const firstCapacity = 1_024

/**
 * Which row of a table named something first. Of each name the first 128 bits of its SHA-256 are kept, in one array outside
 * of the heap: a million names take 42 MB there, where a map of texts took 90 MB on it.
 */
export class SeenNames {
  #slots = new Uint32Array(firstCapacity * width)
  #count = 0

  /** Bytes that are held. */
  get byteLength(): number {
    return this.#slots.byteLength
  }

  /** The row that named it before; null: none did, and this row is remembered. Rows are counted from 1. */
  firstRow(name: string, row: number): number | null {
    const { key, slot, before } = this.#find(name)
    if (before === 0) this.#put(key, row, slot)
    return before === 0 ? null : before
  }

  /** The row that named it first; null: none did. */
  rowOf(name: string): number | null {
    const { before } = this.#find(name)
    return before === 0 ? null : before
  }

  /** Remembers this row, also where another one named it before. */
  remember(name: string, row: number): void {
    const { key, slot, before } = this.#find(name)
    if (before === 0) this.#put(key, row, slot)
    else this.#slots[slot + width - 1] = row
  }

  #find(name: string): { readonly key: readonly number[]; readonly slot: number; readonly before: number } {
    const digest = sha256(name)
    const key = [0, 4, 8, 12].map((at) => digest.readUInt32LE(at))
    const slot = this.#slotOf(key)
    return { key, slot, before: this.#slots[slot + width - 1] ?? 0 }
  }

  #put(key: readonly number[], row: number, slot: number): void {
    this.#slots.set([...key, row], slot)
    this.#count += 1
    if (this.#count * width * 4 > this.#slots.length * 3) this.#grow()
  }

  /** The slot of a digest, or the free one that it gets. */
  #slotOf(key: readonly number[]): number {
    const capacity = this.#slots.length / width
    let at = (key[0] ?? 0) % capacity
    while (!this.#isFreeOr(at * width, key)) at = (at + 1) % capacity
    return at * width
  }

  #isFreeOr(slot: number, key: readonly number[]): boolean {
    if (this.#slots[slot + width - 1] === 0) return true
    return key.every((part, nth) => this.#slots[slot + nth] === part)
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Uint32Array(before.length * 2)
    for (let slot = 0; slot < before.length; slot += width) {
      const row = before[slot + width - 1] ?? 0
      if (row === 0) continue
      const kept = before.subarray(slot, slot + width)
      this.#slots.set(kept, this.#slotOf([...kept.subarray(0, width - 1)]))
    }
  }
}

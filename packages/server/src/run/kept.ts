const most = 200

const everyKept = new Set<Kept<unknown>>()

/** What was read once of records that cannot change any more: the two hundred kept last. */
export class Kept<Value> {
  readonly #values = new Map<string, Value>()

  constructor() {
    everyKept.add(this)
  }

  forget(): void {
    this.#values.clear()
  }

  get(key: string): Value | undefined {
    return this.#values.get(key)
  }

  keep(key: string, value: Value): void {
    this.#values.delete(key)
    this.#values.set(key, value)
    if (this.#values.size <= most) return
    for (const oldest of this.#values.keys()) {
      this.#values.delete(oldest)
      return
    }
  }
}

/** For whoever drops a database: in the next one the same ids are given to other records. */
export function forgetKept(): void {
  for (const kept of everyKept) kept.forget()
}

/** Things of the demonstration by the names that its literals give them. A name that nothing has is a slip of the literals. */
export class ByName<Thing> {
  readonly #what: string
  readonly #things = new Map<string, Thing>()

  constructor(what: string) {
    this.#what = what
  }

  add(name: string, thing: Thing): void {
    this.#things.set(name, thing)
  }

  get(name: string): Thing {
    const thing = this.#things.get(name)
    if (thing === undefined) throw new Error(`The demonstration has no ${this.#what} ${name}`)
    return thing
  }

  /** The thing, or undefined where it is not there yet. */
  find(name: string): Thing | undefined {
    return this.#things.get(name)
  }

  /** The same where no name may be given. */
  getIfNamed(name: string | undefined): Thing | undefined {
    return name === undefined ? undefined : this.get(name)
  }
}

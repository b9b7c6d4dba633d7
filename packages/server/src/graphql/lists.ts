import type { ListSpec } from './listSpec.ts'

const lists = new Map<string, ListSpec>()

/** Makes a list known by the name of its root field. */
export function registerList(spec: ListSpec): void {
  lists.set(spec.name, spec)
}

/**
 * The list of a noun that knows this one: `parts` filters by `partInventories`, which filters by `parts`. Looked up when
 * the schema is made, so that neither noun's file imports the other's in a circle.
 */
export function listNamed(name: string): () => ListSpec {
  return () => {
    const spec = lists.get(name)
    if (spec === undefined) throw new Error(`There is no list ${name}`)
    return spec
  }
}

/** What stands in the address of a BOM import: what the file is the BOM of, where that is known. */
export interface ImportBomSearch {
  readonly part?: string
  readonly revision?: string
}

export function importBomSearch(raw: Readonly<Record<string, unknown>>): ImportBomSearch {
  return { ...textOf('part', raw['part']), ...textOf('revision', raw['revision']) }
}

/** A number of digits alone comes as a number. */
function textOf(name: keyof ImportBomSearch, value: unknown): ImportBomSearch {
  return typeof value === 'string' || typeof value === 'number' ? { [name]: String(value) } : {}
}

/** What stands in the address of a version of a bill of materials: what it is compared with. */
export interface BomSearch {
  readonly with?: string
}

export function bomSearch(raw: Readonly<Record<string, unknown>>): BomSearch {
  const other = raw['with']
  return typeof other === 'string' || typeof other === 'number' ? { with: String(other) } : {}
}

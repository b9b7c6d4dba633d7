/** What stands in the address of a comparison: the run or version that this one is put beside; absent: not chosen yet. */
export interface CompareSearch {
  readonly with?: string
}

export function compareSearch(raw: Readonly<Record<string, unknown>>): CompareSearch {
  const other = raw['with']
  return typeof other === 'string' || typeof other === 'number' ? { with: String(other) } : {}
}

/** What stands in the address of a merge: the version or the redline that is merged in; absent: not chosen yet. */
export interface MergeSearch {
  readonly from?: string
  readonly redline?: string
}

export function mergeSearch(raw: Readonly<Record<string, unknown>>): MergeSearch {
  const named = (name: string) => {
    const value = raw[name]
    return typeof value === 'string' || typeof value === 'number' ? { [name]: String(value) } : {}
  }
  return { ...named('from'), ...named('redline') }
}

/** What stands in the address of a part: the version of its bill of materials that is shown. */
export interface PartSearch {
  readonly bom?: string
}

export function partSearch(raw: Readonly<Record<string, unknown>>): PartSearch {
  const bom = raw['bom']
  return typeof bom === 'string' || typeof bom === 'number' ? { bom: String(bom) } : {}
}

interface Version {
  readonly id: string
  readonly status: string
}

/** The version that is shown: the one asked for, else what is built to now, else the newest. Null: there is none. */
export function shownBom<One extends Version>(
  versions: readonly One[],
  asked: string | undefined,
): One | null {
  return (
    versions.find(({ id }) => id === asked) ??
    versions.findLast(({ status }) => status === 'RELEASED') ??
    versions.at(-1) ??
    null
  )
}

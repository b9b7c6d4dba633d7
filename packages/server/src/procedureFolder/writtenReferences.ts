import type { FolderFileRow, NamedKind } from './folderStore.ts'
import type { FolderVersion } from './folderVersion.ts'

/** What texts of a folder refer by. */
export interface Referring {
  readonly version: FolderVersion
  /** Where bytes lie, by their SHA-256. */
  readonly paths: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, FolderFileRow>
  /** Where steps stand when the tree is read from its top, by id. */
  readonly places: ReadonlyMap<string, number>
  /** The name of a record; undefined: none is named. */
  reference(kind: NamedKind, id: string | null): string | undefined
}

/** Records are named as people call them; where several go by a name, with the id behind it: `Bench 2 #1234`. */
export function referenceTo({ named }: FolderVersion): Referring['reference'] {
  const byId = new Map(named.map((row) => [row.id, row]))
  const idsOf = new Map<string, Set<string>>()
  for (const { kind, name, id } of named) {
    const key = `${kind} ${name}`
    idsOf.set(key, (idsOf.get(key) ?? new Set()).add(id))
  }
  return (kind, id) => {
    const row = id === null ? undefined : byId.get(id)
    if (row === undefined) return undefined
    return idsOf.get(`${kind} ${row.name}`)?.size === 1 ? row.name : `${row.name} #${row.id}`
  }
}

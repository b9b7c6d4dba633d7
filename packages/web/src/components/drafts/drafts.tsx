import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Json } from '../../generated/documents.ts'

/** Entries that the server does not have yet, by a key. They outlive a lost network, a reload and a look elsewhere. */
export interface Drafts {
  readonly drafts: ReadonlyMap<string, Json>
  readonly keep: (key: string, raw: Json) => void
  readonly drop: (key: string) => void
}

const DraftsContext = createContext<Drafts | null>(null)

export function DraftsProvider({
  of,
  children,
}: {
  /** The id of the run or the procedure that is worked on. */
  readonly of: string
  readonly children: ReactNode
}) {
  const place = `traveler.drafts.${of}`
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Json>>(() => readDrafts(place))
  const value = useMemo(() => {
    const change = (alter: (map: Map<string, Json>) => void) =>
      setDrafts((before) => {
        const after = new Map(before)
        alter(after)
        sessionStorage.setItem(place, JSON.stringify([...after]))
        return after
      })
    return {
      drafts,
      keep: (key: string, raw: Json) => change((map) => map.set(key, raw)),
      drop: (key: string) => change((map) => map.delete(key)),
    }
  }, [drafts, place])
  return <DraftsContext value={value}>{children}</DraftsContext>
}

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext)
  if (drafts === null) throw new Error('Drafts are kept on screens that have a DraftsProvider')
  return drafts
}

function readDrafts(place: string): ReadonlyMap<string, Json> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? '[]')
    return new Map(
      Array.isArray(kept) ? kept.filter((entry) => Array.isArray(entry) && entry.length === 2) : [],
    )
  } catch {
    return new Map()
  }
}

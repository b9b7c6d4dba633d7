import { canonicalText, type Json } from '../canonical.ts'
import { type MergeConflict, type MergeSide, type Resolutions, sideOf } from './mergeConflict.ts'
import type { ProcedureContent, ProcedureElement } from './procedureContent.ts'

interface Removal {
  readonly base: ProcedureContent
  /** The side that took something away. */
  readonly remover: ProcedureContent
  readonly removes: MergeSide
  readonly other: ProcedureContent
}

/** What of the other side goes with what one side took away, and where the other has changed something in it. */
export function removedElements(removal: Removal, resolutions: Resolutions) {
  const inside = insideRemoved(removal)
  const roots = Map.groupBy(inside.keys(), (id) => inside.get(id) ?? id)
  const conflicts: MergeConflict[] = []
  const gone = new Set<string>()
  for (const [root, ids] of roots) {
    const conflict = ids.some((id) => isChanged(id, removal)) ? conflictOf(root, removal) : null
    if (conflict !== null) conflicts.push(conflict)
    const keeps = conflict !== null && sideOf(resolutions, conflict.id) !== removal.removes
    if (keeps) continue
    // What the remover has elsewhere was only moved in here: it stays, where the remover has it.
    for (const id of ids) if (!removal.remover.has(id)) gone.add(id)
  }
  return { gone, conflicts }
}

/** Each element of the other side that stands in what was removed, with the outermost that was removed. */
function insideRemoved({ base, remover, other }: Removal): ReadonlyMap<string, string> {
  const known = new Map<string, string | null>()
  const rootOf = (id: string): string | null => {
    const found = known.get(id)
    if (found !== undefined) return found
    known.set(id, null)
    // What the remover has stays with all that was put in it, wherever the other side moved it.
    const root = remover.has(id) ? null : (rootAbove(id) ?? (base.has(id) ? id : null))
    known.set(id, root)
    return root
  }
  // What the other side moved out of something is looked for where it stands now.
  const rootAbove = (id: string): string | null => {
    const element = other.get(id) ?? base.get(id)
    const holders = [element?.parent, element?.after].flatMap((holder) => holder ?? [])
    return holders.map(rootOf).find((root) => root !== null) ?? null
  }
  return new Map(
    [...other.keys()].flatMap((id) => {
      const root = remover.has(id) ? rootAbove(id) : rootOf(id)
      return root === null ? [] : [[id, root] as const]
    }),
  )
}

function isChanged(id: string, { base, other }: Removal): boolean {
  const [old, now] = [base.get(id), other.get(id)]
  if (old === undefined || now === undefined) return now !== undefined
  return old.parent !== now.parent || canonicalText(old.values) !== canonicalText(now.values)
}

function conflictOf(root: string, { base, removes, other }: Removal): MergeConflict {
  const kept = said(other.get(root))
  return {
    id: `${root} removed`,
    kind: 'REMOVED',
    element: root,
    property: null,
    base: said(base.get(root)),
    theirs: removes === 'THEIRS' ? null : kept,
    ours: removes === 'OURS' ? null : kept,
  }
}

const said = (element: ProcedureElement | undefined): Json => element?.values ?? null

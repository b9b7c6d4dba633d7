import { canonicalText, type Json } from '../canonical.ts'
import { longestCommon } from './longestCommon.ts'
import { type ProcedureContent, type ProcedureElement, rowsOf } from './procedureContent.ts'

/** One thing that an element says otherwise; null: it says nothing of it. */
export interface PropertyDifference {
  readonly property: string
  readonly before: Json
  readonly after: Json
}

/** How an element differs. MOVED: it stands elsewhere in its row, or below another step, and says the same. */
export interface ElementDifference {
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED'
  readonly before: ProcedureElement | null
  readonly after: ProcedureElement | null
  /** What an element of both says otherwise. */
  readonly properties: readonly PropertyDifference[]
}

/**
 * How the second differs from the first, element by element: those of the second in its order, then those that it does not have. What
 * stands in a step that is added or removed is added or removed with it and not told.
 */
export function compareContents(
  before: ProcedureContent,
  after: ProcedureContent,
): readonly ElementDifference[] {
  const moved = movedIn(before, after)
  const differences = [...after.values()].flatMap((element): readonly ElementDifference[] => {
    const old = before.get(element.id)
    if (old === undefined)
      return isNew(element, before) ? [{ change: 'ADDED', before: null, after: element, properties: [] }] : []
    const properties = differencesOf(old, element)
    const change = properties.length > 0 ? 'CHANGED' : moved.has(element.id) ? 'MOVED' : null
    return change === null ? [] : [{ change, before: old, after: element, properties }]
  })
  const gone = [...before.values()].filter((element) => !after.has(element.id) && isNew(element, after))
  return [
    ...differences,
    ...gone.map((element) => ({
      change: 'REMOVED' as const,
      before: element,
      after: null,
      properties: [],
    })),
  ]
}

/** What two elements say otherwise. */
export function differencesOf(
  before: ProcedureElement,
  after: ProcedureElement,
): readonly PropertyDifference[] {
  const names = new Set([...Object.keys(before.values), ...Object.keys(after.values)])
  return [...names].flatMap((property) => {
    const [old, now] = [before.values[property] ?? null, after.values[property] ?? null]
    return canonicalText(old) === canonicalText(now) ? [] : [{ property, before: old, after: now }]
  })
}

/** A step always; all else where its step is there in the other too. */
function isNew(element: ProcedureElement, other: ProcedureContent): boolean {
  return element.kind === 'STEP' || element.parent === null || other.has(element.parent)
}

/** What hangs below another step, and of each row the fewest that had to be moved. */
function movedIn(before: ProcedureContent, after: ProcedureContent): ReadonlySet<string> {
  const moved = new Set<string>()
  for (const { id, parent } of after.values()) {
    if (before.has(id) && before.get(id)?.parent !== parent) moved.add(id)
  }
  const old = rowsOf(before)
  for (const [name, row] of rowsOf(after)) {
    const stays = (id: string) => before.has(id) && after.has(id) && !moved.has(id)
    const [was, is] = [(old.get(name) ?? []).filter(stays), row.filter(stays)]
    const kept = new Set(longestCommon(was, is).map(([, nth]) => is[nth]))
    for (const id of is) if (!kept.has(id)) moved.add(id)
  }
  return moved
}

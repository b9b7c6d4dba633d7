import { findLoop } from './findLoop.ts'
import { type MergeConflict, type MergeSide, type Resolutions, sideOf } from './mergeConflict.ts'
import { mergeValue } from './mergeElement.ts'
import type { MergeSides, ProcedureContent, ProcedureElement } from './procedureContent.ts'

/** Hangs each step below the one that the side hung it below that moved it. */
export function placeElements(merged: ProcedureContent, sides: MergeSides, resolutions: Resolutions) {
  const conflicts: MergeConflict[] = []
  const placed = new Map(merged)
  for (const element of merged.values()) {
    if (element.kind !== 'STEP') continue
    const wanted = wantedParent(element, sides, resolutions)
    conflicts.push(...wanted.conflicts)
    placed.set(element.id, { ...element, parent: parentThatStays(element.id, wanted.parent, merged, sides) })
  }
  for (const side of loopsUndone(placed, merged, sides, resolutions)) conflicts.push(side)
  return { content: placed, conflicts }
}

function wantedParent(
  { id, parent }: ProcedureElement,
  { base, theirs, ours }: MergeSides,
  resolutions: Resolutions,
) {
  const [their, our] = [theirs.get(id), ours.get(id)]
  if (their === undefined || our === undefined) return { parent, conflicts: [] }
  const three = { base: base.get(id)?.parent, theirs: their.parent, ours: our.parent }
  const { value, conflicts } = mergeValue(id, 'parent', three, resolutions)
  return { parent: typeof value === 'string' ? value : null, conflicts }
}

/** Where the wanted parent was taken away, the one of the side that took it away. */
function parentThatStays(
  id: string,
  wanted: string | null,
  merged: ProcedureContent,
  { base, theirs, ours }: MergeSides,
): string | null {
  const asked = [wanted, ours.get(id)?.parent, theirs.get(id)?.parent, base.get(id)?.parent]
  return asked.find((parent) => parent === null || (parent !== undefined && merged.has(parent))) ?? null
}

/** Steps that came to hang below each other are hung where one side has them. */
function loopsUndone(
  placed: Map<string, ProcedureElement>,
  merged: ProcedureContent,
  sides: MergeSides,
  resolutions: Resolutions,
): readonly MergeConflict[] {
  const conflicts: MergeConflict[] = []
  const hang = (ids: Iterable<string>, side: MergeSide) => {
    const own = side === 'THEIRS' ? sides.theirs : sides.ours
    for (const id of ids) {
      const element = placed.get(id)
      const parent = own.get(id)?.parent
      if (element !== undefined && parent !== undefined)
        placed.set(id, { ...element, parent: parentThatStays(id, parent, merged, sides) })
    }
  }
  for (let left = placed.size; left >= 0; left -= 1) {
    const loop = findLoop(parentsOf(placed))
    if (loop === null) return conflicts
    const [first = ''] = loop.toSorted()
    const conflict = loopConflict(first, loop, sides)
    const isKnown = conflicts.some(({ id }) => id === conflict.id)
    if (!isKnown) conflicts.push(conflict)
    hang(isKnown || left === 0 ? placed.keys() : loop, sideOf(resolutions, conflict.id))
  }
  return conflicts
}

function parentsOf(content: ProcedureContent): ReadonlyMap<string, readonly string[]> {
  const steps = [...content.values()].filter(({ kind }) => kind === 'STEP')
  return new Map(steps.map(({ id, parent }) => [id, parent === null ? [] : [parent]]))
}

function loopConflict(
  first: string,
  loop: readonly string[],
  { base, theirs, ours }: MergeSides,
): MergeConflict {
  const parents = (side: ProcedureContent) =>
    Object.fromEntries(loop.map((id) => [id, side.get(id)?.parent ?? null]))
  return {
    id: `${first} loop`,
    kind: 'LOOP',
    element: first,
    property: 'parent',
    base: parents(base),
    theirs: parents(theirs),
    ours: parents(ours),
  }
}

import { findLoop } from './findLoop.ts'
import { type MergeConflict, type Resolutions, sideOf } from './mergeConflict.ts'
import type { MergeSides, ProcedureContent, ProcedureElement } from './procedureContent.ts'

/** Leaves out the waits of one side that close a circle with those of the other. */
export function withoutCircles(merged: ProcedureContent, sides: MergeSides, resolutions: Resolutions) {
  const content = new Map(merged)
  for (const edge of merged.values()) {
    if (edge.after !== undefined && !(content.has(edge.after) && content.has(edge.parent ?? '')))
      content.delete(edge.id)
  }
  const conflicts: MergeConflict[] = []
  // A circle that one side has by itself is for the checks of a release: it is opened to look for others.
  const opened = new Set<string>()
  const nextLoop = () => findLoop(waitsOf(content, opened))
  for (let loop = nextLoop(); loop !== null; loop = nextLoop()) {
    const edges = edgesOf(content, loop).filter((edge) => !opened.has(edge.id))
    if (isWithin(edges, sides.theirs) || isWithin(edges, sides.ours)) {
      for (const { id } of edges.slice(0, 1)) opened.add(id)
      continue
    }
    const only = (side: ProcedureContent, other: ProcedureContent) =>
      edges.filter(({ id }) => side.has(id) && !other.has(id)).map(({ id }) => id)
    const [theirs, ours] = [only(sides.theirs, sides.ours), only(sides.ours, sides.theirs)]
    const [first = ''] = theirs.toSorted()
    const id = `${first} loop`
    const dropped = sideOf(resolutions, id) === 'THEIRS' ? ours : theirs
    conflicts.push({ id, kind: 'LOOP', element: first, property: null, base: null, theirs, ours })
    for (const edge of dropped) content.delete(edge)
  }
  return { content, conflicts }
}

function isWithin(edges: readonly ProcedureElement[], side: ProcedureContent): boolean {
  return edges.every(({ id }) => side.has(id))
}

function waitsOf(
  content: ProcedureContent,
  without: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const edges = [...content.values()].filter(({ id, after }) => after !== undefined && !without.has(id))
  const byStep = Map.groupBy(edges, ({ parent }) => parent ?? '')
  return new Map([...byStep].map(([step, waits]) => [step, waits.flatMap(({ after }) => after ?? [])]))
}

function edgesOf(content: ProcedureContent, loop: readonly string[]): readonly ProcedureElement[] {
  const next = new Map(loop.map((id, nth) => [id, loop[(nth + 1) % loop.length]]))
  return [...content.values()].filter(
    ({ parent, after }) => after !== undefined && parent !== null && next.get(parent) === after,
  )
}

import type { Refusal } from '../refusal.ts'

/**
 * A line of some mBOM that is not archived: the parent is built of the child. Parts by id and by what people
 * call them.
 */
export interface BomEdge {
  readonly parentId: string
  readonly childId: string
  readonly parent: string
  readonly child: string
}

/**
 * The first circle that goes through one of the new lines: what contains what, by name, from the parent back to itself;
 * null when there is none. A part cannot be built of itself, at whatever depth.
 */
export function findBomCycle(
  added: readonly BomEdge[],
  existing: readonly BomEdge[],
): readonly string[] | null {
  const children = Map.groupBy([...existing, ...added], (edge) => edge.parentId)
  for (const edge of added) {
    const path = pathBack(edge, children)
    if (path !== null) return [edge.parent, ...path]
  }
  return null
}

/** Null when no part would be built of itself. */
export function whyNotContain(added: readonly BomEdge[], existing: readonly BomEdge[]): Refusal | null {
  const path = findBomCycle(added, existing)
  return path === null ? null : { code: 'BOM_CYCLE', path }
}

/** Breadth first, so that the path told is the shortest. */
function pathBack(
  start: BomEdge,
  children: ReadonlyMap<string, readonly BomEdge[]>,
): readonly string[] | null {
  const seen = new Set([start.childId])
  let reached: readonly { readonly id: string; readonly path: readonly string[] }[] = [
    { id: start.childId, path: [start.child] },
  ]
  while (reached.length > 0) {
    const back = reached.find(({ id }) => id === start.parentId)
    if (back !== undefined) return back.path
    reached = reached.flatMap(({ id, path }) =>
      (children.get(id) ?? []).flatMap((edge) => {
        if (seen.has(edge.childId)) return []
        seen.add(edge.childId)
        return [{ id: edge.childId, path: [...path, edge.child] }]
      }),
    )
  }
  return null
}

/** Something that may lie within another, both by their names. */
export interface Nested {
  readonly name: string
  /** Null: within nothing. */
  readonly parent: string | null
}

export interface OrderedByParent {
  /** Places in the list, so that each comes behind what it lies within; otherwise as they stood. */
  readonly order: readonly number[]
  /** Of each that lies within itself: the names on the way, from it back to it. */
  readonly circles: ReadonlyMap<number, readonly string[]>
}

/** The order in which nested things can be made. A parent that is not in the list is there already, or will be missed. */
export function orderByParent(list: readonly Nested[]): OrderedByParent {
  const places = new Map<string, number>()
  for (const [at, { name }] of list.entries()) if (!places.has(name)) places.set(name, at)
  const depths = new Map<number, number>()
  const circles = new Map<number, readonly string[]>()
  for (const at of list.keys()) measure(at, { list, places, depths, circles })
  const depthOf = (at: number): number => depths.get(at) ?? 0
  const order = [...list.keys()].toSorted((a, b) => depthOf(a) - depthOf(b) || a - b)
  return { order, circles }
}

interface Measuring {
  readonly list: readonly Nested[]
  readonly places: ReadonlyMap<string, number>
  readonly depths: Map<number, number>
  readonly circles: Map<number, readonly string[]>
}

/** Says how deep one stands, and all around it. A loop and no recursion: a chain may be as long as the list. */
function measure(from: number, { list, places, depths, circles }: Measuring): void {
  // A set keeps the order in which things came.
  const met = new Set<number>()
  let at: number | undefined = from
  while (at !== undefined && !depths.has(at) && !met.has(at)) {
    met.add(at)
    at = places.get(list[at]?.parent ?? '')
  }
  const path = [...met]
  if (at !== undefined && met.has(at)) {
    const round = path.slice(path.indexOf(at))
    for (const [nth, one] of round.entries()) {
      const way = [...round.slice(nth), ...round.slice(0, nth), one]
      circles.set(
        one,
        way.map((each) => list[each]?.name ?? ''),
      )
      depths.set(one, 0)
    }
  }
  let depth = at === undefined ? -1 : (depths.get(at) ?? 0)
  for (const one of path.toReversed()) {
    if (depths.has(one)) continue
    depth += 1
    depths.set(one, depth)
  }
}

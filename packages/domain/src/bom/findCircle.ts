/** What contains what, by the numbers of nodes: edge n goes from `from[n]` to `to[n]`. */
export interface Edges {
  readonly from: Int32Array
  readonly to: Int32Array
  /** How many of them there are. */
  readonly count: number
  readonly nodes: number
}

/**
 * A circle among the edges: nodes in order, the first one again at the end; null when there is none. In as many steps as
 * there are edges and nodes, and in memory of some numbers each: a million lines take a second.
 */
export function findCircle({ from, to, count, nodes }: Edges): readonly number[] | null {
  const entering = new Int32Array(nodes)
  const starts = new Int32Array(nodes + 1)
  for (let edge = 0; edge < count; edge += 1) {
    entering[to[edge] ?? 0] = (entering[to[edge] ?? 0] ?? 0) + 1
    starts[(from[edge] ?? 0) + 1] = (starts[(from[edge] ?? 0) + 1] ?? 0) + 1
  }
  for (let node = 0; node < nodes; node += 1) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)
  const ends = starts.slice(0, nodes)
  const children = new Int32Array(count)
  for (let edge = 0; edge < count; edge += 1) {
    const node = from[edge] ?? 0
    children[ends[node] ?? 0] = to[edge] ?? 0
    ends[node] = (ends[node] ?? 0) + 1
  }
  const left = takeFree({ starts, children, entering, nodes })
  return left === 0 ? null : circleAmong({ starts, children, entering, nodes })
}

interface Graph {
  readonly starts: Int32Array
  readonly children: Int32Array
  /** Edges that still enter a node; those of a node that was taken are gone. */
  readonly entering: Int32Array
  readonly nodes: number
}

/** Takes nodes that nothing enters, again and again; gives how many are left: those of circles, and those below. */
function takeFree({ starts, children, entering, nodes }: Graph): number {
  const free: number[] = []
  for (let node = 0; node < nodes; node += 1) if (entering[node] === 0) free.push(node)
  let left = nodes
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    left -= 1
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      const child = children[at] ?? 0
      entering[child] = (entering[child] ?? 0) - 1
      if (entering[child] === 0) free.push(child)
    }
  }
  return left
}

/** Goes up from a node that is left, always to one that is left: it comes round. */
function circleAmong({ starts, children, entering, nodes }: Graph): readonly number[] {
  const parents = new Int32Array(nodes).fill(-1)
  let some = -1
  for (let node = 0; node < nodes; node += 1) {
    if ((entering[node] ?? 0) === 0) continue
    some = node
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) parents[children[at] ?? 0] = node
  }
  const seen = new Map<number, number>()
  const path: number[] = []
  for (let node = some; !seen.has(node); node = parents[node] ?? 0) {
    seen.set(node, path.length)
    path.push(node)
    some = parents[node] ?? 0
  }
  const round = path.slice(seen.get(some) ?? 0)
  return [some, ...round.toReversed()]
}

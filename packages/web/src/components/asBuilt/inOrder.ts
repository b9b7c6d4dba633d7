interface TreeNode {
  readonly nextId: string
  readonly partInventory: { readonly id: string }
}

/** A tree that was read level by level, as people read it: what is in a unit stands below it. */
export function inOrder<Node extends TreeNode>(nodes: readonly Node[], topId: string): Node[] {
  const below = Map.groupBy(nodes, ({ nextId }) => nextId)
  const ordered: Node[] = []
  const waiting = [...(below.get(topId) ?? [])].toReversed()
  const seen = new Set<string>()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    ordered.push(node)
    const { id } = node.partInventory
    // A lot that is only recorded may stand in several places; what is in it is told once.
    if (seen.has(id)) continue
    seen.add(id)
    waiting.push(...(below.get(id) ?? []).toReversed())
  }
  return ordered
}

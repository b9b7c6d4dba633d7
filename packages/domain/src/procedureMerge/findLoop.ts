/** Some circle in which each leads to the next, and the last to the first; null: there is none. */
export function findLoop(next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>()
  for (const start of next.keys()) {
    const path: { readonly id: string; readonly left: string[] }[] = []
    const onPath = new Set<string>()
    const enter = (id: string) => {
      path.push({ id, left: [...(next.get(id) ?? [])] })
      onPath.add(id)
    }
    if (!done.has(start)) enter(start)
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const one = last.left.shift()
      if (one === undefined) {
        done.add(last.id)
        onPath.delete(last.id)
        path.pop()
      } else if (onPath.has(one))
        return path.map(({ id }) => id).slice(path.findIndex(({ id }) => id === one))
      else if (!done.has(one)) enter(one)
    }
  }
  return null
}

/** A step of an order of work. */
export interface OrderedStep {
  readonly id: string
  readonly parentId: string | null
}

/** That `stepId` waits for `upstreamStepId`. */
export interface DrawnEdge {
  readonly stepId: string
  readonly upstreamStepId: string
}

/**
 * The steps that wait for each other in a circle, in order, the first one named again at the end; null when the work can
 * always go on. Parents wait too: a child starts after its parent started, a parent ends after its children ended
 * (rule 10), so a step that waits for its own parent is a circle.
 */
export function findDeadlock(
  steps: readonly OrderedStep[],
  edges: readonly DrawnEdge[],
): readonly string[] | null {
  const waits = waitsOf(steps, edges)
  const done = new Set<string>()
  for (const moment of waits.keys()) {
    const circle = findCircle(moment, waits, done)
    if (circle !== null) return stepsOf(circle)
  }
  return null
}

// Every step has two moments, its start (`<id`) and its end (`>id`); a moment waits for others.
function waitsOf(
  steps: readonly OrderedStep[],
  edges: readonly DrawnEdge[],
): ReadonlyMap<string, readonly string[]> {
  const waits = new Map<string, string[]>()
  for (const step of steps) waits.set(`<${step.id}`, []).set(`>${step.id}`, [`<${step.id}`])
  for (const edge of edges) waits.get(`<${edge.stepId}`)?.push(`>${edge.upstreamStepId}`)
  for (const step of steps) {
    if (step.parentId === null) continue
    waits.get(`<${step.id}`)?.push(`<${step.parentId}`)
    waits.get(`>${step.parentId}`)?.push(`>${step.id}`)
  }
  return waits
}

function findCircle(
  start: string,
  waits: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | null {
  const path: { readonly moment: string; next: number }[] = [{ moment: start, next: 0 }]
  const onPath = new Set([start])
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = waits.get(top.moment)?.[top.next]
    top.next += 1
    if (next === undefined) {
      done.add(top.moment)
      onPath.delete(top.moment)
      path.pop()
    } else if (onPath.has(next)) {
      const moments = path.map(({ moment }) => moment)
      return [...moments.slice(moments.indexOf(next)), next]
    } else if (!done.has(next)) {
      path.push({ moment: next, next: 0 })
      onPath.add(next)
    }
  }
  return null
}

function stepsOf(circle: readonly string[]): readonly string[] {
  const ids = circle.map((moment) => moment.slice(1)).filter((id, index, all) => id !== all[index - 1])
  return ids.at(0) === ids.at(-1) && ids.length > 1 ? ids : [...ids, ...ids.slice(0, 1)]
}

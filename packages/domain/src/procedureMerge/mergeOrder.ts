/** The same things in order, or the two orders that contradict each other. */
export interface MergedOrder {
  readonly order: readonly string[]
  readonly isContradictory: boolean
}

interface Orders {
  readonly base: readonly string[]
  readonly theirs: readonly string[]
  readonly ours: readonly string[]
  /** Whose order holds where they contradict each other. */
  readonly prefer: 'THEIRS' | 'OURS'
}

/**
 * Merges the order of things that stand in a row. What all three have stands as the side has it that changed its order; what a side
 * added or moved in follows what it followed there. Where both added after the same, the one with the lesser name comes first, so that it
 * does not matter who merges into whom.
 */
export function mergeOrder({ base, theirs, ours, prefer }: Orders): MergedOrder {
  const [inBase, inTheirs, inOurs] = [new Set(base), new Set(theirs), new Set(ours)]
  const shared = (order: readonly string[]) =>
    order.filter((one) => inBase.has(one) && inTheirs.has(one) && inOurs.has(one))
  const [was, their, our] = [shared(base), shared(theirs), shared(ours)]
  const isContradictory = !isSame(was, their) && !isSame(was, our) && !isSame(their, our)
  const takesTheirs = isContradictory ? prefer === 'THEIRS' : isSame(was, our)
  const spine = takesTheirs ? their : our
  const followers = [after(spine, theirs), after(spine, ours)] as const
  const order = [null, ...spine].flatMap((one) => {
    const rows = followers.map((of) => of.get(one) ?? []).toSorted((a, b) => compareText(a.join(), b.join()))
    return [...(one === null ? [] : [one]), ...rows.flat()]
  })
  return { order: [...new Set(order)], isContradictory }
}

/** What stands after each of the spine, and at the very beginning, before the next of the spine. */
function after(
  spine: readonly string[],
  order: readonly string[],
): ReadonlyMap<string | null, readonly string[]> {
  const onSpine = new Set(spine)
  const rows = new Map<string | null, string[]>()
  let last: string | null = null
  for (const one of order) {
    if (onSpine.has(one)) last = one
    else rows.set(last, [...(rows.get(last) ?? []), one])
  }
  return rows
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, nth) => one === b[nth])
}

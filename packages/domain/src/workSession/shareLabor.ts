/** A session of one person; times in milliseconds since 1970, `until` exclusive. */
export interface LaborSpan {
  readonly id: string
  readonly userId: string
  readonly from: number
  readonly until: number
}

/**
 * The labor of each session, in whole milliseconds by its id. Where one person is checked in at several steps at once, each
 * has an equal share of the time: a person-hour counts once (rule 22).
 */
export function shareLabor(spans: readonly LaborSpan[]): ReadonlyMap<string, number> {
  const shares = new Map(spans.map(({ id }) => [id, 0]))
  for (const own of Map.groupBy(spans, ({ userId }) => userId).values()) addShares(own, shares)
  return new Map([...shares].map(([id, share]) => [id, Math.round(share)]))
}

function addShares(spans: readonly LaborSpan[], shares: Map<string, number>): void {
  const moments = [...new Set(spans.flatMap(({ from, until }) => [from, until]))].toSorted((a, b) => a - b)
  const begins = spans.toSorted((a, b) => a.from - b.from)
  let open: LaborSpan[] = []
  let next = 0
  for (const [nth, moment] of moments.entries()) {
    open = open.filter(({ until }) => until > moment)
    for (; begins[next]?.from === moment; next++) {
      const begun = begins[next]
      if (begun !== undefined && begun.until > moment) open.push(begun)
    }
    const length = (moments[nth + 1] ?? moment) - moment
    for (const { id } of open) shares.set(id, (shares.get(id) ?? 0) + length / open.length)
  }
}

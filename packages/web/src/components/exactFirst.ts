/** The rows of a search with those first that are called exactly so; each stands once. */
export function exactFirst<Row extends { readonly id: string }>(
  exact: readonly Row[],
  rows: readonly Row[],
): readonly Row[] {
  const first = new Set(exact.map(({ id }) => id))
  return [...exact, ...rows.filter(({ id }) => !first.has(id))]
}

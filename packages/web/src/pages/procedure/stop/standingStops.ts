/** The stops of a version that nobody has lifted. */
export function standingStops<Stop extends { readonly liftedAt: string | null }>({
  stops,
}: {
  readonly stops: readonly Stop[] | null
}): readonly Stop[] {
  return (stops ?? []).filter(({ liftedAt }) => liftedAt === null)
}

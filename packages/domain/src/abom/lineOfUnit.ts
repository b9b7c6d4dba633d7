/** A line of an as-built BOM, as far as it decides whether a unit that somebody holds goes there. */
export interface OpenLine {
  readonly partId: string
  readonly substituteIds: readonly (string | null)[] | null
  readonly interchange: string
  readonly isSatisfied: boolean
  readonly part: { readonly partNumber: string } | null
}

/**
 * The first line that is short and takes the part: as itself, as a substitute, or as another revision. Whether that revision
 * serves is judged when it is installed.
 */
export function lineOfUnit<Line extends OpenLine>(
  lines: readonly Line[],
  part: { readonly id: string; readonly partNumber: string } | null,
): Line | undefined {
  if (part === null) return undefined
  const open = lines.filter((line) => !line.isSatisfied)
  return (
    open.find(({ partId }) => partId === part.id) ??
    open.find(({ substituteIds }) => substituteIds?.includes(part.id)) ??
    open.find((line) => line.interchange !== 'EXACT' && line.part?.partNumber === part.partNumber)
  )
}

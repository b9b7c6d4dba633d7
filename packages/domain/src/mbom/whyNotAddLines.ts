import type { Refusal } from '../refusal.ts'

/** A part as a line names it. */
export interface LinePart {
  readonly partId: string
  readonly partNumber: string
}

/** One refusal for each part that would stand in an mBOM twice, beside the lines there are or among the new ones. */
export function whyNotAddLines(
  added: readonly LinePart[],
  existing: readonly { readonly partId: string }[],
): readonly Refusal[] {
  const seen = new Set(existing.map(({ partId }) => partId))
  return added.flatMap(({ partId, partNumber }) => {
    if (seen.has(partId)) return [{ code: 'NOT_UNIQUE', type: 'MBomItem', field: 'part', value: partNumber }]
    seen.add(partId)
    return []
  })
}

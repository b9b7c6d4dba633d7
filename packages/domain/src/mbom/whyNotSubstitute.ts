import type { Refusal } from '../refusal.ts'
import type { LinePart } from './whyNotAddLines.ts'

/** Null when a part can stand in for a line's: it is neither that part nor one that stands in already. `taken`: their ids. */
export function whyNotSubstitute(part: LinePart, taken: readonly string[]): Refusal | null {
  if (!taken.includes(part.partId)) return null
  return { code: 'NOT_UNIQUE', type: 'MBomSubstitute', field: 'part', value: part.partNumber }
}

import { words } from '../../components/words.ts'
import type { PartRow } from '../../generated/documents.ts'

/** Where a part comes from; of a tool, that it is one. */
export function sourceOf({ partType, sourcingStrategy }: PartRow): string {
  if (partType === 'TOOL') return words.parts.tool
  return words.parts.sourcing[sourcingStrategy ?? ''] ?? words.common.none
}

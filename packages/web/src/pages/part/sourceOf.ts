import { partWords } from '../../components/words/partWords.ts'
import { words } from '../../components/words.ts'
import type { PartRow } from '../../generated/documents.ts'

/** Where a part comes from; of a tool, that it is one. */
export function sourceOf({ partType, sourcingStrategy }: PartRow): string {
  if (partType === 'TOOL') return partWords.parts.tool
  return partWords.parts.sourcing[sourcingStrategy ?? ''] ?? words.common.none
}

import { type EdgeRow, listEdgesBelowNumbers, listMBomsOfNumbers, type MBomRow } from '../mbom/mbomStore.ts'
import type { Read } from '../operation/read.ts'
import { listPartsOfNumbers, type PartRow } from '../part/partStore.ts'
import {
  listRevisionSchemes,
  type PartRevisionSchemeRow,
} from '../partRevisionScheme/partRevisionSchemeStore.ts'
import type { BomToImport } from './importBomInput.ts'
import type { Known } from './planImport.ts'

/** What there is of all that the table names, in one round trip. */
export async function readKnown(read: Read, { partNumber, plan }: BomToImport): Promise<Known> {
  const named = plan.lines.map((line) => line.partNumber)
  const [parts, mboms, edges, schemes] = await Promise.all([
    read<PartRow>(listPartsOfNumbers([partNumber, ...named])),
    read<MBomRow>(listMBomsOfNumbers([partNumber])),
    read<EdgeRow>(listEdgesBelowNumbers(named)),
    read<PartRevisionSchemeRow>(listRevisionSchemes()),
  ])
  return { parts, mboms, edges, schemes }
}

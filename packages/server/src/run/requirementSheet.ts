import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { requiredQuantity } from '@traveler/domain/run/planRequirements.ts'
import { makeSheet, placeOfId, type RowSheet } from '../operation/rowSheet.ts'
import type { Transaction } from '../operation/transaction.ts'
import { Kept } from './kept.ts'
import { distinctIds, listMBomLines, type MBomLineRow } from './startStore.ts'

/** So many of a part, to be built as an mBOM version says. */
export interface UnitToBuild {
  readonly mbomId: string
  /** The version is being written: what it said before counts for nothing. */
  readonly isDraft: boolean
  readonly quantity: Quantity
}

/** The lines of a released version are never changed: what was read of them once stays true. */
const keptLines = new Kept<readonly MBomLineRow[]>()
const keptSheets = new Kept<RowSheet>()

/**
 * Gives the build requirements of such units, by what released mBOM versions say; lines from memory when they were kept.
 * Kept for each clearance: lines of controlled parts are not in what others read.
 */
export async function readRequirements(
  tx: Transaction,
  wanted: readonly UnitToBuild[],
): Promise<(unit: UnitToBuild) => RowSheet> {
  const { organizationId, exportCleared } = tx.caller
  const keyOf = (mbomId: string): string => `${organizationId}:${exportCleared}:${mbomId}`
  const drafts = new Set(wanted.filter(({ isDraft }) => isDraft).map(({ mbomId }) => mbomId))
  const missing = distinctIds(wanted.map(({ mbomId }) => mbomId)).filter(
    (id) => drafts.has(id) || keptLines.get(keyOf(id)) === undefined,
  )
  const read = new Map<string, readonly MBomLineRow[]>()
  if (missing.length > 0) {
    const lines = await tx.read<MBomLineRow>(listMBomLines(missing))
    const byVersion = Map.groupBy(lines, (line) => line.of_id)
    for (const id of missing) {
      read.set(id, byVersion.get(id) ?? [])
      if (!drafts.has(id)) keptLines.keep(keyOf(id), byVersion.get(id) ?? [])
    }
  }
  const linesOf = new Map(
    wanted.map(({ mbomId }) => [mbomId, read.get(mbomId) ?? keptLines.get(keyOf(mbomId)) ?? []]),
  )
  return ({ mbomId, isDraft, quantity }) => {
    if (isDraft) return requirementSheet(linesOf.get(mbomId) ?? [], quantity)
    const key = `${keyOf(mbomId)}:${quantity}`
    const sheet = keptSheets.get(key) ?? requirementSheet(linesOf.get(mbomId) ?? [], quantity)
    keptSheets.keep(key, sheet)
    return sheet
  }
}

function requirementSheet(lines: readonly MBomLineRow[], quantity: Quantity): RowSheet {
  const rows = lines.map((line, nth) => ({
    id: placeOfId(nth),
    origin_mbom_item_id: line.id,
    position: line.position,
    part_id: line.part_id,
    quantity: requiredQuantity(accepted(parseQuantity(line.quantity)), quantity),
    unit_of_measure_id: line.unit_of_measure_id,
    made_on_assembly: line.made_on_assembly,
    interchange: line.interchange,
    designators: line.designators,
    substitutes: line.substitutes,
    removed_at: null,
  }))
  return makeSheet('build_requirement', rows, ['part_inventory_id', 'run_id', 'export_controlled', 'etag'])
}

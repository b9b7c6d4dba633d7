import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { requiredQuantity } from '@traveler/domain/run/planRequirements.ts'
import { makeSheet, placeOfId, type RowSheet } from '../operation/rowSheet.ts'
import type { Transaction } from '../operation/transaction.ts'
import { Kept } from './kept.ts'
import { listMBomLines, type MBomLineRow } from './startStore.ts'

/** The lines of a released version are never changed: what was read of them once stays true. */
const kept = new Kept<RowSheet>()

/**
 * The build requirements of a unit of so many, as a released mBOM version gives them; from memory when it was kept. Kept
 * for each clearance: lines of controlled parts are not in what others read.
 */
export async function readRequirements(
  tx: Transaction,
  mbomId: string,
  quantity: Quantity,
): Promise<RowSheet> {
  const { organizationId, exportCleared } = tx.caller
  const key = `${organizationId}:${exportCleared}:${mbomId}:${quantity}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const sheet = requirementSheet(await tx.read<MBomLineRow>(listMBomLines(mbomId)), quantity)
  kept.keep(key, sheet)
  return sheet
}

function requirementSheet(lines: readonly MBomLineRow[], quantity: Quantity): RowSheet {
  const rows = lines.map((line, nth) => ({
    id: placeOfId(nth),
    origin_mbom_item_id: line.id,
    position: line.position,
    part_id: line.part_id,
    quantity: requiredQuantity(accepted(parseQuantity(line.quantity)), quantity),
    made_on_assembly: line.made_on_assembly,
    interchange: line.interchange,
    designators: line.designators,
    substitutes: line.substitutes,
  }))
  return makeSheet('build_requirement', rows, ['part_inventory_id', 'run_id', 'export_controlled', 'etag'])
}

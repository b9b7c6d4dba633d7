import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { type LotToMerge, sumOf, whyNotMerge } from '@traveler/domain/partInventory/whyNotMerge.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow, updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { adjustedInventory } from './inventoryToChange.ts'
import { type InventoryToChangeRow, loadInventoriesToChange } from './partInventoryStore.ts'

const input = z.object({ partInventories: z.array(z.object({ id, etag: etag.nullish() })).max(500) })

/** Lots of one part and number that lie together become one: the oldest of them. What each was stays in its record. */
export const mergePartInventory: Operation<z.output<typeof input>> = {
  name: 'mergePartInventory',
  permission: 'SplitPartInventory',
  input,
  lock: ({ partInventories }) => lockStreams(partInventories.map((one) => one.id)),
  async perform(tx, { partInventories }) {
    const named = [...new Map(partInventories.map((one) => [one.id, one])).values()]
    const rows = await tx.read<InventoryToChangeRow>(loadInventoriesToChange(named.map((one) => one.id)))
    const byId = new Map(rows.map((row) => [row.id, row]))
    const lots = named
      .map((one) => seenRow(byId.get(one.id), { type: 'PartInventory', ...one }))
      .toSorted(olderFirst)
    refuseIf(whyNotMerge(lots.map(lotToMerge)))
    const [oldest, ...others] = lots
    if (oldest === undefined) throw new Error('Fewer than two lots are refused')
    await appendMerged(tx, oldest, others)
    return { partInventoryId: oldest.id }
  },
}

function olderFirst(one: InventoryToChangeRow, other: InventoryToChangeRow): number {
  return (
    Date.parse(one.created_at) - Date.parse(other.created_at) || (BigInt(one.id) < BigInt(other.id) ? -1 : 1)
  )
}

function lotToMerge(row: InventoryToChangeRow): LotToMerge {
  const {
    id,
    unit: name,
    isOrder,
    isVoided,
    isShipped,
    isInstalled,
    openRun,
    hasRequirements,
  } = adjustedInventory(row)
  return {
    id,
    name,
    partId: row.part_id,
    lotNumber: row.lot_number,
    unitOfMeasureId: row.unit_of_measure_id,
    placeId: row.location_id,
    expiresOn: row.expires_on,
    maker: row.manufacturer_key,
    isSerial: row.serial_number !== null || row.tracking_type === 'SERIAL',
    isOrder,
    isVoided,
    isShipped,
    isInstalled,
    isKitted: row.part_kit_item_id !== null,
    isOnQualityHold: row.quality_hold,
    openRun,
    isInWork: row.build_open || row.inspection_due,
    hasRequirements,
    quantity: quantityOf(row.quantity),
  }
}

const quantityOf = (text: string): Quantity => accepted(parseQuantity(text))
const nothing = quantityOf('0')

/** The oldest lot tells of all; each of the others of where it went. */
async function appendMerged(
  tx: Transaction,
  oldest: InventoryToChangeRow,
  others: readonly InventoryToChangeRow[],
): Promise<void> {
  const now = await tx.now()
  const lots = [oldest, ...others]
  const all = {
    quantity: sumOf(lots.map((lot) => quantityOf(lot.quantity))),
    quantity_scrapped: sumOf(lots.map((lot) => quantityOf(lot.quantity_scrapped))),
  }
  const gone = {
    quantity: nothing,
    quantity_scrapped: nothing,
    merged_into_id: oldest.id,
    merged_at: now,
    ...restamp(tx, now),
  }
  tx.append({
    stream: { id: oldest.id, type: 'partInventory' },
    type: 'PART_INVENTORY_MERGED',
    facts: { from: others.map((lot) => lot.id) },
    changes: [
      updateRow(
        'part_inventory',
        { id: oldest.id },
        { ...all, ...inventoryCopies({ ...oldest, ...all }, oldest.place_available), ...restamp(tx, now) },
        { etag: oldest.etag },
      ),
    ],
  })
  for (const lot of others) {
    const set = { ...gone, ...inventoryCopies({ ...lot, ...gone }, lot.place_available) }
    tx.append({
      stream: { id: lot.id, type: 'partInventory' },
      type: 'PART_INVENTORY_MERGED_INTO',
      changes: [updateRows('part_inventory', [{ key: { id: lot.id }, set, expect: { etag: lot.etag } }])],
    })
  }
}

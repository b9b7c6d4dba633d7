import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotAdjust } from '@traveler/domain/partInventory/whyNotAdjust.ts'
import { whyNotScrapped } from '@traveler/domain/partInventory/whyNotScrapped.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, quantity, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { adjustedInventory } from './inventoryToChange.ts'
import { type InventoryToChangeRow, loadInventoryToChange, lockInventory } from './partInventoryStore.ts'

const input = z.object({ id, etag: etag.optional(), quantityScrapped: quantity, reason })

/** Say how much of a unit or lot is scrapped, in all. The quantity stays: what was there, was there. */
export const scrapPartInventory: Operation<z.output<typeof input>> = {
  name: 'scrapPartInventory',
  permission: 'ScrapPartInventory',
  input,
  lock: (given) => lockInventory(given.id),
  async perform(tx, given) {
    const unit = seenRow(await tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id)), {
      type: 'PartInventory',
      ...given,
    })
    refuseIf(whyNotAdjust({ ...adjustedInventory(unit), hasRequirements: false }))
    refuseIf(whyNotScrapped(accepted(parseQuantity(unit.quantity)), given.quantityScrapped))
    const columns = { ...unit, quantity_scrapped: given.quantityScrapped }
    const changed = {
      quantity_scrapped: given.quantityScrapped,
      ...inventoryCopies(columns, unit.place_available),
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'PART_INVENTORY_SCRAPPED',
      reason: given.reason ?? null,
      changes: [updateRow('part_inventory', { id: unit.id }, changed, { etag: unit.etag })],
    })
    return { partInventoryId: unit.id }
  },
}

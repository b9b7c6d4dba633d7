import { parseQuantity } from '@traveler/domain/decimal.ts'
import { restOf } from '@traveler/domain/partInventory/planSplit.ts'
import { whyNotAdjust } from '@traveler/domain/partInventory/whyNotAdjust.ts'
import { whyNotReinstate } from '@traveler/domain/partInventory/whyNotReinstate.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, quantity, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { adjustedInventory } from './inventoryToChange.ts'
import { type InventoryToChangeRow, loadInventoryToChange, lockInventory } from './partInventoryStore.ts'

const input = z.object({ id, etag, quantity, reason: wantedReason })

/** Bring back what was scrapped of a unit or lot, or some of it: it was not lost, or somebody was wrong. */
export const reinstatePartInventory: Operation<z.output<typeof input>> = {
  name: 'reinstatePartInventory',
  permission: 'ScrapPartInventory',
  input,
  lock: (given) => lockInventory(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id))
    const unit = seenRow(found, { type: 'PartInventory', ...given })
    const facts = adjustedInventory(unit)
    refuseIf(whyNotAdjust({ ...facts, hasRequirements: false }))
    const scrapped = accepted(parseQuantity(unit.quantity_scrapped))
    refuseIf(whyNotReinstate(facts.unit, scrapped, given.quantity))
    const quantity_scrapped = restOf(scrapped, given.quantity)
    const changed = {
      quantity_scrapped,
      ...inventoryCopies({ ...unit, quantity_scrapped }, unit.place_available),
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'PART_INVENTORY_REINSTATED',
      reason: given.reason,
      changes: [updateRow('part_inventory', { id: unit.id }, changed, { etag: unit.etag })],
    })
    return { partInventoryId: unit.id }
  },
}

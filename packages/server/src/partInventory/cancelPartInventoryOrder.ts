import { whyNotChangeOrder } from '@traveler/domain/partInventory/whyNotChangeOrder.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { orderedInventory } from './inventoryOrder.ts'
import { type InventoryToChangeRow, loadInventoryToChange, lockInventory } from './partInventoryStore.ts'

const input = z.object({ id, etag, reason: wantedReason })

/** What is still to come of an order comes no more. It stays in the record, and so does what came in of it. */
export const cancelPartInventoryOrder: Operation<z.output<typeof input>> = {
  name: 'cancelPartInventoryOrder',
  permission: 'OrderPartInventory',
  input,
  lock: (given) => lockInventory(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id))
    const unit = seenRow(found, { type: 'PartInventory', ...given })
    refuseIf(whyNotChangeOrder(orderedInventory(unit)))
    const now = await tx.now()
    const changed = {
      voided_at: now,
      ...inventoryCopies({ ...unit, voided_at: now }, unit.place_available),
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'PART_INVENTORY_ORDER_CANCELED',
      reason: given.reason,
      changes: [updateRow('part_inventory', { id: unit.id }, changed, { etag: unit.etag })],
    })
    return { partInventoryId: unit.id }
  },
}

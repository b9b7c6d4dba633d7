import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { whyNotHoldUnit } from '@traveler/domain/partInventory/whyNotHoldUnit.ts'
import { whyNotOnOrder } from '@traveler/domain/partInventory/whyNotOnOrder.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { adjustedInventory } from './inventoryToChange.ts'
import { type InventoryToChangeRow, loadInventoryToChange, lockInventory } from './partInventoryStore.ts'
import { onQualityHold } from './qualityHold.ts'

const input = z.object({ id, etag: etag.optional(), reason: wantedReason })

/** Put a unit or lot on quality hold: nothing is installed, kitted, shipped or completed of it until it is released. */
export const holdPartInventory: Operation<z.output<typeof input>> = {
  name: 'holdPartInventory',
  permission: 'HoldPartInventory',
  input,
  lock: (given) => lockInventory(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id))
    const unit = seenRow(found, { type: 'PartInventory', ...given })
    refuseIf(whyNotOnOrder(adjustedInventory(unit)))
    refuseIf(whyNotHoldUnit({ isOnQualityHold: unit.quality_hold, reason: unit.quality_hold_reason }))
    const held = onQualityHold(unit, given.reason, tx.caller.userId)
    const changed = {
      ...held,
      ...inventoryCopies({ ...unit, ...held }, unit.place_available),
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'UNIT_HELD',
      reason: given.reason,
      changes: [updateRow('part_inventory', { id: unit.id }, changed, { etag: unit.etag })],
    })
    tx.notify({
      type: 'HOLD',
      recordId: unit.id,
      path: notificationPath({ type: 'partInventory', id: unit.id }),
      words: given.reason,
      controlled: unit.export_controlled,
      followersOf: [unit.id],
    })
    return { partInventoryId: unit.id }
  },
}

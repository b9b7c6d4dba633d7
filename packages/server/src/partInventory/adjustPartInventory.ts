import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotAdjust } from '@traveler/domain/partInventory/whyNotAdjust.ts'
import { whyNotScrapped } from '@traveler/domain/partInventory/whyNotScrapped.ts'
import { whyNotTracking } from '@traveler/domain/partInventory/whyNotTracking.ts'
import { accepted, type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { recordedReason, whyNotWithoutReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, quantity, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { adjustedInventory } from './inventoryToChange.ts'
import { type InventoryToChangeRow, loadInventoryToChange, lockInventory } from './partInventoryStore.ts'

const input = z.object({ id, etag: etag.optional(), quantity, reason })

/** Correct the quantity of stock to what was counted. A person says why; a key that cannot is served (rule 19). */
export const adjustPartInventory: Operation<z.output<typeof input>> = {
  name: 'adjustPartInventory',
  permission: 'AdjustPartInventory',
  input,
  lock: (given) => lockInventory(given.id),
  async perform(tx, given) {
    const unit = seenRow(await tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id)), {
      type: 'PartInventory',
      ...given,
    })
    refuseIf(whyNotCount(tx, unit, given))
    const copies = inventoryCopies({ ...unit, quantity: given.quantity }, unit.place_available)
    const changed = { quantity: given.quantity, ...copies, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'PART_INVENTORY_ADJUSTED',
      reason: recordedReason(given.reason ?? null, tx.caller.apiKeyName ?? ''),
      changes: [updateRow('part_inventory', { id: unit.id }, changed, { etag: unit.etag })],
    })
    return { partInventoryId: unit.id }
  },
}

function whyNotCount(
  tx: Transaction,
  unit: InventoryToChangeRow,
  { quantity: counted, reason: why }: z.output<typeof input>,
): Refusal[] {
  const refusals = [
    whyNotWithoutReason(actorOf(tx.caller), why ?? null, 'count stock otherwise'),
    whyNotAdjust(adjustedInventory(unit)),
    whyNotTracking({
      trackingType: unit.tracking_type,
      serialNumber: unit.serial_number,
      lotNumber: unit.lot_number,
      quantity: counted,
      // Who it is was settled when it was recorded; only how many there are is decided here.
      isIdentifiedLater: true,
    }),
    whyNotScrapped(counted, accepted(parseQuantity(unit.quantity_scrapped))),
  ]
  return refusals.filter((refusal) => refusal !== null)
}

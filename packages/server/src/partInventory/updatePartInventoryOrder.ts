import { whyNotChangeOrder } from '@traveler/domain/partInventory/whyNotChangeOrder.ts'
import { whyNotOrder } from '@traveler/domain/partInventory/whyNotOrder.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { updateRow } from '../operation/change.ts'
import { day, etag, id, name, quantity } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { orderedInventory } from './inventoryOrder.ts'
import { whyNotStorePlace } from './newInventory.ts'
import { type InventoryToChangeRow, loadInventoryToChange, lockInventory } from './partInventoryStore.ts'

/** Absent: left as it is. A null place: nobody said where it is to be put. */
const input = z.object({
  id,
  etag,
  quantity: quantity.nullish(),
  supplier: name().nullish(),
  orderReference: name().nullish(),
  expectedOn: day.nullish(),
  locationId: id.nullish(),
})

/** Say that an order is of more or less, comes on another day, or of another supplier. */
export const updatePartInventoryOrder: Operation<z.output<typeof input>> = {
  name: 'updatePartInventoryOrder',
  permission: 'OrderPartInventory',
  input,
  lock: (given) => lockInventory(given.id, [given.locationId]),
  async perform(tx, given) {
    const [found, places] = await Promise.all([
      tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id)),
      tx.read<LocationRow>(loadLocations(given.locationId ? [given.locationId] : [])),
    ])
    const unit = seenRow(found, { type: 'PartInventory', ...given })
    const ordered = orderedInventory(unit)
    refuseIf(whyNotChangeOrder(ordered))
    const left = given.quantity ?? ordered.left
    refuseIf(
      [whyNotOrder(unit.tracking_type, left), ...whyNotStorePlace(given.locationId, places)].filter(
        (refusal) => refusal !== null,
      ),
    )
    const changed = {
      quantity: left,
      ordered_from: given.supplier ?? unit.ordered_from,
      order_reference: given.orderReference ?? unit.order_reference,
      expected_on: given.expectedOn ?? unit.expected_on,
      location_id: given.locationId === undefined ? unit.location_id : given.locationId,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'PART_INVENTORY_ORDER_CHANGED',
      changes: [updateRow('part_inventory', { id: unit.id }, changed, { etag: unit.etag })],
    })
    return { partInventoryId: unit.id }
  },
}

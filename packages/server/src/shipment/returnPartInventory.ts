import { whyNotStoreAt } from '@traveler/domain/location/whyNotStoreAt.ts'
import { whyNotReturn } from '@traveler/domain/partInventory/whyNotShip.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { adjustedInventory } from '../partInventory/inventoryToChange.ts'
import { type InventoryToChangeRow, loadInventoryToChange } from '../partInventory/partInventoryStore.ts'
import { onQualityHold } from '../partInventory/qualityHold.ts'
import { loadItemAway, lockReturn, type ShipmentItemRow } from './shipmentStore.ts'

const input = z.object({ id, etag: etag.nullish(), locationId: id.nullish(), reason: wantedReason })

/** A unit or lot comes back from a customer: the same record, with all that is built into it, on quality hold. */
export const returnPartInventory: Operation<z.output<typeof input>> = {
  name: 'returnPartInventory',
  permission: 'ReceivePartInventory',
  input,
  lock: (given) => lockReturn(given.id, given.locationId ?? null),
  async perform(tx, given) {
    const placeId = given.locationId ?? null
    const [found, item, [place]] = await Promise.all([
      tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id)),
      tx.readOne<ShipmentItemRow>(loadItemAway(given.id)),
      tx.read<LocationRow>(loadLocations(placeId === null ? [] : [placeId])),
    ])
    const unit = seenRow(found, { type: 'PartInventory', ...given })
    refuseIf(whyNotReturn({ name: adjustedInventory(unit).unit, isShipped: unit.shipment_id !== null }))
    refuseIf(whyNotFound('Location', placeId, place === undefined ? [] : [place]))
    refuseIf(whyNotStoreAt(place))
    if (item === undefined) throw new Error('What is away stands in a shipment')
    const now = await tx.now()
    const back = {
      shipment_id: null,
      location_id: placeId,
      ...onQualityHold(unit, `returned: ${given.reason}`, tx.caller.userId),
    }
    const copies = inventoryCopies({ ...unit, ...back }, place?.available ?? true)
    tx.append({
      stream: { id: item.shipment_id, type: 'shipment' },
      type: 'SHIPMENT_RETURNED',
      reason: given.reason,
      changes: [
        updateRow(
          'shipment_item',
          { id: item.id },
          {
            returned_at: now,
            returned_by: tx.caller.userId,
            return_reason: given.reason,
            ...restamp(tx, now),
          },
          { returned_at: null },
        ),
      ],
    })
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'PART_INVENTORY_RETURNED',
      reason: given.reason,
      facts: { shipmentId: item.shipment_id },
      changes: [
        updateRow(
          'part_inventory',
          { id: unit.id },
          { ...back, ...copies, ...restamp(tx, now) },
          { etag: unit.etag },
        ),
      ],
    })
    return { partInventoryId: unit.id }
  },
}

import { whyNotStoreAt } from '@traveler/domain/location/whyNotStoreAt.ts'
import { whyNotMoveInstalled, whyNotMoveShipped } from '@traveler/domain/partInventory/whyNotMoveInstalled.ts'
import { whyNotOnOrder } from '@traveler/domain/partInventory/whyNotOnOrder.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { adjustedInventory } from './inventoryToChange.ts'
import { type InventoryToChangeRow, loadInventoryToChange, lockInventory } from './partInventoryStore.ts'

/** A null place: nowhere that is known. */
const input = z.object({ id, etag: etag.optional(), locationId: id.nullable() })

/** Put a unit or lot somewhere else. Whether it can be used there is the place's to say. */
export const movePartInventory: Operation<z.output<typeof input>> = {
  name: 'movePartInventory',
  permission: 'MovePartInventory',
  input,
  lock: (given) => lockInventory(given.id, [given.locationId]),
  async perform(tx, given) {
    const [found, [place]] = await Promise.all([
      tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id)),
      tx.read<LocationRow>(loadLocations(given.locationId === null ? [] : [given.locationId])),
    ])
    const unit = seenRow(found, { type: 'PartInventory', ...given })
    refuseIf(whyNotOnOrder(adjustedInventory(unit)))
    refuseIf(whyNotFound('Location', given.locationId, place === undefined ? [] : [place]))
    refuseIf(
      [
        whyNotMoveInstalled(unit.installed_in_id !== null),
        whyNotMoveShipped(unit.shipment_id !== null),
        whyNotStoreAt(place),
      ].filter((refusal) => refusal !== null),
    )
    const changed = {
      location_id: given.locationId,
      ...inventoryCopies(unit, place?.available ?? true),
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'PART_INVENTORY_MOVED',
      changes: [updateRow('part_inventory', { id: unit.id }, changed, { etag: unit.etag })],
    })
    return { partInventoryId: unit.id }
  },
}

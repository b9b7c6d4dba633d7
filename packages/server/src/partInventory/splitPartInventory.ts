import { isZero, parseQuantity, subtractDecimals } from '@traveler/domain/decimal.ts'
import { inventoryName } from '@traveler/domain/partInventory/inventoryName.ts'
import { restOf, whyNotSplit } from '@traveler/domain/partInventory/planSplit.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, quantity } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { inventoryCopies, isOrder } from './inventoryCopiesStore.ts'
import { type InventoryToChangeRow, loadInventoryToChange, lockInventory } from './partInventoryStore.ts'
import { takenLot } from './takenLot.ts'

const input = z.object({ id, etag, quantity })

/** Take part of a lot as a lot of its own. Together they are what the lot was. */
export const splitPartInventory: Operation<z.output<typeof input>> = {
  name: 'splitPartInventory',
  permission: 'SplitPartInventory',
  input,
  lock: (given) => lockInventory(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id))
    const lot = seenRow(found, { type: 'PartInventory', ...given })
    const left = accepted(
      parseQuantity(
        subtractDecimals(
          accepted(parseQuantity(lot.quantity)),
          accepted(parseQuantity(lot.quantity_scrapped)),
        ),
      ),
    )
    refuseIf(
      whyNotSplit(
        {
          id: lot.id,
          name: inventoryName(lot.part_number, lot.serial_number, lot.lot_number),
          isSerial: lot.serial_number !== null || lot.tracking_type === 'SERIAL',
          isOrder: isOrder(lot),
          isInstalled: lot.installed_in_id !== null,
          isShipped: lot.shipment_id !== null,
          isPartScrapped: !isZero(accepted(parseQuantity(lot.quantity_scrapped))),
          isInWork: lot.has_open_run || lot.build_open,
          left,
        },
        given.quantity,
      ),
    )
    const [takenId, now] = await Promise.all([tx.newId(), tx.now()])
    const isPlaceAvailable = lot.place_available
    const taken = takenLot(tx, lot, { id: takenId, quantity: given.quantity, isPlaceAvailable, now })
    const rest = restOf(accepted(parseQuantity(lot.quantity)), given.quantity)
    const copies = inventoryCopies({ ...lot, quantity: rest }, isPlaceAvailable)
    tx.append({
      stream: { id: lot.id, type: 'partInventory' },
      type: 'PART_INVENTORY_SPLIT',
      facts: { into: [takenId] },
      changes: [
        updateRow(
          'part_inventory',
          { id: lot.id },
          { quantity: rest, ...copies, ...restamp(tx, now) },
          { etag: lot.etag },
        ),
      ],
    })
    tx.append({
      stream: { id: takenId, type: 'partInventory' },
      type: 'PART_INVENTORY_CREATED',
      changes: [insertRows('part_inventory', [taken])],
    })
    return { partInventoryId: takenId }
  },
}

import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotOrder } from '@traveler/domain/partInventory/whyNotOrder.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { insertRows } from '../operation/change.ts'
import { day, id, name, quantity } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { loadUnitsOfParts, type UnitOfMeasurementRow } from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { countedAsPart, whyNotCountedAsPart } from './countedAsPart.ts'
import { newInventoryRow, noDays, whyNotStorePlace } from './newInventory.ts'

const input = z.object({
  partId: id,
  quantity,
  unitOfMeasureId: id.nullish(),
  supplier: name(),
  orderReference: name(),
  expectedOn: day,
  locationId: id.nullish(),
})

const none = accepted(parseQuantity('0'))
/** An order has neither: the receipt makes the units and lots. */
const unnumbered = { serialNumber: null, lotNumber: null, runningNumber: null } as const

/** Say what was ordered of a supplier: it stands among the inventory, on order, until it comes in. */
export const orderPartInventory: Operation<z.output<typeof input>> = {
  name: 'orderPartInventory',
  permission: 'OrderPartInventory',
  input,
  lock: ({ partId, locationId }) => lockStreams([], [partId, locationId]),
  async perform(tx, { partId, unitOfMeasureId, locationId, supplier, orderReference, expectedOn, ...given }) {
    const [parts, places, units, orderId, now] = await Promise.all([
      tx.read<PartRow>(loadParts([partId])),
      tx.read<LocationRow>(loadLocations(locationId ? [locationId] : [])),
      tx.read<UnitOfMeasurementRow>(loadUnitsOfParts(unitOfMeasureId ? [unitOfMeasureId] : [], [partId])),
      tx.newId(),
      tx.now(),
    ])
    const [part] = parts
    const asked = { quantity: given.quantity, quantityScrapped: none, unitOfMeasureId }
    const counted = countedAsPart(asked, part, units)
    refuseIf(
      [
        whyNotFound('Part', partId, parts),
        ...whyNotStorePlace(locationId, places),
        ...whyNotCountedAsPart(asked, part, units),
        whyNotOrder(part?.tracking_type ?? null, counted.quantity),
      ].filter((refusal) => refusal !== null),
    )
    const order = { ordered_from: supplier, order_reference: orderReference, expected_on: expectedOn }
    const row = newInventoryRow(
      { ...stamp(tx, now), id: orderId },
      { ...counted, ...unnumbered, partId, locationId, origin: 'ORDERED', order },
      {
        parts: new Map(parts.map((one) => [one.id, one])),
        locations: new Map(places.map((place) => [place.id, place])),
        days: noDays,
      },
    )
    tx.append({
      stream: { id: orderId, type: 'partInventory' },
      type: 'PART_INVENTORY_ORDERED',
      changes: [insertRows('part_inventory', [row])],
    })
    return { partInventoryId: orderId }
  },
}

import { isZero, parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotShip } from '@traveler/domain/partInventory/whyNotShip.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows, type NewRow, updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { adjustedInventory } from '../partInventory/inventoryToChange.ts'
import { type InventoryToChangeRow, loadInventoriesToChange } from '../partInventory/partInventoryStore.ts'
import { listOpenWorkInside, type WorkInsideRow } from './shipmentStore.ts'

const input = z.object({
  customer: name(),
  orderReference: name().nullish(),
  evidenceDigest: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, {
      message: 'Not a SHA-256. Give the 64 hex digits that the evidence pack names.',
    })
    .nullish(),
  partInventories: z
    .array(z.object({ id, etag: etag.nullish() }))
    .min(1, { message: 'Nothing is named. Say what is shipped.' })
    .max(500),
})
type Input = z.output<typeof input>

/** Units and lots leave for a customer, all of them or none: each whole, with what is built into it. */
export const shipPartInventory: Operation<Input> = {
  name: 'shipPartInventory',
  permission: 'ShipPartInventory',
  input,
  lock: ({ partInventories }) => lockStreams(partInventories.map((one) => one.id)),
  async perform(tx, given) {
    const named = [...new Map(given.partInventories.map((one) => [one.id, one])).values()]
    const ids = named.map((one) => one.id)
    const [rows, inside] = await Promise.all([
      tx.read<InventoryToChangeRow>(loadInventoriesToChange(ids)),
      tx.read<WorkInsideRow>(listOpenWorkInside(ids)),
    ])
    const byId = new Map(rows.map((row) => [row.id, row]))
    const units = named.map((one) => seenRow(byId.get(one.id), { type: 'PartInventory', ...one }))
    refuseIf(units.flatMap((unit) => whyNotShip(unitToShip(unit, inside))))
    return { shipmentId: await appendShipment(tx, given, units) }
  },
}

function unitToShip(row: InventoryToChangeRow, inside: readonly WorkInsideRow[]) {
  const { unit, openRun, isOrder, isVoided, isInstalled } = adjustedInventory(row)
  const within = inside.find((one) => one.of_id === row.id)
  return {
    id: row.id,
    name: unit,
    isOrder,
    isShipped: row.shipment_id !== null,
    isVoided,
    isEmpty: isZero(accepted(parseQuantity(row.quantity))),
    isScrapped: !isZero(accepted(parseQuantity(row.quantity_scrapped))),
    isInstalled,
    isKitted: row.part_kit_item_id !== null,
    isOnQualityHold: row.quality_hold,
    openRun: openRun ?? (within === undefined ? null : { id: within.run_id, title: within.run_title }),
    isInWork: row.build_open || row.inspection_due,
    isIdentified: row.tracking_type === null || row.serial_number !== null || row.lot_number !== null,
  }
}

/** The shipment tells what was in it; each unit that it left. It lies nowhere then. */
async function appendShipment(
  tx: Transaction,
  given: Input,
  units: readonly InventoryToChangeRow[],
): Promise<string> {
  const [[shipmentId = '', ...itemIds], now] = await Promise.all([tx.newIds(units.length + 1), tx.now()])
  const shipment: NewRow<'shipment'> = {
    id: shipmentId,
    customer: given.customer,
    order_reference: given.orderReference ?? null,
    evidence_digest: given.evidenceDigest ? `\\x${given.evidenceDigest.toLowerCase()}` : null,
    export_controlled: units.some((unit) => unit.export_controlled),
    ...stamp(tx, now),
  }
  const items = units.map(
    (unit, nth): NewRow<'shipment_item'> => ({
      id: itemIds[nth] ?? '',
      shipment_id: shipmentId,
      part_inventory_id: unit.id,
      quantity: unit.quantity,
      returned_at: null,
      returned_by: null,
      return_reason: null,
      export_controlled: unit.export_controlled,
      ...stamp(tx, now),
    }),
  )
  tx.append({
    stream: { id: shipmentId, type: 'shipment' },
    type: 'SHIPMENT_CREATED',
    changes: [insertRows('shipment', [shipment]), insertRows('shipment_item', items)],
  })
  for (const unit of units) {
    const away = { shipment_id: shipmentId, location_id: null }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'PART_INVENTORY_SHIPPED',
      facts: { shipmentId },
      changes: [
        updateRow(
          'part_inventory',
          { id: unit.id },
          { ...away, ...inventoryCopies({ ...unit, ...away }, true), ...restamp(tx, now) },
          { etag: unit.etag },
        ),
      ],
    })
  }
  return shipmentId
}

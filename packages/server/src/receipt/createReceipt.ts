import { isZero, parseQuantity } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { serialKey } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { insertRows, type NewRow } from '../operation/change.ts'
import { day, id, name, quantity, reason, time } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { planInventory } from '../partInventory/planInventory.ts'
import { appendInspections, readInspections } from './inspectionsOfReceipt.ts'
import { appendReceiptDocument, receiptDocumentInput } from './newReceiptDocument.ts'
import { lockReceipt } from './receiptStore.ts'
import { appendReceivedOrders, planReceivedOrders } from './receivedOrders.ts'

const none = accepted(parseQuantity('0'))

const item = z.object({
  partId: id,
  orderedId: id.nullish(),
  serialNumber: name().nullish(),
  lotNumber: name().nullish(),
  quantity: quantity.refine((given) => !isZero(given), { message: 'Nothing came in. Give more than 0.' }),
  locationId: id.nullish(),
  unitOfMeasureId: id.nullish(),
  expiresOn: day.nullish(),
  manufacturedOn: day.nullish(),
  manufacturer: name().nullish(),
  documents: z.array(receiptDocumentInput).max(20).nullish(),
})
const input = z.object({
  receivedAt: time.nullish(),
  supplier: name().nullish(),
  orderReference: name().nullish(),
  packingSlip: name().nullish(),
  reason,
  items: z.array(item).min(1, { message: 'Nothing is named. Say what came in.' }).max(500),
})
type Input = z.output<typeof input>

/** Record what came in; of what was ordered, it comes off the order. What must be inspected first gets its inspection runs with it, and is WIP until they are completed. */
export const createReceipt: Operation<Input> = {
  name: 'createReceipt',
  permission: 'ReceivePartInventory',
  input,
  lock: ({ items }) =>
    lockReceipt(
      items.map(({ partId }) => partId),
      items.flatMap(({ serialNumber }) => (serialNumber ? [`serial ${serialKey(serialNumber)}`] : [])),
      {
        changed: items.flatMap(({ orderedId }) => orderedId ?? []),
        reliedOn: items.flatMap(({ partId, locationId }) => (locationId ? [partId, locationId] : [partId])),
      },
    ),
  async perform(tx, given) {
    const inspections = await readInspections(
      tx,
      given.items.map(({ partId }) => partId),
    )
    const { rows } = await planInventory(
      tx,
      given.items.map((one) => ({
        ...one,
        quantityScrapped: none,
        origin: 'RECEIVED' as const,
        isInspectionDue: inspections.ofPart.has(one.partId),
      })),
      given.receivedAt ?? null,
    )
    const reason = given.reason ?? null
    const orderIds = given.items.map(({ orderedId }) => orderedId)
    const orders = await planReceivedOrders(tx, { units: rows, orderIds }, reason)
    for (const row of rows)
      tx.append({
        stream: { id: row.id, type: 'partInventory' },
        type: 'PART_INVENTORY_RECEIVED',
        changes: [insertRows('part_inventory', [row])],
      })
    const receiptId = await appendReceipt(tx, given, rows)
    await appendReceivedOrders(tx, orders, { receiptId, reason })
    const runIds = await appendInspections(tx, inspections, {
      units: rows,
      orderReference: given.orderReference ?? null,
    })
    return { receiptId, partInventoryIds: rows.map((row) => row.id), runIds }
  },
}

async function appendReceipt(
  tx: Transaction,
  given: Input,
  units: readonly NewRow<'part_inventory'>[],
): Promise<string> {
  const [[receiptId = '', ...itemIds], now] = await Promise.all([tx.newIds(units.length + 1), tx.now()])
  const receipt: NewRow<'receipt'> = {
    id: receiptId,
    received_at: given.receivedAt ?? now,
    received_by: tx.caller.userId,
    supplier: given.supplier ?? null,
    order_reference: given.orderReference ?? null,
    packing_slip: given.packingSlip ?? null,
    export_controlled: units.some((unit) => unit.export_controlled),
    ...stamp(tx, now),
  }
  const items = units.map(
    (unit, nth): NewRow<'receipt_item'> => ({
      id: itemIds[nth] ?? '',
      receipt_id: receiptId,
      part_inventory_id: unit.id,
      quantity: unit.quantity,
      ordered_id: given.items[nth]?.orderedId ?? null,
      manufacturer: given.items[nth]?.manufacturer ?? null,
      export_controlled: unit.export_controlled,
      ...stamp(tx, now),
    }),
  )
  tx.append({
    stream: { id: receiptId, type: 'receipt' },
    type: 'RECEIPT_CREATED',
    changes: [insertRows('receipt', [receipt]), insertRows('receipt_item', items)],
  })
  const documents = items.flatMap((item, nth) =>
    (given.items[nth]?.documents ?? []).map((said) => ({ item, ...said })),
  )
  const documentIds = await tx.newIds(documents.length)
  for (const [nth, said] of documents.entries())
    appendReceiptDocument(tx, { id: documentIds[nth] ?? '', ...said }, now)
  return receiptId
}

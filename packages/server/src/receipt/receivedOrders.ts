import { parseQuantity } from '@traveler/domain/decimal.ts'
import { planOrderedReceipt, type ReceivedOrder } from '@traveler/domain/receipt/planOrderedReceipt.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { type NewRow, updateRow } from '../operation/change.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { orderedInventory } from '../partInventory/inventoryOrder.ts'
import { type InventoryToChangeRow, loadInventoriesToChange } from '../partInventory/partInventoryStore.ts'

/** The orders that a receipt answers, with what comes off each. */
export interface ReceivedOrders {
  readonly orders: readonly InventoryToChangeRow[]
  readonly received: readonly ReceivedOrder[]
}

/** Of each unit or lot that came in, the order that it came of; null: of none. */
type OrderIds = readonly (string | null | undefined)[]

/** Plans what comes off orders; refuses where it is not what was ordered, or more than that without a reason. */
export async function planReceivedOrders(
  tx: Transaction,
  { units, orderIds }: { readonly units: readonly NewRow<'part_inventory'>[]; readonly orderIds: OrderIds },
  reason: string | null,
): Promise<ReceivedOrders> {
  const named = [...new Set(orderIds.flatMap((orderId) => orderId ?? []))]
  if (named.length === 0) return { orders: [], received: [] }
  const orders = await tx.read<InventoryToChangeRow>(loadInventoriesToChange(named))
  refuseIf(named.flatMap((orderId) => whyNotFound('PartInventory', orderId, orders) ?? []))
  const cameIn = units.flatMap((unit, nth) => {
    const orderId = orderIds[nth]
    if (!orderId) return []
    const { part_id: partId, unit_of_measure_id: unitOfMeasureId } = unit
    return [{ orderId, partId, unitOfMeasureId, quantity: accepted(parseQuantity(unit.quantity)) }]
  })
  const { refusals, received } = planOrderedReceipt(
    orders.map((row) => ({
      ...orderedInventory(row),
      partId: row.part_id,
      unitOfMeasureId: row.unit_of_measure_id,
    })),
    cameIn,
    reason,
  )
  refuseIf(refusals)
  return { orders, received }
}

interface Received {
  readonly receiptId: string
  /** Why more came in than was ordered; null: it did not. */
  readonly reason: string | null
}

/** Tells in the stream of each order what is still to come of it. */
export async function appendReceivedOrders(
  tx: Transaction,
  { orders, received }: ReceivedOrders,
  { receiptId, reason }: Received,
): Promise<void> {
  const now = await tx.now()
  const leftOf = new Map(received.map((one) => [one.orderId, one]))
  for (const order of orders) {
    const one = leftOf.get(order.id)
    if (one === undefined) throw new Error('What is not received is refused')
    const quantity = one.left
    const changed = {
      quantity,
      ...inventoryCopies({ ...order, quantity }, order.place_available),
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: order.id, type: 'partInventory' },
      type: 'PART_INVENTORY_ORDER_RECEIVED',
      reason: one.isMore ? reason : null,
      facts: { receiptId },
      changes: [updateRow('part_inventory', { id: order.id }, changed, { etag: order.etag })],
    })
  }
}

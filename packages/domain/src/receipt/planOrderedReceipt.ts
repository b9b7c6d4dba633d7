import type { Quantity } from '../decimal.ts'
import { compareDecimals } from '../decimal.ts'
import { restOf } from '../partInventory/planSplit.ts'
import { type OrderedInventory, whyNotChangeOrder } from '../partInventory/whyNotChangeOrder.ts'
import { sumOf } from '../partInventory/whyNotMerge.ts'
import type { Refusal } from '../refusal.ts'

/** What is on order, with what it is an order of. */
export interface OrderToReceive extends OrderedInventory {
  readonly partId: string
  readonly unitOfMeasureId: string | null
}

/** What came in of an order: a unit, a lot, or part of it. */
export interface CameInOfOrder {
  readonly orderId: string
  readonly partId: string
  readonly unitOfMeasureId: string | null
  readonly quantity: Quantity
}

/** An order as it stands after a receipt. */
export interface ReceivedOrder {
  readonly orderId: string
  /** What came off it. */
  readonly received: Quantity
  /** What is still to come. */
  readonly left: Quantity
  /** More came than was ordered, and somebody said why. */
  readonly isMore: boolean
}

/**
 * What a receipt takes off orders. What came in comes off what was ordered, and never more than that: what is beyond is
 * taken in with a reason alone.
 */
export function planOrderedReceipt(
  orders: readonly OrderToReceive[],
  cameIn: readonly CameInOfOrder[],
  reason: string | null,
): { readonly refusals: readonly Refusal[]; readonly received: readonly ReceivedOrder[] } {
  const planned = orders.map((order) => {
    const of = cameIn.filter(({ orderId }) => orderId === order.id)
    const refusal = whyNotChangeOrder(order) ?? whyNotOfOrder(order, of)
    if (refusal !== null) return refusal
    const all = sumOf(of.map(({ quantity }) => quantity))
    const isMore = compareDecimals(all, order.left) > 0
    if (isMore && (reason ?? '').trim() === '') return moreThanOrdered(order, all)
    const received = isMore ? order.left : all
    return { orderId: order.id, received, left: restOf(order.left, received), isMore }
  })
  return {
    refusals: planned.filter((one): one is Refusal => 'code' in one),
    received: planned.filter((one): one is ReceivedOrder => 'orderId' in one),
  }
}

/** An order is of one part, and counted in one unit. */
function whyNotOfOrder(order: OrderToReceive, cameIn: readonly CameInOfOrder[]): Refusal | null {
  if (cameIn.some(({ partId }) => partId !== order.partId))
    return refusal(
      `names an order of another part, ${order.unit}`,
      'Receive it as the part that was ordered, or without the order.',
    )
  if (cameIn.some(({ unitOfMeasureId }) => unitOfMeasureId !== order.unitOfMeasureId))
    return refusal(
      `names an order of ${order.unit} that is counted in another unit`,
      'Give the quantity in the unit of the order.',
    )
  return null
}

function moreThanOrdered({ id, unit, left }: OrderToReceive, received: Quantity): Refusal {
  return { code: 'MORE_THAN_ORDERED', partInventoryId: id, unit, left, received }
}

function refusal(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'orderedId', problem, remedy }
}

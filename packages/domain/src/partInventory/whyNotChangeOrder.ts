import type { Quantity } from '../decimal.ts'
import { isZero } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'

/** A record as far as it decides whether something of it is still to come. */
export interface OrderedInventory {
  readonly id: string
  /** As people name it: the part number, as an order has neither serial nor lot. */
  readonly unit: string
  readonly isOrder: boolean
  readonly isCanceled: boolean
  /** What is still to come. */
  readonly left: Quantity
}

/** Null when a record is an order of which something is still to come: it may be changed, canceled and received. */
export function whyNotChangeOrder({ id, unit, isOrder, isCanceled, left }: OrderedInventory): Refusal | null {
  if (isOrder && !isCanceled && !isZero(left)) return null
  const because = isOrder ? (isCanceled ? 'CANCELED' : 'RECEIVED') : null
  return { code: 'NOT_ON_ORDER', partInventoryId: id, unit, because }
}

import { parseQuantity } from '@traveler/domain/decimal.ts'
import { inventoryName } from '@traveler/domain/partInventory/inventoryName.ts'
import type { OrderedInventory } from '@traveler/domain/partInventory/whyNotChangeOrder.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { isOrder } from './inventoryCopiesStore.ts'
import type { InventoryToChangeRow, PartInventoryRow } from './partInventoryStore.ts'

/** Of whom something was ordered, under which reference, and until when it is expected. */
export type OrderColumns = Pick<PartInventoryRow, 'ordered_from' | 'order_reference' | 'expected_on'>

/** The columns of what is no order: it is here. */
export const noOrder: OrderColumns = { ordered_from: null, order_reference: null, expected_on: null }

/** An order as its rules know it. */
export function orderedInventory(row: InventoryToChangeRow): OrderedInventory {
  return {
    id: row.id,
    unit: inventoryName(row.part_number, row.serial_number, row.lot_number),
    isOrder: isOrder(row),
    isCanceled: row.voided_at !== null,
    left: accepted(parseQuantity(row.quantity)),
  }
}

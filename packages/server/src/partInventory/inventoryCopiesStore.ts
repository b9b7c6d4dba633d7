import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { deriveInventoryStatus, type InventoryFacts } from '@traveler/domain/partInventory/inventoryStatus.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import type { Row } from '../generated/tables.ts'

/** The columns of an inventory row that its status is derived from. */
export type InventoryColumns = Pick<
  Row<'part_inventory'>,
  | 'origin'
  | 'quantity'
  | 'quantity_scrapped'
  | 'quality_hold'
  | 'build_open'
  | 'inspection_due'
  | 'voided_at'
  | 'installed_in_id'
  | 'shipment_id'
  | 'part_kit_item_id'
>

const none: Quantity = accepted(parseQuantity('0'))

/** Whether a record only says what was ordered. */
export function isOrder({ origin }: Pick<InventoryColumns, 'origin'>): boolean {
  return origin === 'ORDERED'
}

/** The facts of a row, as far as the record knows them. What is in a parent is so whole. */
export function inventoryFacts(row: InventoryColumns, isPlaceAvailable: boolean): InventoryFacts {
  return {
    quantity: accepted(parseQuantity(row.quantity)),
    scrappedQuantity: accepted(parseQuantity(row.quantity_scrapped)),
    installedQuantity: row.installed_in_id === null ? none : accepted(parseQuantity(row.quantity)),
    hasInstallations: false,
    isShipped: row.shipment_id !== null,
    isVoided: row.voided_at !== null,
    isInWork: row.build_open || row.inspection_due,
    isOnQualityHold: row.quality_hold,
    isKitted: row.part_kit_item_id !== null,
    isOnOrder: isOrder(row),
    isPlaceAvailable,
  }
}

/** The derived columns of a row as it will stand. */
export function inventoryCopies(
  row: InventoryColumns,
  isPlaceAvailable: boolean,
): Pick<Row<'part_inventory'>, 'status' | 'status_reason'> {
  const { status, reason } = deriveInventoryStatus(inventoryFacts(row, isPlaceAvailable))
  return { status, status_reason: reason }
}

/** The stored copies that change when all of these rows' place is opened or closed; guarded by what they are derived from. */
export function movedCopies(rows: readonly Row<'part_inventory'>[], isPlaceAvailable: boolean) {
  return rows.flatMap((row) => {
    const copies = inventoryCopies(row, isPlaceAvailable)
    if (copies.status === row.status && copies.status_reason === row.status_reason) return []
    const {
      quantity,
      quantity_scrapped,
      quality_hold,
      build_open,
      inspection_due,
      voided_at,
      installed_in_id,
      part_kit_item_id,
      location_id,
      shipment_id,
    } = row
    return [
      {
        key: { id: row.id },
        set: copies,
        expect: {
          quantity,
          quantity_scrapped,
          quality_hold,
          build_open,
          inspection_due,
          voided_at,
          installed_in_id,
          shipment_id,
          part_kit_item_id,
          location_id,
        },
      },
    ]
  })
}

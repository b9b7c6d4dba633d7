import type { Quantity } from '@traveler/domain/decimal.ts'
import type { NewRow } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { noOrder } from './inventoryOrder.ts'
import type { PartInventoryRow } from './partInventoryStore.ts'

interface Taking {
  readonly id: string
  readonly quantity: Quantity
  readonly isPlaceAvailable: boolean
  readonly now: string
}

/**
 * The record of what is taken from a lot: of the same part and lot, at the same place, held when the lot is held. Nothing
 * of it is scrapped, and what the lot was to be built of stays with the lot.
 */
export function takenLot(
  tx: Transaction,
  lot: PartInventoryRow,
  { id, quantity, isPlaceAvailable, now }: Taking,
): NewRow<'part_inventory'> {
  const taken = {
    id,
    part_id: lot.part_id,
    part_family_id: lot.part_family_id,
    serial_number: null,
    serial_key: null,
    lot_number: lot.lot_number,
    quantity,
    quantity_scrapped: '0',
    unit_of_measure_id: lot.unit_of_measure_id,
    location_id: lot.location_id,
    ...noOrder,
    expires_on: lot.expires_on,
    manufactured_on: lot.manufactured_on,
    manufacturer: lot.manufacturer,
    manufacturer_key: lot.manufacturer_key,
    origin: 'SPLIT',
    split_from_id: lot.id,
    merged_into_id: null,
    merged_at: null,
    shipment_id: null,
    running_number: null,
    quality_hold: lot.quality_hold,
    quality_hold_reason: lot.quality_hold_reason,
    quality_held_by: lot.quality_held_by,
    quality_hold_issue_id: lot.quality_hold_issue_id,
    build_open: false,
    inspection_due: lot.inspection_due,
    installed_in_id: null,
    part_kit_item_id: lot.part_kit_item_id,
    voided_at: null,
    as_built_mbom_id: null,
    export_controlled: lot.export_controlled,
    ...stamp(tx, now),
  } as const
  return { ...taken, ...inventoryCopies(taken, isPlaceAvailable) }
}

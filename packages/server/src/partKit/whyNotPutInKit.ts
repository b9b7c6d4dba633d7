import { compareDecimals, isZero, type Quantity } from '@traveler/domain/decimal.ts'
import { whyNotExpired } from '@traveler/domain/partInventory/whyNotExpired.ts'
import { quantityOpen } from '@traveler/domain/partKit/planReservation.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { quantityOf } from '../abom/asBuiltToChange.ts'
import type { ItemToFillRow, PartKitRow, StockRow } from './partKitStore.ts'
import { leftOf, stockName } from './putAside.ts'

interface Filling {
  readonly kit: PartKitRow
  readonly item: ItemToFillRow
  readonly record: StockRow
  readonly quantity: Quantity
}

/** Everything that forbids putting so much of a record into a kit, but for where it is now. */
export function whyNotPutInKit({ kit, item, record, quantity }: Filling): readonly Refusal[] {
  const unit = stockName(record)
  const open = quantityOpen({ quantity: quantityOf(item.quantity), kitted: item.kitted.map(quantityOf) })
  const left = leftOf(record)
  const isSerial = record.serial_number !== null || record.tracking_type === 'SERIAL'
  const refused = (field: string, problem: string, remedy: string): Refusal => ({
    code: 'INVALID_INPUT',
    field,
    problem,
    remedy,
  })
  const refusals: (Refusal | null)[] = [
    record.part_id === item.part_id
      ? null
      : refused(
          'partInventoryId',
          `is ${unit}, and the kit wants ${item.part_number} here`,
          'Choose one of that part.',
        ),
    record.quality_hold ? { code: 'UNIT_ON_HOLD', partInventoryId: record.id, unit } : null,
    whyNotExpired({ id: record.id, name: unit, expiresOn: record.expires_on, today: record.today }),
    record.is_counted_as_part
      ? null
      : refused('partInventoryId', `is ${unit}, which is not counted as its part is`, 'Choose another.'),
    record.export_controlled && !kit.export_controlled
      ? refused(
          'partInventoryId',
          `is ${unit}, which is export-controlled, and the kit is not`,
          'Choose another.',
        )
      : null,
    isZero(quantity) ? refused('quantity', 'is 0', 'Say how many go in.') : null,
    compareDecimals(quantity, left) > 0
      ? { code: 'UNIT_EMPTY', partInventoryId: record.id, unit, left, asked: quantity }
      : null,
    isSerial && compareDecimals(quantity, left) < 0
      ? refused('quantity', `is ${quantity}, and ${unit} is one unit`, 'Leave the quantity out.')
      : null,
    compareDecimals(quantity, open) > 0
      ? refused(
          'quantity',
          `is ${quantity}, and the kit wants ${open} more`,
          'Give less, or raise what the kit wants.',
        )
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** Null when a record is free to be put aside. */
export function whyNotFree(record: StockRow): Refusal | null {
  const unit = stockName(record)
  if (record.status === 'KITTED' && record.kit_id !== null)
    return { code: 'KITTED_ELSEWHERE', partInventoryId: record.id, unit, partKitId: record.kit_id }
  if (record.status === 'AVAILABLE' || record.quality_hold) return null
  return {
    code: 'UNIT_NOT_AVAILABLE',
    partInventoryId: record.id,
    unit,
    status: record.status,
    because: null,
  }
}

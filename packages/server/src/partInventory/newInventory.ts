import type { Quantity } from '@traveler/domain/decimal.ts'
import { whyNotStoreAt } from '@traveler/domain/location/whyNotStoreAt.ts'
import { expiryOf, whyNotMadeOn } from '@traveler/domain/partInventory/shelfLife.ts'
import { whyNotScrapped } from '@traveler/domain/partInventory/whyNotScrapped.ts'
import { makerKey } from '@traveler/domain/partInventory/whyNotSerial.ts'
import { whyNotTracking } from '@traveler/domain/partInventory/whyNotTracking.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { serialKey } from '@traveler/domain/text.ts'
import type { LocationRow } from '../location/locationStore.ts'
import type { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import type { PartRow } from '../part/partStore.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { noOrder, type OrderColumns } from './inventoryOrder.ts'
import { type Identity, isNumbered, type UnitToNumber } from './numberUnits.ts'
import type { DayAtRow } from './partInventoryStore.ts'

/** A unit or lot that is there and to be recorded. */
export interface NewInventory {
  readonly partId: string
  readonly serialNumber?: string | null | undefined
  readonly lotNumber?: string | null | undefined
  readonly quantity: Quantity
  readonly quantityScrapped: Quantity
  readonly locationId?: string | null | undefined
  readonly unitOfMeasureId?: string | null | undefined
  /** The last day on which it may be built in; absent: counted by how long its part keeps. */
  readonly expiresOn?: string | null | undefined
  /** When it was made; absent: nobody said. */
  readonly manufacturedOn?: string | null | undefined
  /** Who made it; absent: nobody said. */
  readonly manufacturer?: string | null | undefined
  /** How it comes to be recorded; absent: somebody records what is there. */
  readonly origin?: 'RECEIVED' | 'ORDERED'
  /** Of an order alone. */
  readonly order?: OrderColumns
  /** It waits for an inspection. */
  readonly isInspectionDue?: boolean
}

/** The parts and places that new records name, by id. */
export interface InventorySurroundings {
  readonly parts: ReadonlyMap<string, PartRow>
  readonly locations: ReadonlyMap<string, LocationRow>
  /** The day on which it comes in, by place; '' of what lies nowhere. Only where that is needed. */
  readonly days: ReadonlyMap<string, string>
}

/** Everything that forbids one record by itself. */
export function whyNotNewInventory(one: NewInventory, around: InventorySurroundings): Refusal[] {
  const { parts, locations } = around
  const part = parts.get(one.partId)
  const refusals = [
    whyNotFound('Part', one.partId, [...parts.values()]),
    ...whyNotStorePlace(one.locationId, [...locations.values()]),
    part === undefined ? null : whyNotTracking(tracked(one, part)),
    whyNotScrapped(one.quantity, one.quantityScrapped),
    whyNotMadeOn(keptFrom(one, around)),
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** Why nothing is put at a place, among those that were found; none is given: nowhere that is known. */
export function whyNotStorePlace(
  locationId: string | null | undefined,
  locations: readonly LocationRow[],
): Refusal[] {
  const refusals = [
    whyNotFound('Location', locationId, locations),
    whyNotStoreAt(locations.find(({ id }) => id === locationId)),
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** What its expiry is counted from. */
function keptFrom(one: NewInventory, { days }: InventorySurroundings) {
  return {
    expiresOn: one.expiresOn ?? null,
    manufacturedOn: one.manufacturedOn ?? null,
    cameInOn: days.get(one.locationId ?? '') ?? '',
  }
}

/** Where no expiry is counted and nobody says when anything was made. */
export const noDays: ReadonlyMap<string, string> = new Map()

/** The days on which records come in, by place. */
export function daysOf(rows: readonly DayAtRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, day }) => [id ?? '', day]))
}

function tracked({ serialNumber, lotNumber, quantity: amount }: NewInventory, part: PartRow) {
  return {
    trackingType: part.tracking_type,
    serialNumber: serialNumber ?? null,
    lotNumber: lotNumber ?? null,
    quantity: amount,
    isIdentifiedLater: isNumbered({
      part,
      serialNumber: serialNumber ?? null,
      lotNumber: lotNumber ?? null,
    }),
  }
}

/** What gives a record its serial or lot; none: its part is not found, and it is refused. */
export function unitToNumber(
  { partId, serialNumber, lotNumber }: NewInventory,
  { parts }: InventorySurroundings,
): UnitToNumber[] {
  const part = parts.get(partId)
  return part === undefined
    ? []
    : [{ part, serialNumber: serialNumber ?? null, lotNumber: lotNumber ?? null }]
}

/** The row of a unit or lot that is recorded now. */
export function newInventoryRow(
  made: ReturnType<typeof stamp> & { readonly id: string },
  one: NewInventory & Identity,
  around: InventorySurroundings,
) {
  const { parts, locations } = around
  const part = parts.get(one.partId)
  const columns = {
    ...made,
    part_id: one.partId,
    part_family_id: part?.family_id ?? '',
    serial_number: one.serialNumber,
    serial_key: one.serialNumber ? serialKey(one.serialNumber) : null,
    lot_number: one.lotNumber,
    running_number: one.runningNumber,
    quantity: one.quantity,
    quantity_scrapped: one.quantityScrapped,
    unit_of_measure_id: one.unitOfMeasureId ?? part?.unit_of_measure_id ?? null,
    location_id: one.locationId ?? null,
    expires_on:
      one.origin === 'ORDERED' ? null : expiryOf(part?.shelf_life_days ?? null, keptFrom(one, around)),
    manufactured_on: one.manufacturedOn ?? null,
    manufacturer: one.manufacturer ?? null,
    manufacturer_key: makerKey(one.manufacturer, part?.sourcing_strategy ?? null),
    origin: one.origin ?? 'MANUAL',
    ...(one.order ?? noOrder),
    split_from_id: null,
    merged_into_id: null,
    merged_at: null,
    shipment_id: null,
    quality_hold: false,
    quality_hold_reason: null,
    quality_held_by: null,
    quality_hold_issue_id: null,
    build_open: false,
    inspection_due: one.isInspectionDue === true,
    installed_in_id: null,
    part_kit_item_id: null,
    voided_at: null,
    as_built_mbom_id: null,
    export_controlled: part?.export_controlled === true,
  } as const
  return { ...columns, ...inventoryCopies(columns, locations.get(one.locationId ?? '')?.available ?? true) }
}

import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { whyNotStoreAt } from '@traveler/domain/location/whyNotStoreAt.ts'
import { type StoredSettings, settingOf } from '@traveler/domain/organization/settings.ts'
import { whyNotScrapped } from '@traveler/domain/partInventory/whyNotScrapped.ts'
import { whyNotSerials } from '@traveler/domain/partInventory/whyNotSerial.ts'
import { whyNotTracking } from '@traveler/domain/partInventory/whyNotTracking.ts'
import { accepted, type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { serialKey } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { attributeChanges } from '../attribute/attributeChanges.ts'
import { attributesInput } from '../attribute/attributeInput.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { insertRows } from '../operation/change.ts'
import { id, name, quantity } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { loadUnitsOfParts, type UnitOfMeasurementRow } from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { countedAsPart, whyNotCountedAsPart } from './countedAsPart.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { lockNumbering } from './numberingStore.ts'
import { type Identity, isNumbered, numberUnits, type UnitToNumber } from './numberUnits.ts'
import { listSerials, type SerialRow } from './partInventoryStore.ts'

const zero: Quantity = accepted(parseQuantity('0'))

const newInventory = z.object({
  partId: id,
  serialNumber: name().nullish(),
  lotNumber: name().nullish(),
  quantity: quantity.nullish().transform((given) => given ?? zero),
  quantityScrapped: quantity.nullish().transform((given) => given ?? zero),
  locationId: id.nullish(),
  unitOfMeasureId: id.nullish(),
  attributes: attributesInput.nullish(),
})

type NewInventory = z.output<typeof newInventory>

const input = z.object({ records: z.array(newInventory).min(1).max(10_000) })

type Input = z.output<typeof input>

/** Record units and lots that are there: each fits its part's tracking, and no serial of a part number is used twice. */
export const createPartInventory: Operation<Input> = {
  name: 'createPartInventory',
  permission: 'CreatePartInventory',
  input,
  lock: ({ records }) =>
    lockNumbering(
      records.map(({ partId }) => partId),
      keysOf(records).map((key) => `serial ${key}`),
      [],
      records.flatMap(({ partId, locationId }) => (locationId ? [partId, locationId] : [partId])),
    ),
  async perform(tx, given) {
    const found = await readSurroundings(tx, given.records)
    const records = given.records.map((one) => countedAsPart(one, found.parts.get(one.partId), found.units))
    refuseIf(
      given.records.flatMap((one, nth) => [
        ...whyNotCountedAsPart(one, found.parts.get(one.partId), found.units),
        ...whyNotRecord(records[nth] ?? one, found),
      ]),
    )
    refuseIf(whyNotSerialsOf(records, found))
    const identities = await numberUnits(
      tx,
      records.flatMap((one) => unitToNumber(one, found)),
      settingOf(found.settings, 'serialsUniqueAcrossOrganization'),
    )
    const [ids, now] = await Promise.all([tx.newIds(records.length), tx.now()])
    for (const [nth, one] of records.entries()) {
      const identity = identities[nth]
      if (identity === undefined) throw new Error('Each record has an identity')
      const row = newRow({ ...stamp(tx, now), id: ids[nth] ?? '' }, { ...one, ...identity }, found)
      const { changes } = await attributeChanges(tx, row, one.attributes ?? [])
      const stream = { id: row.id, type: 'partInventory' }
      tx.append({
        stream,
        type: 'PART_INVENTORY_CREATED',
        changes: [insertRows('part_inventory', [row]), ...changes],
      })
    }
    return { partInventoryIds: ids, partInventoryId: ids[0] ?? null }
  },
}

/** Whose part is found: the others are refused. */
function unitToNumber(
  { partId, serialNumber, lotNumber }: NewInventory,
  { parts }: Surroundings,
): UnitToNumber[] {
  const part = parts.get(partId)
  return part === undefined
    ? []
    : [{ part, serialNumber: serialNumber ?? null, lotNumber: lotNumber ?? null }]
}

function keysOf(records: readonly NewInventory[]): string[] {
  return records.flatMap(({ serialNumber }) => (serialNumber ? [serialKey(serialNumber)] : []))
}

interface Surroundings {
  readonly parts: ReadonlyMap<string, PartRow>
  readonly locations: ReadonlyMap<string, LocationRow>
  readonly units: readonly UnitOfMeasurementRow[]
  readonly serials: readonly SerialRow[]
  readonly settings: StoredSettings
}

async function readSurroundings(tx: Transaction, records: readonly NewInventory[]): Promise<Surroundings> {
  const named = (ids: readonly (string | null | undefined)[]) => ids.flatMap((one) => (one ? [one] : []))
  const [parts, locations, units, serials, settings] = await Promise.all([
    tx.read<PartRow>(loadParts(records.map(({ partId }) => partId))),
    tx.read<LocationRow>(loadLocations(named(records.map(({ locationId }) => locationId)))),
    tx.read<UnitOfMeasurementRow>(
      loadUnitsOfParts(
        named(records.map(({ unitOfMeasureId }) => unitOfMeasureId)),
        records.map(({ partId }) => partId),
      ),
    ),
    tx.read<SerialRow>(listSerials(keysOf(records))),
    tx.readOne<StoredSettingsRow>(loadStoredSettings()),
  ])
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [row.id, row]))
  return {
    parts: byId(parts),
    locations: byId(locations),
    units,
    serials,
    settings: settings?.settings ?? {},
  }
}

function whyNotRecord(one: NewInventory, { parts, locations }: Surroundings): Refusal[] {
  const part = parts.get(one.partId)
  const refusals = [
    whyNotFound('Part', one.partId, [...parts.values()]),
    whyNotFound('Location', one.locationId, [...locations.values()]),
    whyNotStoreAt(locations.get(one.locationId ?? '')),
    part === undefined ? null : whyNotTracking(tracked(one, part)),
    whyNotScrapped(one.quantity, one.quantityScrapped),
  ]
  return refusals.filter((refusal) => refusal !== null)
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

function whyNotSerialsOf(
  records: readonly NewInventory[],
  { parts, serials, settings }: Surroundings,
): readonly Refusal[] {
  const added = records.map(({ partId, serialNumber }) => ({
    familyId: parts.get(partId)?.family_id ?? '',
    serial: serialNumber ?? null,
  }))
  const existing = serials.map((row) => ({ familyId: row.part_family_id, serial: row.serial_number }))
  return whyNotSerials(added, existing, settingOf(settings, 'serialsUniqueAcrossOrganization'))
}

function newRow(
  made: ReturnType<typeof stamp> & { readonly id: string },
  one: NewInventory & Identity,
  { parts, locations }: Surroundings,
) {
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
    origin: 'MANUAL',
    split_from_id: null,
    quality_hold: false,
    quality_hold_reason: null,
    quality_held_by: null,
    build_open: false,
    voided_at: null,
    as_built_mbom_id: null,
    export_controlled: part?.export_controlled === true,
  } as const
  return { ...columns, ...inventoryCopies(columns, locations.get(one.locationId ?? '')?.available ?? true) }
}

import { type StoredSettings, settingOf } from '@traveler/domain/organization/settings.ts'
import { makerKey, whyNotSerials } from '@traveler/domain/partInventory/whyNotSerial.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { serialKey } from '@traveler/domain/text.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { loadUnitsOfParts, type UnitOfMeasurementRow } from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { countedAsPart, whyNotCountedAsPart } from './countedAsPart.ts'
import {
  daysOf,
  type InventorySurroundings,
  type NewInventory,
  newInventoryRow,
  noDays,
  unitToNumber,
  whyNotNewInventory,
} from './newInventory.ts'
import { numberUnits } from './numberUnits.ts'
import { type DayAtRow, listDaysAt, listSerials, type SerialRow, serialUnit } from './partInventoryStore.ts'

/** The rows of units and lots that are recorded now, in the order given, with the parts that they are of. */
export interface PlannedInventory {
  readonly rows: readonly ReturnType<typeof newInventoryRow>[]
  readonly parts: ReadonlyMap<string, PartRow>
}

/** Numbers what is to be recorded; refuses all that does not fit its part, and serials that are used, at once. */
export async function planInventory(
  tx: Transaction,
  given: readonly NewInventory[],
  /** When it came in, ISO 8601; null: now. */
  cameInAt: string | null = null,
): Promise<PlannedInventory> {
  const around = await readSurroundings(tx, given)
  const days = await readDays(tx, given, { parts: around.parts, moment: cameInAt ?? (await tx.now()) })
  const found = { ...around, days }
  const records = given.map((one) => countedAsPart(one, found.parts.get(one.partId), found.units))
  refuseIf(
    given.flatMap((one, nth) => [
      ...whyNotCountedAsPart(one, found.parts.get(one.partId), found.units),
      ...whyNotNewInventory(records[nth] ?? one, found),
    ]),
  )
  refuseIf(whyNotSerialsOf(records, found))
  const identities = await numberUnits(
    tx,
    records.flatMap((one) => unitToNumber(one, found)),
    settingOf(found.settings, 'serialsUniqueAcrossOrganization'),
  )
  const [ids, now] = await Promise.all([tx.newIds(records.length), tx.now()])
  const rows = records.map((one, nth) => {
    const identity = identities[nth]
    if (identity === undefined) throw new Error('Each record has an identity')
    return newInventoryRow({ ...stamp(tx, now), id: ids[nth] ?? '' }, { ...one, ...identity }, found)
  })
  return { rows, parts: found.parts }
}

interface Coming {
  readonly parts: ReadonlyMap<string, PartRow>
  /** ISO 8601. */
  readonly moment: string
}

/** Asked where an expiry is counted from the day on which a record comes in, or where one says when it was made. */
async function readDays(
  tx: Transaction,
  records: readonly NewInventory[],
  { parts, moment }: Coming,
): Promise<ReadonlyMap<string, string>> {
  const isAsked = records.some(
    ({ partId, manufacturedOn }) =>
      Boolean(manufacturedOn) || (parts.get(partId)?.shelf_life_days ?? null) !== null,
  )
  if (!isAsked) return noDays
  const places = [...new Set(records.flatMap(({ locationId }) => locationId ?? []))]
  return daysOf(await tx.read<DayAtRow>(listDaysAt(places, moment)))
}

interface Surroundings extends Omit<InventorySurroundings, 'days'> {
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
    tx.read<SerialRow>(
      listSerials(records.flatMap(({ serialNumber }) => (serialNumber ? [serialKey(serialNumber)] : []))),
    ),
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

function whyNotSerialsOf(
  records: readonly NewInventory[],
  { parts, serials, settings }: Surroundings,
): readonly Refusal[] {
  const added = records.map(({ partId, serialNumber, manufacturer }) => ({
    familyId: parts.get(partId)?.family_id ?? '',
    serial: serialNumber ?? null,
    maker: makerKey(manufacturer, parts.get(partId)?.sourcing_strategy ?? null),
  }))
  return whyNotSerials(added, serials.map(serialUnit), settingOf(settings, 'serialsUniqueAcrossOrganization'))
}

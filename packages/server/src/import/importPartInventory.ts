import { compareDecimals, isWhole, parseQuantity } from '@traveler/domain/decimal.ts'
import { type StoredSettings, settingOf } from '@traveler/domain/organization/settings.ts'
import { serialPlace } from '@traveler/domain/partInventory/whyNotSerial.ts'
import { accepted, type Refusal } from '@traveler/domain/refusal.ts'
import { serialKey } from '@traveler/domain/text.ts'
import { type LocationRow, listLocationsNamed } from '../location/locationStore.ts'
import { insertRows } from '../operation/change.ts'
import { lockNames } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { listPartsOfNumbers, type PartRow } from '../part/partStore.ts'
import { countedAsPart, whyNotCountedAsPart } from '../partInventory/countedAsPart.ts'
import {
  daysOf,
  type InventorySurroundings,
  type NewInventory,
  newInventoryRow,
  noDays,
  unitToNumber,
  whyNotNewInventory,
} from '../partInventory/newInventory.ts'
import { numberUnits } from '../partInventory/numberUnits.ts'
import {
  type DayAtRow,
  listDaysAt,
  listSerials,
  lockNamedInventory,
  type SerialRow,
} from '../partInventory/partInventoryStore.ts'
import { listUnitsByName, type UnitOfMeasurementRow } from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { type ImportKind, importChunks } from './importChunks.ts'
import { cameFrom, quantityOf, textOf } from './rowValues.ts'
import { SeenNames } from './seenNames.ts'
import { type ReadRow, type TableToImport, tableToImport } from './tableToImport.ts'
import { type KnownUnits, knownUnits, unitNamed, whyNotPieces } from './unitNamed.ts'
import { asWrongCell, unknownName, wrongCell } from './wrongCell.ts'

/** Record the units and lots of a table. All of them, or none with what is wrong in each row. */
export const importPartInventory: Operation<TableToImport> = {
  name: 'importPartInventory',
  permission: 'CreatePartInventory',
  input: tableToImport,
  // Every serial and every running number: which ones are given out is read from the file, chunk by chunk.
  lock: () => lockNames(['serial', 'numbering']),
  async perform(tx, asked) {
    const { rows, made, skipped } = await importChunks(tx, asked, inventoryImport)
    return { rowCount: String(rows), madeCount: String(made), skippedCount: String(skipped) }
  },
}

interface State {
  readonly asked: TableToImport
  readonly unitRows: readonly UnitOfMeasurementRow[]
  readonly units: KnownUnits
  readonly settings: StoredSettings
  /** Serials as they stand in the file. */
  readonly seen: SeenNames
}

export const inventoryImport: ImportKind<State> = {
  async begin(read, asked) {
    const [unitRows, [stored]] = await Promise.all([
      read<UnitOfMeasurementRow>(listUnitsByName()),
      read<StoredSettingsRow>(loadStoredSettings()),
    ])
    const settings = stored?.settings ?? {}
    return { asked, unitRows, units: knownUnits(unitRows), settings, seen: new SeenNames() }
  },
  lock: (rows) =>
    lockNamedInventory(
      rows.map(({ values }) => partNumberOf(values)),
      rows.flatMap(({ values }) => textOf(values, 'location') ?? []),
    ),
  async plan(rows, state, read) {
    const serials = rows.flatMap(({ values }) => textOf(values, 'serialNumber') ?? [])
    const [parts, places, taken] = await Promise.all([
      read<PartRow>(listPartsOfNumbers(rows.map(({ values }) => partNumberOf(values)))),
      read<LocationRow>(listLocationsNamed(rows.flatMap(({ values }) => textOf(values, 'location') ?? []))),
      read<SerialRow>(listSerials(serials.map(serialKey))),
    ])
    const byId = new Map(parts.map((part) => [part.id, part]))
    const locations = new Map(places.map((place) => [place.id, place]))
    const isDayAsked =
      parts.some((part) => part.shelf_life_days !== null) ||
      rows.some(({ values }) => textOf(values, 'manufacturedOn') !== null)
    const days = isDayAsked ? daysOf(await read<DayAtRow>(listDaysAt([...locations.keys()], null))) : noDays
    const known: Known = {
      state,
      days,
      families: Map.groupBy(parts, (part) => part.part_number),
      places: new Map(places.map((place) => [place.name, place])),
      taken: new Set(taken.flatMap((one) => placeOf(one.part_family_id, one.serial_number, state) ?? [])),
    }
    const judged = rows.map((row) => judge(row, known))
    const skips = state.asked.given.existing === 'SKIP'
    const made = judged.filter((one): one is Made => 'record' in one && (one.there === null || !skips))
    return {
      refusals: judged.flatMap((one) =>
        'refusals' in one ? one.refusals : one.there === null || skips ? [] : [one.there],
      ),
      skipped: judged.length - made.length,
      append: (tx) => appendInventory(tx, made, state, { parts: byId, locations, days }),
    }
  },
}

interface Known {
  readonly state: State
  /** The day that it is, by place. */
  readonly days: ReadonlyMap<string, string>
  readonly families: ReadonlyMap<string, readonly PartRow[]>
  readonly places: ReadonlyMap<string, LocationRow>
  /** Where serials are unique, those that there are. */
  readonly taken: ReadonlySet<string>
}

/** A row that can be recorded; `there`: but a unit with its serial is there already. */
interface Made {
  readonly row: ReadRow
  readonly record: NewInventory
  readonly there: Refusal | null
}

const partNumberOf = (values: ReadRow['values']): string => textOf(values, 'partNumber') ?? ''

function placeOf(familyId: string, serial: string | null, { settings }: State): string | null {
  return serialPlace({ familyId, serial }, settingOf(settings, 'serialsUniqueAcrossOrganization'))
}

function judge(row: ReadRow, known: Known): Made | { readonly refusals: readonly Refusal[] } {
  const { asked, units, unitRows } = known.state
  const part = partOf(row, known)
  const place = textOf(row.values, 'location')
  const location = known.places.get(place ?? '')
  const unit = unitNamed(textOf(row.values, 'unit'), units)
  const named = [
    ...('problem' in part ? [wrongCell(asked, row, part.field, part)] : []),
    ...(place !== null && location === undefined
      ? [wrongCell(asked, row, 'location', unknownPlace(place))]
      : []),
    ...('problem' in unit ? [wrongCell(asked, row, 'unit', unit)] : []),
  ]
  if ('problem' in part || 'problem' in unit || named.length > 0) return { refusals: named }
  if (!isCounted(row, part)) return { refusals: [wrongCell(asked, row, 'quantity', notCounted)] }
  const pieces = whyNotPieces(textOf(row.values, 'unit'), units, part.unit_of_measure_id)
  if (pieces !== null) return { refusals: [wrongCell(asked, row, 'unit', pieces)] }
  const given = recordOf(row, { part, locationId: location?.id ?? null, unitId: unit.id })
  const record = countedAsPart(given, part, unitRows)
  const refusals = [
    ...whyNotCountedAsPart(given, part, unitRows),
    ...whyNotNewInventory(record, surroundingsOf(part, location, known.days)),
  ].map((refusal) => asWrongCell(asked, row, fieldOf(refusal, record), refusal))
  const repeated = whyNotRepeat(row, part, known.state)
  if (refusals.length > 0 || repeated !== null) return { refusals: [...refusals, ...(repeated ?? [])] }
  return { row, record, there: whyNotAgain(row, part, known) }
}

function partOf(
  { values }: ReadRow,
  { families }: Known,
): PartRow | { readonly field: string; readonly problem: string; readonly remedy: string } {
  const number = partNumberOf(values)
  const revision = textOf(values, 'revision')
  const family = families.get(number)
  if (family === undefined)
    return {
      field: 'partNumber',
      problem: `there is no part ${number}`,
      remedy: 'Import the parts first, or correct the number.',
    }
  const part = family.find((one) => (revision === null ? one.is_latest_revision : one.revision === revision))
  if (part !== undefined) return part
  const revisions = family.map((one) => one.revision)
  return { field: 'revision', ...unknownName(`revision of ${number}`, revision ?? '', revisions) }
}

function unknownPlace(name: string) {
  return {
    problem: `there is no location "${name}"`,
    remedy: 'Import the locations first, or correct the name.',
  }
}

const none = accepted(parseQuantity('0'))
const one = accepted(parseQuantity('1'))

interface Named {
  readonly part: PartRow
  readonly locationId: string | null
  readonly unitId: string | null
}

/** A serial is one unit where the table does not say how many; of everything else it must. */
function isCounted({ values }: ReadRow, part: PartRow): boolean {
  const isUnit = part.tracking_type === 'SERIAL' || textOf(values, 'serialNumber') !== null
  return isUnit || quantityOf(values, 'quantity') !== null
}

const notCounted = { problem: 'is blank', remedy: 'Fill in how many there are; 0 when there are none.' }

function recordOf({ values }: ReadRow, { part, locationId, unitId }: Named): NewInventory {
  const serialNumber = textOf(values, 'serialNumber')
  return {
    partId: part.id,
    serialNumber,
    lotNumber: textOf(values, 'lotNumber'),
    quantity: quantityOf(values, 'quantity') ?? one,
    quantityScrapped: none,
    locationId,
    unitOfMeasureId: unitId,
    expiresOn: textOf(values, 'expiresOn'),
    manufacturedOn: textOf(values, 'manufacturedOn'),
  }
}

function surroundingsOf(
  part: PartRow,
  location: LocationRow | undefined,
  days: ReadonlyMap<string, string>,
): InventorySurroundings {
  return {
    days,
    parts: new Map([[part.id, part]]),
    locations: new Map(location === undefined ? [] : [[location.id, location]]),
  }
}

/** The column that a refusal of a record is about. */
function fieldOf(refusal: Refusal, { serialNumber, quantity }: NewInventory): string {
  if (refusal.code !== 'TRACKING') {
    if (refusal.code === 'INVALID_INPUT' && refusal.field === 'locationId') return 'location'
    if (refusal.code === 'INVALID_INPUT' && refusal.field === 'manufacturedOn') return refusal.field
    return refusal.code === 'INVALID_INPUT' && refusal.field === 'quantity' ? 'quantity' : 'unit'
  }
  if (refusal.trackingType === 'LOT') return (serialNumber ?? null) === null ? 'lotNumber' : 'serialNumber'
  return isWhole(quantity) && compareDecimals(quantity, one) <= 0 ? 'serialNumber' : 'quantity'
}

/** Remembers the serial of the row; refused where an earlier row has it. */
function whyNotRepeat(row: ReadRow, part: PartRow, state: State): Refusal[] | null {
  const serial = textOf(row.values, 'serialNumber')
  const place = placeOf(part.family_id, serial, state)
  if (place === null) return null
  const before = state.seen.firstRow(place, row.number)
  if (before === null) return null
  const problem = `repeats ${serial} of row ${before}`
  return [
    wrongCell(state.asked, row, 'serialNumber', { problem, remedy: 'Take one of them out, or correct it.' }),
  ]
}

function whyNotAgain(row: ReadRow, part: PartRow, { state, taken }: Known): Refusal | null {
  const serial = textOf(row.values, 'serialNumber')
  const place = placeOf(part.family_id, serial, state)
  if (place === null || !taken.has(place)) return null
  return wrongCell(state.asked, row, 'serialNumber', {
    problem: `${part.part_number} ${serial} is there already`,
    remedy: 'Take the row out, or say that units that are there are skipped.',
  })
}

async function appendInventory(
  tx: Transaction,
  made: readonly Made[],
  { asked, settings }: State,
  surroundings: InventorySurroundings,
): Promise<number> {
  const identities = await numberUnits(
    tx,
    made.flatMap(({ record }) => unitToNumber(record, surroundings)),
    settingOf(settings, 'serialsUniqueAcrossOrganization'),
  )
  const [ids, now] = await Promise.all([tx.newIds(made.length), tx.now()])
  for (const [nth, { row, record }] of made.entries()) {
    const [id, identity] = [ids[nth], identities[nth]]
    if (id === undefined || identity === undefined) throw new Error('Each record has an id and an identity')
    const columns = newInventoryRow({ ...stamp(tx, now), id }, { ...record, ...identity }, surroundings)
    tx.append({
      stream: { id, type: 'partInventory' },
      type: 'PART_INVENTORY_CREATED',
      facts: cameFrom(asked, row),
      changes: [insertRows('part_inventory', [columns])],
    })
  }
  return made.length
}

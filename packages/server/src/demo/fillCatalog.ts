import { z } from 'zod'
import { locations } from '../../../../demo/locations.ts'
import { type PartLiteral, parts, units } from '../../../../demo/parts.ts'
import { type StockLiteral, stock } from '../../../../demo/stock.ts'
import { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import type { Staff } from './hirePeople.ts'
import { releaseBom } from './releaseBom.ts'

const secondsPerDay = 86_400

/** Ids of what the factory knows: places by name, parts by number, units in stock by serial. */
export interface Catalog {
  readonly locations: ByName<string>
  readonly parts: ByName<string>
  readonly serials: ByName<string>
}

/** Names the places and parts, releases the igniter's bill of materials, and puts the stock on its shelves. */
export async function fillCatalog({ person }: Staff): Promise<Catalog> {
  const [engineer, planner] = [person('maya'), person('priya')]
  const [places, catalog] = await Promise.all([nameLocations(engineer), writeParts(engineer)])
  const [serials] = await Promise.all([putStock(planner, catalog, places), releaseBom(engineer, catalog)])
  return { locations: places, parts: catalog, serials }
}

async function nameLocations(engineer: DemoPerson): Promise<ByName<string>> {
  const ids = new ByName<string>('location')
  for (const { parent, ...location } of locations) {
    const parentId = parent === undefined ? undefined : ids.get(parent)
    const door = ['createLocation', 'CreateLocationInput', 'location'] as const
    ids.add(location.name, (await engineer.make(door, { ...location, parentId })).id)
  }
  return ids
}

async function writeParts(engineer: DemoPerson): Promise<ByName<string>> {
  const unitIds = new ByName<string>('unit of measurement')
  const door = ['createUnitOfMeasurement', 'CreateUnitOfMeasurementInput', 'unitOfMeasurement'] as const
  for (const type of units) unitIds.add(type, (await engineer.make(door, { type })).id)
  const ids = new ByName<string>('part')
  for (const part of parts) {
    const made = await engineer.make(['createPart', 'CreatePartInput', 'part'], partInput(part, unitIds))
    ids.add(part.number, made.id)
  }
  return ids
}

function partInput(part: PartLiteral, unitIds: ByName<string>) {
  const { leadTimeDays, calibrationDays } = part
  return {
    partNumber: part.number,
    revision: part.revision,
    description: part.description,
    partType: calibrationDays === undefined ? 'PART' : 'TOOL',
    trackingType: part.tracking,
    sourcingStrategy: part.sourcing,
    supplierPartNumber: part.supplierNumber,
    unitOfMeasureId: part.unit === undefined ? undefined : unitIds.get(part.unit),
    leadTime: leadTimeDays === undefined ? undefined : leadTimeDays * secondsPerDay,
    maintenanceIntervalSeconds: calibrationDays === undefined ? undefined : calibrationDays * secondsPerDay,
  }
}

const stockShape = z.object({ made: z.object({ records: z.array(z.object({ id: shownId })) }) })

/** All of the stock in one act; gives the ids of what has a serial. */
async function putStock(
  planner: DemoPerson,
  catalog: ByName<string>,
  places: ByName<string>,
): Promise<ByName<string>> {
  const input = stock.flatMap((shelf) => stockInputs(shelf, catalog, places))
  const document = `mutation ($input: [CreatePartInventoryInput!]!) {
  made: createPartInventories(input: $input) { records: partInventories { id } }
}`
  const { made } = await planner.ask(document, stockShape, { input })
  const serials = new ByName<string>('serial')
  for (const [nth, { id }] of made.records.entries()) {
    const serial = input[nth]?.serialNumber
    if (serial !== undefined) serials.add(serial, id)
  }
  return serials
}

interface StockInput {
  readonly partId: string
  readonly locationId: string
  readonly serialNumber?: string | undefined
  readonly lotNumber?: string | undefined
  readonly quantity: string
}

function stockInputs(
  shelf: StockLiteral,
  catalog: ByName<string>,
  places: ByName<string>,
): readonly StockInput[] {
  const base = { partId: catalog.get(shelf.part), locationId: places.get(shelf.location) }
  if ('serials' in shelf)
    return shelf.serials.map((serialNumber) => ({ ...base, serialNumber, quantity: '1' }))
  return [{ ...base, lotNumber: shelf.lot, quantity: shelf.quantity }]
}

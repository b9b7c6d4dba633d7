import { z } from 'zod'
import { locations } from '../../../../demo/locations.ts'
import { type PartLiteral, parts, units } from '../../../../demo/parts.ts'
import { type StockLiteral, stock } from '../../../../demo/stock.ts'
import { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { Staff } from './hirePeople.ts'

const secondsPerDay = 86_400

/** Ids of what the factory has: places by name, parts by number, units in stock by serial. */
export interface Catalog {
  readonly locations: ByName<string>
  readonly parts: ByName<string>
  readonly serials: ByName<string>
}

/** Names the places and the parts, and puts the stock on its shelves. */
export async function fillCatalog({ person }: Staff): Promise<Catalog> {
  const engineer = person('maya')
  const [locationIds, partIds] = await Promise.all([nameLocations(engineer), writeParts(engineer)])
  const serials = await putStock(person('priya'), partIds, locationIds)
  return { locations: locationIds, parts: partIds, serials }
}

async function nameLocations(engineer: DemoPerson): Promise<ByName<string>> {
  const ids = new ByName<string>('location')
  for (const { parent, ...location } of locations) {
    const input = { ...location, parentId: ids.getIfNamed(parent) }
    ids.add(location.name, (await engineer.make(doors.createLocation, input)).id)
  }
  return ids
}

async function writeParts(engineer: DemoPerson): Promise<ByName<string>> {
  const unitIds = new ByName<string>('unit of measurement')
  for (const type of units) unitIds.add(type, (await engineer.make(doors.createUnit, { type })).id)
  const ids = new ByName<string>('part')
  for (const part of parts) {
    ids.add(part.number, (await engineer.make(doors.createPart, partInput(part, unitIds))).id)
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
    unitOfMeasureId: unitIds.getIfNamed(part.unit),
    leadTime: leadTimeDays === undefined ? undefined : leadTimeDays * secondsPerDay,
    maintenanceIntervalSeconds: calibrationDays === undefined ? undefined : calibrationDays * secondsPerDay,
  }
}

const stockShape = z.object({ made: z.object({ records: z.array(z.object({ id: shownId })) }) })

const createStock = `mutation ($input: [CreatePartInventoryInput!]!) {
  made: createPartInventories(input: $input) { records: partInventories { id } }
}`

/** All of the stock in one act; gives the ids of what has a serial. */
async function putStock(
  planner: DemoPerson,
  partIds: ByName<string>,
  locationIds: ByName<string>,
): Promise<ByName<string>> {
  const input = stock.flatMap((shelf) =>
    recordsOf(shelf).map((record) => ({
      ...record,
      partId: partIds.get(shelf.part),
      locationId: locationIds.get(shelf.location),
    })),
  )
  const { made } = await planner.ask(createStock, stockShape, { input })
  const serials = new ByName<string>('serial')
  for (const [nth, { id }] of made.records.entries()) {
    const serial = input[nth]?.serialNumber
    if (serial !== undefined) serials.add(serial, id)
  }
  return serials
}

interface StockRecord {
  readonly serialNumber?: string
  readonly lotNumber?: string | undefined
  readonly quantity: string
}

function recordsOf(shelf: StockLiteral): readonly StockRecord[] {
  if ('serials' in shelf) return shelf.serials.map((serialNumber) => ({ serialNumber, quantity: '1' }))
  return [{ lotNumber: shelf.lot, quantity: shelf.quantity }]
}

import { z } from 'zod'
import type { CertificateLiteral } from '../../../../demo/certificates.ts'
import type { LocationLiteral } from '../../../../demo/locations.ts'
import type { PartLiteral } from '../../../../demo/parts.ts'
import type { OrderedLiteral, StockLiteral } from '../../../../demo/stock.ts'
import { ByName } from './byName.ts'
import { certifyPeople } from './certifyPeople.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { FactoryClock } from './factoryClock.ts'
import type { Staff } from './hirePeople.ts'

const secondsPerDay = 86_400

/** Ids of what the factory has: places by name, parts by number, units by serial or lot, kinds of certificate by name. */
export interface Catalog {
  readonly locations: ByName<string>
  readonly parts: ByName<string>
  readonly serials: ByName<string>
  readonly certificates: ByName<string>
}

/** What a factory has on its first day. */
export interface CatalogLiterals {
  readonly units: readonly string[]
  readonly locations: readonly LocationLiteral[]
  readonly parts: readonly PartLiteral[]
  readonly stock: readonly StockLiteral[]
  readonly ordered: readonly OrderedLiteral[]
  readonly certificates: readonly CertificateLiteral[]
}

/** When it opens, and where. */
interface Opening {
  /** Null: now. */
  readonly moment: Date | null
  /** Ids of those that are named. */
  readonly sites: ByName<string>
  readonly clock: FactoryClock
}

/** Names the places, the parts and what people are certified for, puts the stock on its shelves, and orders more. */
export async function fillCatalog(
  staff: Staff,
  literals: CatalogLiterals,
  { moment, sites, clock }: Opening,
): Promise<Catalog> {
  const { person } = staff
  const engineer = person('maya', moment)
  const [locationIds, partIds, certificateIds] = await Promise.all([
    nameLocations(engineer, literals.locations, sites),
    writeParts(engineer, literals),
    certifyPeople(staff, literals.certificates, { moment, clock }),
  ])
  const catalog = {
    locations: locationIds,
    parts: partIds,
    serials: new ByName<string>('serial'),
    certificates: certificateIds,
  }
  await putStock(person('priya', moment), catalog, literals.stock)
  await orderStock(person('priya', moment), catalog, { ordered: literals.ordered, clock })
  return catalog
}

async function nameLocations(
  engineer: DemoPerson,
  locations: readonly LocationLiteral[],
  sites: ByName<string>,
): Promise<ByName<string>> {
  const ids = new ByName<string>('location')
  for (const { parent, site, ...location } of locations) {
    const input = { ...location, parentId: ids.getIfNamed(parent), siteId: sites.getIfNamed(site) }
    ids.add(location.name, (await engineer.make(doors.createLocation, input)).id)
  }
  return ids
}

async function writeParts(engineer: DemoPerson, { units, parts }: CatalogLiterals): Promise<ByName<string>> {
  const unitIds = new ByName<string>('unit of measurement')
  for (const type of units) unitIds.add(type, (await engineer.make(doors.createUnit, { type })).id)
  const ids = new ByName<string>('part')
  for (const part of parts) {
    ids.add(part.number, (await engineer.make(doors.createPart, partInput(part, unitIds))).id)
  }
  return ids
}

function partInput(part: PartLiteral, unitIds: ByName<string>) {
  const { leadTimeDays, calibrationDays, shelfLifeDays } = part
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
    shelfLifeDays,
  }
}

interface Ordering {
  readonly ordered: readonly OrderedLiteral[]
  readonly clock: FactoryClock
}

async function orderStock(
  planner: DemoPerson,
  { parts, locations }: Pick<Catalog, 'parts' | 'locations'>,
  { ordered, clock }: Ordering,
): Promise<void> {
  for (const { part, location, expectedInDays, ...order } of ordered)
    await planner.make(doors.orderInventory, {
      ...order,
      partId: parts.get(part),
      locationId: locations.get(location),
      expectedOn: clock.dateIn(expectedInDays),
    })
}

const stockShape = z.object({ made: z.object({ records: z.array(z.object({ id: shownId })) }) })

const createStock = `mutation ($input: [CreatePartInventoryInput!]!) {
  made: createPartInventories(input: $input) { records: partInventories { id } }
}`

/** All of it in one act; adds the ids of what has a serial, and of lots, to the catalog. */
export async function putStock(
  planner: DemoPerson,
  { parts, locations, serials }: Catalog,
  stock: readonly StockLiteral[],
): Promise<void> {
  const input = stock.flatMap((shelf) =>
    recordsOf(shelf).map((record) => ({
      ...record,
      partId: parts.get(shelf.part),
      locationId: locations.get(shelf.location),
    })),
  )
  const { made } = await planner.ask(createStock, stockShape, { input })
  for (const [nth, { id }] of made.records.entries()) {
    const name = input[nth]?.serialNumber ?? input[nth]?.lotNumber
    if (name !== undefined) serials.add(name, id)
  }
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

import { z } from 'zod'
import { igniterBom } from '../../../../demo/bom.ts'
import { certificates } from '../../../../demo/certificates.ts'
import { company } from '../../../../demo/company.ts'
import { locations } from '../../../../demo/locations.ts'
import { parts, units } from '../../../../demo/parts.ts'
import { people } from '../../../../demo/people.ts'
import { workCenters } from '../../../../demo/plannedWork.ts'
import { ordered, stock } from '../../../../demo/stock.ts'
import { boms } from '../../../../demo/whole/boms.ts'
import { moreCertificates } from '../../../../demo/whole/certificates.ts'
import { closedDays, moreLocations, moreWorkCenters, testSite } from '../../../../demo/whole/locations.ts'
import { moreParts, moreUnits } from '../../../../demo/whole/parts.ts'
import { morePeople } from '../../../../demo/whole/people.ts'
import { moreOrdered, moreStock } from '../../../../demo/whole/stock.ts'
import { teams } from '../../../../demo/whole/teams.ts'
import { ByName } from './byName.ts'
import type { DemoApi } from './demoApi.ts'
import { doors } from './doors.ts'
import type { FactoryClock } from './factoryClock.ts'
import { type Catalog, fillCatalog } from './fillCatalog.ts'
import { hirePeople, type Staff } from './hirePeople.ts'
import { setUpWorkCenters } from './planWork.ts'
import { releaseBom } from './releaseBom.ts'

/** The factory as it stands before its first run. */
export interface OpenedFactory {
  readonly staff: Staff
  readonly catalog: Catalog
  /** Lines of the newest released bill of materials, by the number of what is built. */
  readonly lines: ReadonlyMap<string, ByName<string>>
}

/** Founds the company, names its places and parts, and releases what is built of what. */
export async function openWholeFactory(
  api: DemoApi,
  clock: FactoryClock,
  begin: (what: string) => void,
): Promise<OpenedFactory> {
  const staff = await hirePeople(api, [...people, ...morePeople], clock.at(-20, '06:00'))
  begin('Writing parts')
  const moment = clock.at(-20, '07:00')
  const sites = await nameSites(staff, moment)
  await formTeams(staff, moment)
  const literals = {
    units: [...units, ...moreUnits],
    locations: [...locations, ...moreLocations],
    parts: [...parts, ...moreParts],
    stock: [...stock, ...moreStock],
    ordered: [...ordered, ...moreOrdered],
    certificates: [...certificates, ...moreCertificates],
  }
  const catalog = await fillCatalog(staff, literals, { moment, sites, clock })
  await setUpWorkCenters({ staff, catalog }, [...workCenters, ...moreWorkCenters], moment)
  await closeDays({ staff, catalog }, clock, moment)
  begin('Writing bills of materials')
  return { staff, catalog, lines: await releaseBoms(staff, catalog, clock) }
}

const etagShape = z.object({ site: z.object({ _etag: z.string() }) })

async function nameSites(staff: Staff, moment: Date): Promise<ByName<string>> {
  const admin = staff.person('ada', moment)
  const { site } = await admin.ask('query ($id: ID!) { site(id: $id) { _etag } }', etagShape, {
    id: staff.siteId,
  })
  await admin.make(doors.updateSite, { id: staff.siteId, etag: site._etag, name: company.siteName })
  const sites = new ByName<string>('site')
  sites.add(testSite.name, (await admin.make(doors.createSite, testSite)).id)
  return sites
}

const addMember = `mutation ($input: TeamToUserInput!) { addUserToTeam(input: $input) { __typename } }`

async function formTeams(staff: Staff, moment: Date): Promise<void> {
  const admin = staff.person('ada', moment)
  for (const { name, supervisor, members } of teams) {
    const input = { name, supervisorId: staff.person(supervisor).id }
    const { id: teamId } = await admin.make(doors.createTeam, input)
    for (const member of members) {
      await admin.ask(addMember, z.unknown(), { input: { teamId, userId: staff.person(member).id } })
    }
  }
}

const closeDay = `mutation ($input: CreateClosedDayInput!) { createClosedDay(input: $input) { __typename } }`

async function closeDays(
  { staff, catalog }: Pick<OpenedFactory, 'staff' | 'catalog'>,
  clock: FactoryClock,
  moment: Date,
): Promise<void> {
  const planner = staff.person('priya', moment)
  for (const { location, inDays, reason } of closedDays) {
    const input = { locationId: catalog.locations.get(location), day: clock.dateAt(inDays), reason }
    await planner.ask(closeDay, z.unknown(), { input })
  }
}

async function releaseBoms(
  staff: Staff,
  { parts: partIds }: Catalog,
  clock: FactoryClock,
): Promise<ReadonlyMap<string, ByName<string>>> {
  const lines = new Map<string, ByName<string>>()
  await releaseBom(staff.person('maya', clock.at(-20, '08:00')), partIds, igniterBom)
  for (const bom of boms) {
    // The igniter's second version came with the exciter, a week later.
    const moment = bom.part === igniterBom.part ? clock.at(-13, '14:00') : clock.at(-20, '09:00')
    lines.set(bom.part, await releaseBom(staff.person('maya', moment), partIds, bom))
  }
  return lines
}

import { z } from 'zod'
import type { PlannedLiteral, WorkCenterLiteral } from '../../../../demo/plannedWork.ts'
import type { DemoPerson } from './demoPerson.ts'
import { doors } from './doors.ts'
import { plannedTimes } from './plannedTimes.ts'
import type { Factory } from './workRun.ts'

const importOrders = `mutation ($input: [CreatePlannedRunInput!]!) { createPlannedRuns(input: $input) { __typename } }`

/** Imports the orders that nobody has started. */
export async function planWork(
  factory: Factory,
  plannedWork: readonly PlannedLiteral[],
  moment: Date | null,
): Promise<void> {
  const planner = factory.staff.person('priya', moment)
  await planner.ask(importOrders, z.unknown(), { input: plannedWork.map((work) => planOf(factory, work)) })
}

/** Says how much the work centers do at once, and when they work. */
export async function setUpWorkCenters(
  factory: Pick<Factory, 'staff' | 'catalog'>,
  workCenters: readonly WorkCenterLiteral[],
  moment: Date | null,
): Promise<void> {
  const planner = factory.staff.person('priya', moment)
  for (const center of workCenters) await setUpWorkCenter(factory, planner, center)
}

const etagShape = z.object({ location: z.object({ _etag: z.string() }) })

async function setUpWorkCenter(
  { catalog }: Pick<Factory, 'catalog'>,
  planner: DemoPerson,
  { location, stations, shifts }: WorkCenterLiteral,
): Promise<void> {
  const locationId = catalog.locations.get(location)
  const seen = await planner.ask('query ($id: ID!) { location(id: $id) { _etag } }', etagShape, {
    id: locationId,
  })
  await planner.make(doors.updateLocation, { id: locationId, etag: seen.location._etag, stations })
  for (const shift of shifts) await planner.make(doors.createShift, { ...shift, locationId })
}

function planOf({ catalog, procedures, clock }: Factory, work: PlannedLiteral): object {
  return {
    title: work.title,
    partId: catalog.parts.get(work.part),
    procedureId: procedures.get(work.procedure),
    quantity: work.quantity,
    locationId: catalog.locations.getIfNamed(work.location),
    orderReference: work.orderReference,
    priority: work.priority,
    ...plannedTimes(work, clock),
  }
}

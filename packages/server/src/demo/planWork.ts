import { z } from 'zod'
import {
  type PlannedLiteral,
  plannedWork,
  type WorkCenterLiteral,
  workCenters,
} from '../../../../demo/plannedWork.ts'
import type { DemoPerson } from './demoPerson.ts'
import { doors } from './doors.ts'
import { type Factory, timeOf } from './workRun.ts'

const importOrders = `mutation ($input: [CreatePlannedRunInput!]!) { createPlannedRuns(input: $input) { __typename } }`

/** Says when the work centers work, and imports the orders that nobody has started. */
export async function planWork(factory: Factory): Promise<void> {
  const planner = factory.staff.person('priya')
  for (const center of workCenters) await setUpWorkCenter(factory, planner, center)
  await planner.ask(importOrders, z.unknown(), { input: plannedWork.map((work) => planOf(factory, work)) })
}

const etagShape = z.object({ location: z.object({ _etag: z.string() }) })

async function setUpWorkCenter(
  { catalog }: Factory,
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

function planOf({ catalog, procedures, today }: Factory, work: PlannedLiteral): object {
  // From six in the morning in Denver, in winter, to the end of the late shift.
  return {
    title: work.title,
    partId: catalog.parts.get(work.part),
    procedureId: procedures.get(work.procedure),
    quantity: work.quantity,
    locationId: catalog.locations.getIfNamed(work.location),
    orderReference: work.orderReference,
    priority: work.priority,
    windowStart: work.startInDays === undefined ? undefined : timeOf(today, work.startInDays, 13),
    windowEnd: work.endInDays === undefined ? undefined : timeOf(today, work.endInDays, 29),
    needBy: timeOf(today, work.neededInDays, 29),
  }
}

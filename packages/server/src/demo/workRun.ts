import { z } from 'zod'
import type { RunLiteral } from '../../../../demo/runs.ts'
import { ByName } from './byName.ts'
import type { DemoPerson } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { Catalog } from './fillCatalog.ts'
import type { Staff } from './hirePeople.ts'
import { type ShownStep, shownStep, workStep } from './workStep.ts'

/** What runs of the demonstration are started from and worked with. */
export interface Factory {
  readonly staff: Staff
  readonly catalog: Catalog
  /** Released versions by title. */
  readonly procedures: ByName<string>
  /** Midnight, UTC, of the day of the load: the dates of the literals count from it. */
  readonly today: Date
}

/** Starts a run; gives its id. */
export async function startRun(factory: Factory, run: RunLiteral): Promise<string> {
  const { staff, catalog, procedures, today } = factory
  const unit = run.inStock
    ? { partInventoryId: catalog.serials.get(run.serial) }
    : { partId: catalog.parts.get(run.part), serialNumber: run.serial }
  const { id, etag } = await staff.person(run.startedBy).make(doors.createRun, {
    ...unit,
    procedureId: procedures.get(run.procedure),
    assignedToId: run.assignedTo === undefined ? undefined : staff.person(run.assignedTo).id,
    locationId: catalog.locations.getIfNamed(run.location),
    dueDate: run.dueInDays === undefined ? undefined : endOfShift(today, run.dueInDays),
    priority: run.priority,
    orderReference: run.orderReference,
  })
  if (run.startInDays !== undefined) {
    const [scheduledStart, scheduledEnd] = [13, 21].map((hour) => timeOf(today, run.startInDays ?? 0, hour))
    await staff.person('priya').make(doors.updateRun, { id, etag, scheduledStart, scheduledEnd })
  }
  return id
}

/** The end of the day shift in Denver, in winter. */
function endOfShift(today: Date, days: number): string {
  return timeOf(today, days, 22)
}

/** So many days and hours after midnight, UTC; seven hours before it is in Denver, in winter. */
export function timeOf(today: Date, days: number, hour: number): string {
  return new Date(today.getTime() + days * 86_400_000 + hour * 3_600_000).toISOString()
}

/** Does what was done on a run up to the day of the load. */
export async function workRun(factory: Factory, runId: string, run: RunLiteral): Promise<void> {
  const { staff } = factory
  const steps = await readSteps(staff.person(run.startedBy), runId)
  for (const work of run.work) await workStep(factory, steps.get(work.step), work)
  if (run.hold !== undefined) {
    const { by, ...hold } = run.hold
    const person = staff.person(by)
    await person.make(doors.holdRun, { id: runId, etag: await etagOf(person, runId), ...hold })
  }
  if (run.completion !== undefined) await completeRun(factory, runId, run.completion)
}

async function completeRun(
  { staff, catalog }: Factory,
  runId: string,
  { by, location, comment }: NonNullable<RunLiteral['completion']>,
): Promise<void> {
  const person = staff.person(by)
  await person.make(doors.completeRun, {
    id: runId,
    etag: await etagOf(person, runId),
    outcome: 'ACCEPTED',
    locationId: catalog.locations.get(location),
    comment,
    signature: person.signature,
  })
}

const etagShape = z.object({ run: z.object({ _etag: z.string() }) })

async function etagOf(person: DemoPerson, id: string): Promise<string> {
  return (await person.ask('query ($id: ID!) { run(id: $id) { _etag } }', etagShape, { id })).run._etag
}

const runShape = z.object({ run: z.object({ steps: z.array(shownStep) }) })

/** The steps of a run, by their numbers. */
async function readSteps(person: DemoPerson, id: string): Promise<ByName<ShownStep>> {
  const document = `query ($id: ID!) {
  run(id: $id) { steps { id number _etag gates { number } fields { id name _etag } } }
}`
  const { run } = await person.ask(document, runShape, { id })
  const steps = new ByName<ShownStep>('run step')
  for (const step of run.steps) steps.add(step.number, step)
  return steps
}

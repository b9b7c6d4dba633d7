import { z } from 'zod'
import type { RunLiteral } from '../../../../demo/runs.ts'
import { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { FactoryClock } from './factoryClock.ts'
import type { Catalog } from './fillCatalog.ts'
import type { Staff } from './hirePeople.ts'
import { installParts } from './installParts.ts'
import type { Timeline } from './timeline.ts'
import { type ShownStep, shownStep, workStep } from './workStep.ts'

/** What runs of the demonstration are started from and worked with. */
export interface Factory {
  readonly staff: Staff
  readonly catalog: Catalog
  /** Released versions by title. */
  readonly procedures: ByName<string>
  /** Batches of runs by title. */
  readonly batches: ByName<string>
  /** The days of the literals count from its now. */
  readonly clock: FactoryClock
}

const startedShape = z.object({
  createRun: z.object({
    run: z.object({ id: shownId, _etag: z.string(), partInventory: z.object({ id: shownId }) }),
  }),
})

const createRun = `mutation ($input: CreateRunInput!) {
  createRun(input: $input) { run { id _etag partInventory { id } } }
}`

/** Starts a run; gives its id. What it makes is known by its serial from then on. */
export async function startRun(
  factory: Factory,
  run: RunLiteral,
  moment: Date | null,
  more: { readonly purpose?: 'REWORK'; readonly issueId?: string } = {},
): Promise<string> {
  const { staff, catalog, procedures, batches, clock } = factory
  const batchId = batches.getIfNamed(run.batch)
  const input = {
    ...unitOf(catalog, run),
    procedureId: procedures.get(run.procedure),
    ...more,
    assignedToId: run.assignedTo === undefined ? undefined : staff.person(run.assignedTo).id,
    locationId: catalog.locations.getIfNamed(run.location),
    dueDate: run.dueInDays === undefined ? undefined : clock.at(run.dueInDays, '15:00').toISOString(),
    priority: run.priority,
    orderReference: run.orderReference,
    runBatchId: batchId === undefined ? undefined : Number(batchId),
  }
  const made = await staff.person(run.startedBy, moment).ask(createRun, startedShape, { input })
  const { id, _etag: etag, partInventory } = made.createRun.run
  if (run.inStock !== true) catalog.serials.add(run.serial, partInventory.id)
  if (run.startInDays !== undefined) {
    const { startInDays } = run
    const [scheduledStart, scheduledEnd] = ['06:00', '14:00'].map((time) =>
      clock.at(startInDays, time).toISOString(),
    )
    await staff
      .person('priya', moment)
      .make(doors.updateRun, { id, etag, scheduledStart, scheduledEnd, siblingIds: [] })
  }
  return id
}

function unitOf(catalog: Catalog, { inStock, part, serial, lotOf }: RunLiteral): object {
  if (inStock === true) return { partInventoryId: catalog.serials.get(serial) }
  const partId = catalog.parts.get(part)
  return lotOf === undefined
    ? { partId, serialNumber: serial }
    : { partId, lotNumber: serial, quantity: lotOf }
}

/** Puts a run on the schedule from one moment, which is also when it is done, to another. */
export async function scheduleRun(
  { staff }: Factory,
  id: string,
  [start, end]: readonly [Date, Date],
): Promise<void> {
  const planner = staff.person('priya', start)
  const etag = await etagOf(planner, id)
  const times = { scheduledStart: start.toISOString(), scheduledEnd: end.toISOString() }
  await planner.make(doors.updateRun, { id, etag, ...times, siblingIds: [] })
}

/** Does what was done on a run up to the day of the load. */
export async function workRun(
  factory: Factory,
  runId: string,
  run: RunLiteral,
  timeline: Timeline,
): Promise<void> {
  const { staff } = factory
  const steps = await readSteps(staff.person(run.startedBy), runId)
  const [first] = run.work
  if (first !== undefined) {
    const hands = {
      planner: staff.person('priya', timeline.moment),
      worker: staff.person(first.by, timeline.moment),
    }
    await installParts(hands, runId)
  }
  for (const work of run.work) {
    if (!(await workStep(factory, timeline, steps.get(work.step), work))) return
    if (!timeline.pass(4)) return
  }
  if (run.hold !== undefined) {
    const { by, ...hold } = run.hold
    const person = staff.person(by, timeline.moment)
    await person.make(doors.holdRun, { id: runId, etag: await etagOf(person, runId), ...hold })
  }
  if (run.completion !== undefined) await completeRun(factory, runId, run.completion, timeline)
  if (run.cancel !== undefined && timeline.pass(90)) {
    const person = staff.person(run.cancel.by, timeline.moment)
    const etag = await etagOf(person, runId)
    await person.make(doors.cancelRun, { id: runId, etag, reason: run.cancel.reason })
  }
}

async function completeRun(
  { staff, catalog }: Factory,
  runId: string,
  { by, location, comment, underConcession }: NonNullable<RunLiteral['completion']>,
  timeline: Timeline,
): Promise<void> {
  const person = staff.person(by, timeline.moment)
  await person.make(doors.completeRun, {
    id: runId,
    etag: await etagOf(person, runId),
    outcome: underConcession === true ? 'CONCESSION' : 'ACCEPTED',
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

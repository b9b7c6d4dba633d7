import { z } from 'zod'
import type { DaysAhead, RunLiteral, WorkLiteral } from '../../../../demo/runs.ts'
import { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import type { Catalog } from './fillCatalog.ts'
import type { Staff } from './hirePeople.ts'

/** What runs of the demonstration are started from and worked with. */
export interface Factory {
  readonly staff: Staff
  readonly catalog: Catalog
  /** Released versions by title. */
  readonly procedures: ByName<string>
  /** The day of the load. */
  readonly today: Date
}

/** Starts a run; gives its id. */
export async function startRun(factory: Factory, run: RunLiteral): Promise<string> {
  const { staff, catalog, procedures, today } = factory
  const unit = run.inStock
    ? { partInventoryId: catalog.serials.get(run.serial) }
    : { partId: catalog.parts.get(run.part), serialNumber: run.serial }
  const { id } = await staff.person(run.startedBy).make(['createRun', 'CreateRunInput', 'run'], {
    ...unit,
    procedureId: procedures.get(run.procedure),
    assignedToId: run.assignedTo === undefined ? undefined : staff.person(run.assignedTo).id,
    locationId: run.location === undefined ? undefined : catalog.locations.get(run.location),
    dueDate: run.dueInDays === undefined ? undefined : `${dayAhead(today, run.dueInDays)}T22:00:00Z`,
    priority: run.priority,
    orderReference: run.orderReference,
  })
  return id
}

/** Does what was done on a run up to the day of the load. */
export async function workRun(factory: Factory, runId: string, run: RunLiteral): Promise<void> {
  const { staff, catalog } = factory
  const shown = await readRun(staff.person('leo'), runId)
  for (const work of run.work) await workStep(factory, shown.get(work.step), work)
  if (run.hold !== undefined) {
    const { by, ...hold } = run.hold
    const etag = await runEtag(staff.person(by), runId)
    await staff.person(by).make(['holdRun', 'HoldRunInput', 'run'], { id: runId, etag, ...hold })
  }
  if (run.completion !== undefined) {
    const { by, location, comment } = run.completion
    const person = staff.person(by)
    await person.make(['completeRun', 'CompleteRunInput', 'run'], {
      id: runId,
      etag: await runEtag(person, runId),
      outcome: 'ACCEPTED',
      locationId: catalog.locations.get(location),
      comment,
      signature: person.signature,
    })
  }
}

const etagShape = z.object({ run: z.object({ _etag: z.string() }) })

async function runEtag(person: DemoPerson, id: string): Promise<string> {
  return (await person.ask('query ($id: ID!) { run(id: $id) { _etag } }', etagShape, { id })).run._etag
}

const stepShape = z.object({
  id: shownId,
  number: z.string(),
  _etag: z.string(),
  gates: z.array(z.object({ number: z.number() })),
  fields: z.array(z.object({ id: shownId, name: z.string(), _etag: z.string() })),
})
const runShape = z.object({ run: z.object({ steps: z.array(stepShape) }) })
type ShownStep = z.output<typeof stepShape>

/** The steps of a run, by their numbers. */
async function readRun(person: DemoPerson, id: string): Promise<ByName<ShownStep>> {
  const document = `query ($id: ID!) {
  run(id: $id) { steps { id number _etag gates { number } fields { id name _etag } } }
}`
  const { run } = await person.ask(document, runShape, { id })
  const steps = new ByName<ShownStep>('run step')
  for (const step of run.steps) steps.add(step.number, step)
  return steps
}

async function workStep({ staff, today }: Factory, step: ShownStep, work: WorkLiteral): Promise<void> {
  const worker = staff.person(work.by)
  if (work.gateBy !== undefined) await passGates(staff.person(work.gateBy), step)
  const started = await worker.make(['startRunStep', 'StartRunStepInput', 'runStep'], {
    id: step.id,
    etag: step._etag,
  })
  const fields = new ByName<ShownStep['fields'][number]>(`field in step ${step.number}`)
  for (const field of step.fields) fields.add(field.name, field)
  for (const [name, value] of Object.entries(work.values)) {
    const { id, _etag: etag } = fields.get(name)
    await worker.make(record, { id, etag, value: valueOn(today, value) })
  }
  for (const [name, signer] of Object.entries(work.signs ?? {})) {
    const { id, _etag: etag } = fields.get(name)
    const { signature } = staff.person(signer)
    await staff
      .person(signer)
      .make(['signRunStepField', 'SignRunStepFieldInput', 'runStepField'], { id, etag, signature })
  }
  if (work.unfinished) return
  await worker.make(['completeRunStep', 'CompleteRunStepInput', 'runStep'], started)
}

const record = ['updateRunStepFieldValue', 'UpdateRunStepFieldValueInput', 'runStepField'] as const

async function passGates(
  person: DemoPerson,
  { id: runStepId, _etag: etag, gates }: ShownStep,
): Promise<void> {
  for (const { number: gateNumber } of gates) {
    const input = { runStepId, etag, gateNumber, signature: person.signature }
    await person.make(['approveGate', 'ApproveGateInput', 'runStep'], input)
  }
}

function valueOn(today: Date, value: WorkLiteral['values'][string]): unknown {
  return isDaysAhead(value) ? dayAhead(today, value.inDays) : value
}

function isDaysAhead(value: WorkLiteral['values'][string]): value is DaysAhead {
  return typeof value === 'object' && 'inDays' in value
}

/** The day so many days later, YYYY-MM-DD. */
function dayAhead(today: Date, days: number): string {
  return new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

import { createRunFloor, type StartMaterial } from './createRunFloor.ts'
import type { Contest } from './measure.ts'
import type { Plant } from './plant.ts'
import { readFloor, recordValueFloor, signFloor } from './workFloors.ts'

interface Started {
  readonly createRun: { readonly run: { readonly id: number; readonly steps: readonly StartedStep[] } }
}

interface StartedStep {
  readonly id: number
  readonly _etag: string
  readonly fields: readonly { readonly id: number; readonly type: string; readonly _etag: string }[]
}

const start = 'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } } }'

const many = 500
const startMany = 'mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs { id } } }'

/** createRun over HTTP, alone, by sixteen at once, and many in one call. */
export async function startContests(plant: Plant, material: StartMaterial): Promise<Contest[]> {
  const input = { procedureId: material.procedureId, partId: material.partId }
  const product = () => plant.ask(start, { input })
  const startThem = () => plant.ask(startMany, { input: Array(many).fill(input) })
  // A plant that has worked for a while: what PostgreSQL plans for empty tables it also does to full ones, until it has
  // looked at them again, and each key that is checked costs a walk through all runs.
  await startThem()
  const bodies = await bodiesOf(plant)
  const floor = createRunFloor(plant.floor, material, bodies)
  return [
    { name: 'createRun, one client', rounds: 7, repeats: 40, clients: 1, goal: 2, product, floor },
    { name: 'createRun, sixteen clients', rounds: 7, repeats: 320, clients: 16, goal: 0.6, product, floor },
    {
      name: 'start 500 runs in one call',
      rounds: 5,
      repeats: 1,
      clients: 1,
      goal: 1.5,
      product: startThem,
      floor: createRunFloor(plant.floor, material, bodies, many),
    },
  ]
}

async function bodiesOf(plant: Plant) {
  const { rows } = await plant.floor.query<{ type: string; body: string }>(
    'select distinct on (type) type, body from event order by type, position desc',
  )
  const body = (type: string): string => rows.find((row) => row.type === type)?.body ?? ''
  return { run: body('RUN_CREATED'), unit: body('PART_INVENTORY_CREATED') }
}

/** Work on one run: record a value, sign, and read the run whole. */
export async function workContests(plant: Plant, material: StartMaterial): Promise<Contest[]> {
  const { createRun } = await plant.ask<Started>(
    'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id steps { id _etag fields { id type _etag } } } } }',
    { input: { procedureId: material.procedureId, partId: material.partId } },
  )
  const [step] = createRun.run.steps
  if (step === undefined) throw new Error('The run has no steps')
  await plant.ask(
    'mutation ($input: UpdateRunStepInput!) { updateRunStep(input: $input) { runStep { id } } }',
    {
      input: { id: step.id, etag: step._etag, status: 'IN_PROGRESS' },
    },
  )
  const runId = String(createRun.run.id)
  return [
    {
      name: 'record one value',
      rounds: 7,
      repeats: 60,
      clients: 1,
      goal: Number.POSITIVE_INFINITY,
      product: recording(plant, step),
      floor: recordValueFloor(plant, runId, String(step.id)),
    },
    {
      name: 'sign once, password included',
      rounds: 3,
      repeats: 8,
      clients: 1,
      goal: Number.POSITIVE_INFINITY,
      product: signing(plant, material),
      floor: signFloor(plant, runId, String(step.id)),
    },
    {
      name: 'read a run with steps, fields and values',
      rounds: 7,
      repeats: 60,
      clients: 1,
      goal: 3,
      product: () => plant.ask(readRun, { id: runId }),
      floor: readFloor(plant, runId),
    },
  ]
}

const readRun = `query ($id: ID!) { run(id: $id) { id title status procedureRevision
  steps { id _etag number title status attempt fields { id name type required unit value _etag } } } }`

const record =
  'mutation ($input: UpdateRunStepFieldValueInput!) { updateRunStepFieldValue(input: $input) { runStepField { id _etag } } }'

/** Records into the text field, over and over: each time another value, with the etag of the time before. */
function recording(plant: Plant, step: StartedStep): () => Promise<unknown> {
  const field = step.fields.find(({ type }) => type === 'STRING')
  let etag = field?._etag
  let count = 0
  return async () => {
    count += 1
    const { updateRunStepFieldValue } = await plant.ask<{
      updateRunStepFieldValue: { runStepField: { _etag: string } }
    }>(record, {
      input: { id: field?.id, etag, value: `lot ${count}` },
    })
    etag = updateRunStepFieldValue.runStepField._etag
  }
}

const sign =
  'mutation ($input: SignRunStepFieldInput!) { signRunStepField(input: $input) { runStepField { id } } }'

/** Signs the next sign-off: steps of a run are started one after the other as they are used up. */
function signing(plant: Plant, material: StartMaterial): () => Promise<unknown> {
  const waiting: { id: number; _etag: string }[] = []
  return async () => {
    if (waiting.length === 0) waiting.push(...(await openSignOffs(plant, material)))
    const next = waiting.pop()
    await plant.ask(sign, { input: { id: next?.id, etag: next?._etag, signature: plant.signature } })
  }
}

async function openSignOffs(plant: Plant, material: StartMaterial): Promise<{ id: number; _etag: string }[]> {
  const found: { id: number; _etag: string }[] = []
  for (let nth = 0; nth < 48; nth++) {
    const { createRun } = await plant.ask<Started>(
      'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id steps { id _etag fields { id type _etag } } } } }',
      { input: { procedureId: material.procedureId, partId: material.partId } },
    )
    const [step] = createRun.run.steps
    await plant.ask(
      'mutation ($input: UpdateRunStepInput!) { updateRunStep(input: $input) { runStep { id } } }',
      {
        input: { id: step?.id, etag: step?._etag, status: 'IN_PROGRESS' },
      },
    )
    const field = step?.fields.find(({ type }) => type === 'SIGNOFF')
    if (field !== undefined) found.push(field)
  }
  return found
}

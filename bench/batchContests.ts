import type { Contest } from './measure.ts'
import type { Plant } from './plant.ts'
import { makeFloorStreams, signManyFloor } from './workFloors.ts'

/** So many units march together. */
const size = 500
const rounds = 5
/** Batches that a contest uses up: each is worked once, five of them to warm up. */
const batches = rounds + 5

interface Id {
  readonly id: number
}

interface SeenStep extends Id {
  readonly _etag: string
  readonly fields: readonly { readonly id: number; readonly _etag: string }[]
}

const seeStep = 'query ($id: ID!) { run(id: $id) { steps { id _etag fields { id _etag } } } }'

/**
 * Acts on one step of 500 units at once, each unit with its own events and signature; a run that joins a batch of 500, and
 * leaves it. Only signing has a floor of its own: the others stand beside it to be watched, and have no goal.
 */
export async function batchContests(plant: Plant): Promise<Contest[]> {
  const material = await makeMaterial(plant)
  const runs: number[] = []
  for (let nth = 0; nth < batches; nth++) runs.push(await startBatch(plant, material))
  const streams = await makeFloorStreams(plant, size)
  const each = { rounds, repeats: 1, clients: 1 }
  const watched = { ...each, goal: Number.POSITIVE_INFINITY }
  const floor = signManyFloor(plant, String(runs[0]), streams)
  return [
    { ...watched, name: 'start a step of 500 units', product: onEach(plant, runs, 'startRunStep'), floor },
    {
      ...each,
      name: 'sign a step of 500 units, password included',
      goal: 1.5,
      product: signing(plant, runs),
      floor,
    },
    {
      ...watched,
      name: 'complete a step of 500 units',
      product: onEach(plant, runs, 'completeRunStep'),
      floor,
    },
    {
      ...watched,
      name: 'join a batch of 500, and leave it',
      product: joining(plant, material, runs[0] ?? 0),
      floor,
    },
  ]
}

interface Material {
  readonly partId: number
  readonly procedureId: number
}

/** A part, and a procedure of one step that is signed. */
async function makeMaterial(plant: Plant): Promise<Material> {
  const { createPart } = await plant.ask<{ createPart: { part: Id } }>(
    'mutation { createPart(input: { partNumber: "BENCH-BOARD" }) { part { id } } }',
  )
  const { createProcedure } = await plant.ask<{ createProcedure: { procedure: Id & { _etag: string } } }>(
    'mutation { createProcedure(title: "Solder boards", type: BUILD) { procedure { id _etag } } }',
  )
  const { id: procedureId } = createProcedure.procedure
  const { createStep } = await plant.ask<{ createStep: { step: Id } }>(
    'mutation ($input: CreateStepInput!) { createStep(input: $input) { step { id } } }',
    { input: { procedureId, title: 'Solder' } },
  )
  await plant.ask(
    'mutation ($input: CreateStepFieldInput!) { createStepField(input: $input) { stepField { id } } }',
    {
      input: { stepId: createStep.step.id, name: 'Done', type: 'SIGNOFF' },
    },
  )
  const { procedure } = await plant.ask<{ procedure: { _etag: string } }>(
    'query ($id: ID!) { procedure(id: $id) { _etag } }',
    { id: procedureId },
  )
  await plant.ask(
    'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id } } }',
    {
      input: { id: procedureId, etag: procedure._etag, status: 'RELEASED' },
    },
  )
  return { partId: createPart.part.id, procedureId }
}

/** Starts 500 runs in a batch of their own; gives the first. */
async function startBatch(plant: Plant, material: Material): Promise<number> {
  const { createRunBatch } = await plant.ask<{ createRunBatch: { runBatch: Id } }>(
    'mutation { createRunBatch(input: { title: "Boards" }) { runBatch { id } } }',
  )
  const runBatchId = createRunBatch.runBatch.id
  const { createRuns } = await plant.ask<{ createRuns: { runs: readonly Id[] } }>(
    'mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs { id } } }',
    { input: Array(size).fill({ ...material, runBatchId }) },
  )
  return createRuns.runs[0]?.id ?? 0
}

async function stepOf(plant: Plant, runId: number | undefined): Promise<SeenStep | undefined> {
  const { run } = await plant.ask<{ run: { steps: readonly SeenStep[] } }>(seeStep, { id: runId })
  return run.steps[0]
}

/** An act on the step of the next batch, with all its units. */
function onEach(
  plant: Plant,
  runs: readonly number[],
  name: 'startRunStep' | 'completeRunStep',
): () => Promise<unknown> {
  const waiting = [...runs]
  const type = name === 'startRunStep' ? 'StartRunStepInput' : 'CompleteRunStepInput'
  return async () => {
    const step = await stepOf(plant, waiting.pop())
    await plant.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { runStep { id } } }`, {
      input: { id: step?.id, etag: step?._etag },
    })
  }
}

function signing(plant: Plant, runs: readonly number[]): () => Promise<unknown> {
  const waiting = [...runs]
  return async () => {
    const field = (await stepOf(plant, waiting.pop()))?.fields[0]
    await plant.ask(
      'mutation ($input: SignRunStepFieldInput!) { signRunStepField(input: $input) { runStepField { id } } }',
      { input: { id: field?.id, etag: field?._etag, signature: plant.signature } },
    )
  }
}

function joining(plant: Plant, material: Material, member: number): () => Promise<unknown> {
  let run: { id: number; _etag: string } | undefined
  let batchId: number | undefined
  const move = async (runBatchId: number | null | undefined) => {
    const { updateRun } = await plant.ask<{ updateRun: { run: { id: number; _etag: string } } }>(
      'mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id _etag } } }',
      { input: { id: run?.id, etag: run?._etag, runBatchId } },
    )
    run = updateRun.run
  }
  return async () => {
    if (run === undefined) {
      const { createRun } = await plant.ask<{ createRun: { run: { id: number; _etag: string } } }>(
        'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id _etag } } }',
        { input: material },
      )
      const shown = await plant.ask<{ run: { runBatch: Id } }>(
        'query ($id: ID!) { run(id: $id) { runBatch { id } } }',
        {
          id: member,
        },
      )
      run = createRun.run
      batchId = shown.run.runBatch.id
    }
    await move(batchId)
    await move(null)
  }
}

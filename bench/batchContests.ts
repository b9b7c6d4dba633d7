import {
  completeManyFloor,
  floorBatchOf,
  moveFloor,
  redlineManyFloor,
  signManyFloor,
  startManyFloor,
} from './batchFloors.ts'
import type { Contest } from './measure.ts'
import type { Plant } from './plant.ts'

/** So many units march together. */
const size = 500
/** And so many at most. */
const many = 5_000
const mostRunsOfCall = 1_000
/** Of the procedure that they work by. */
const steps = 50
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

/** A batch before its work: its first run's first two steps, as a person sees them. */
interface Batch {
  readonly runId: number
  readonly first: SeenStep
  readonly second: SeenStep
}

/**
 * Acts on one step of 500 units at once, each unit with its own events and signature; a run that joins a batch of 500, and
 * leaves it. Each beside a floor of its own, which writes the same rows by hand.
 */
export async function batchContests(plant: Plant): Promise<Contest[]> {
  const material = await makeMaterial(plant, { partNumber: 'BENCH-BOARD', count: steps })
  const made: Batch[] = []
  for (let nth = 0; nth < batches; nth++) made.push(await startBatch(plant, material))
  const spare = await floorBatchOf(plant, (await startBatch(plant, material)).runId)
  // A start renews the etag that the completion names.
  const etags = new Map(made.map(({ first }) => [first.id, first._etag]))
  const each = { rounds, repeats: 1, clients: 1 }
  const watched = { ...each, goal: Number.POSITIVE_INFINITY }
  return [
    {
      ...watched,
      name: 'start a step of 500 units',
      product: onEach(made, ({ first }) => moveStep(plant, 'startRunStep', first.id, etags)),
      floor: startManyFloor(plant, spare),
    },
    {
      ...each,
      name: 'sign a step of 500 units, password included',
      goal: 1.5,
      product: onEach(made, ({ first }) => sign(plant, first)),
      floor: signManyFloor(plant, spare),
    },
    {
      ...watched,
      name: 'complete a step of 500 units',
      product: onEach(made, ({ first }) => moveStep(plant, 'completeRunStep', first.id, etags)),
      floor: completeManyFloor(plant, spare),
    },
    {
      ...watched,
      name: 'redline a step of 500 units',
      product: onEach(made, ({ second }) => redline(plant, second)),
      floor: redlineManyFloor(plant, spare),
    },
    {
      ...watched,
      name: 'join a batch of 500, and leave it',
      product: joining(plant, material, made[0]?.runId ?? 0),
      floor: moveFloor(plant, spare),
    },
    await manyBesideFew(plant),
  ]
}

/** Ten times as many units beside as many as else, at a procedure of two steps: what grows faster than they do is seen. */
async function manyBesideFew(plant: Plant): Promise<Contest> {
  const material = await makeMaterial(plant, { partNumber: 'BENCH-PIN', count: 2 })
  const [all, few]: [Batch[], Batch[]] = [[], []]
  for (let nth = 0; nth < batches; nth++) {
    all.push(await startBatch(plant, material, many))
    few.push(await startBatch(plant, material))
  }
  for (const { first } of [...all, ...few])
    await moveStep(plant, 'startRunStep', first.id, new Map([[first.id, first._etag]]))
  return {
    name: 'sign a step of 5,000 units beside one of 500',
    rounds,
    repeats: 1,
    clients: 1,
    goal: 12,
    product: onEach(all, ({ first }) => sign(plant, first)),
    floor: onEach(few, ({ first }) => sign(plant, first)),
  }
}

interface Material {
  readonly partId: number
  readonly procedureId: number
}

interface Wanted {
  readonly partNumber: string
  /** Steps of the procedure. */
  readonly count: number
}

/** A part, and a procedure, the first step of which is signed. */
async function makeMaterial(plant: Plant, { partNumber, count }: Wanted): Promise<Material> {
  const { createPart } = await plant.ask<{ createPart: { part: Id } }>(
    'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id } } }',
    { input: { partNumber } },
  )
  const { createProcedure } = await plant.ask<{ createProcedure: { procedure: Id & { _etag: string } } }>(
    'mutation { createProcedure(title: "Solder boards", type: BUILD) { procedure { id _etag } } }',
  )
  const { id: procedureId } = createProcedure.procedure
  const { createStep } = await plant.ask<{ createStep: { step: Id } }>(
    'mutation ($input: CreateStepInput!) { createStep(input: $input) { step { id } } }',
    { input: { procedureId, title: 'Solder' } },
  )
  for (let nth = 1; nth < count; nth++)
    await plant.ask('mutation ($input: CreateStepInput!) { createStep(input: $input) { step { id } } }', {
      input: { procedureId, title: `Step ${nth}` },
    })
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

/** Starts runs in a batch of their own. */
async function startBatch(plant: Plant, material: Material, count = size): Promise<Batch> {
  const { createRunBatch } = await plant.ask<{ createRunBatch: { runBatch: Id } }>(
    'mutation { createRunBatch(input: { title: "Boards" }) { runBatch { id } } }',
  )
  const runBatchId = createRunBatch.runBatch.id
  let runId = 0
  for (let left = count; left > 0; left -= mostRunsOfCall) {
    const { createRuns } = await plant.ask<{ createRuns: { runs: readonly Id[] } }>(
      'mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs { id } } }',
      { input: Array(Math.min(left, mostRunsOfCall)).fill({ ...material, runBatchId }) },
    )
    runId ||= createRuns.runs[0]?.id ?? 0
  }
  const { run } = await plant.ask<{ run: { steps: readonly SeenStep[] } }>(
    'query ($id: ID!) { run(id: $id) { steps { id _etag fields { id _etag } } } }',
    { id: runId },
  )
  const [first, second] = run.steps
  if (first === undefined || second === undefined)
    throw new Error('A run of the bench has two steps at least')
  return { runId, first, second }
}

/** An act on each batch in turn; a batch is worked once. */
function onEach(made: readonly Batch[], act: (batch: Batch) => Promise<unknown>): () => Promise<unknown> {
  const waiting = [...made]
  return () => {
    const batch = waiting.pop()
    if (batch === undefined) throw new Error('There are fewer batches than rounds')
    return act(batch)
  }
}

async function moveStep(
  plant: Plant,
  name: 'startRunStep' | 'completeRunStep',
  id: number,
  etags: Map<number, string>,
): Promise<void> {
  const type = name === 'startRunStep' ? 'StartRunStepInput' : 'CompleteRunStepInput'
  const done = await plant.ask<Record<string, { runStep: { _etag: string } }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { runStep { _etag } } }`,
    { input: { id, etag: etags.get(id) } },
  )
  etags.set(id, done[name]?.runStep._etag ?? '')
}

function sign(plant: Plant, { fields: [field] }: SeenStep): Promise<unknown> {
  return plant.ask(
    'mutation ($input: SignRunStepFieldInput!) { signRunStepField(input: $input) { runStepField { id } } }',
    { input: { id: field?.id, etag: field?._etag, signature: plant.signature } },
  )
}

function redline(plant: Plant, { id, _etag: etag }: SeenStep): Promise<unknown> {
  return plant.ask(
    'mutation ($input: CreateRedlineInput!) { createRedline(input: $input) { redline { id } } }',
    { input: { stepId: id, etag, reason: 'flux leaves residue' } },
  )
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

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor } from './floor.ts'
import { aDraft, aPart, aPlace, aReleasedProcedure, aRun, type Made, type MadeRun, unique } from './made.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

const queueOf = `query ($id: ID!, $buckets: [QueueBucket!], $first: Int) { workCenterQueue(locationId: $id, buckets: $buckets, first: $first) {
  isWhole overdue now next blocked items { bucket waitsFor runStep { id title } plannedRun { id } } } }`
const updateStep = `mutation ($input: UpdateRunStepInput!) { updateRunStep(input: $input) { runStep { id _etag } } }`
const createPlan = `mutation ($input: CreatePlannedRunInput!) { createPlannedRun(input: $input) { plannedRun { id _etag } } }`
const routesOf = `query ($run: ID!) { runSteps(filters: { runId: { eq: $run } }, sort: [ID_ASC]) {
  edges { node { id _etag title workCenter { id } } } } }`

interface Routed extends Made {
  readonly title: string
  readonly workCenter: { readonly id: number } | null
}

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString()
const aCell = () => aPlace(floor.admin, { type: 'WORKCENTER', name: unique('Cell') })

interface Item {
  readonly bucket: string
  readonly waitsFor: string | null
  readonly runStep: (Made & { readonly title: string }) | null
  readonly plannedRun: Made | null
}

async function queue(cell: Made, more: Record<string, unknown> = {}) {
  const { workCenterQueue } = await floor.admin.get(queueOf, { id: cell.id, ...more })
  return workCenterQueue as {
    readonly items: readonly Item[]
    readonly isWhole: boolean
    readonly blocked: number
  }
}

async function aRunAt(cell: Made, input: Record<string, unknown> = {}): Promise<MadeRun> {
  const procedure = await aReleasedProcedure(floor.admin)
  const part = await aPart(floor.admin)
  return aRun(floor.admin, { procedureId: procedure.id, partId: part.id, locationId: cell.id, ...input })
}

const shown = (items: readonly Item[]) =>
  items.map(({ bucket, runStep, plannedRun }) => [bucket, runStep?.title ?? plannedRun?.id])

test('a run at a work center puts what can be worked next in its queue, and what waits for that among the blocked', async () => {
  const cell = await aCell()
  const run = await aRunAt(cell)
  const { items } = await queue(cell)
  assert.deepEqual(shown(items), [
    ['NEXT', 'Prepare'],
    ['BLOCKED', 'Assemble'],
  ])
  assert.match(items[1]?.waitsFor ?? '', /step 1 Prepare, which is TODO/)
  const [prepare] = run.steps
  await floor.admin.get(updateStep, {
    input: { id: prepare?.id, etag: prepare?._etag, status: 'IN_PROGRESS' },
  })
  assert.deepEqual(shown((await queue(cell)).items)[0], ['NOW', 'Prepare'])
})

test('a step that is routed elsewhere waits there, and not at the work center of its run', async () => {
  const [cell, oven] = [await aCell(), await aCell()]
  const run = await aRunAt(cell)
  const [prepare] = run.steps
  await floor.admin.get(updateStep, { input: { id: prepare?.id, etag: prepare?._etag, locationId: oven.id } })
  assert.deepEqual(shown((await queue(oven)).items), [['NEXT', 'Prepare']])
  assert.deepEqual(shown((await queue(cell)).items), [['BLOCKED', 'Assemble']])
})

test('a step without a work center waits at that of the nearest step around, and only where none has one at its run’s', async () => {
  const [cell, oven, bench] = [await aCell(), await aCell(), await aCell()]
  const procedure = await aReleasedProcedure(floor.admin, [
    {
      title: 'Test',
      input: { locationId: oven.id },
      steps: [
        { title: 'Leak', steps: [{ title: 'Sniff' }] },
        { title: 'Spark', input: { locationId: bench.id } },
      ],
    },
    { title: 'Pack' },
  ])
  const part = await aPart(floor.admin)
  const run = await aRun(floor.admin, { procedureId: procedure.id, partId: part.id, locationId: cell.id })
  const queued = async (place: Made) => (await queue(place)).items.map(({ runStep }) => runStep?.title)
  assert.deepEqual(
    [await queued(oven), await queued(bench), await queued(cell)],
    [['Sniff'], ['Spark'], ['Pack']],
  )
  const { runSteps } = await floor.admin.get(routesOf, { run: run.id })
  const found: readonly Routed[] = runSteps.edges.map(({ node }: { readonly node: Routed }) => node)
  assert.deepEqual(Object.fromEntries(found.map(({ title, workCenter }) => [title, workCenter?.id])), {
    Test: oven.id,
    Leak: oven.id,
    Sniff: oven.id,
    Spark: bench.id,
    Pack: cell.id,
  })
  const [heading] = found
  const reroute = { id: heading?.id, etag: heading?._etag, locationId: null }
  await floor.admin.get(updateStep, { input: reroute })
  assert.deepEqual(
    [await queued(oven), await queued(bench), await queued(cell)],
    [[], ['Spark'], ['Sniff', 'Pack']],
    'what is below a step goes where the step goes',
  )
})

test('what should be done already comes first, what begins by now second; a time in the future is next', async () => {
  const cell = await aCell()
  const [late, current, later] = [await aRunAt(cell), await aRunAt(cell), await aRunAt(cell)]
  const schedule = async (run: MadeRun, scheduledStart: string, scheduledEnd: string) => {
    const [step] = run.steps
    await floor.admin.get(updateStep, {
      input: { id: step?.id, etag: step?._etag, scheduledStart, scheduledEnd },
    })
    return step?.id
  }
  const ids = [
    await schedule(late, hours(-3), hours(-1)),
    await schedule(current, hours(-1), hours(2)),
    await schedule(later, hours(1), hours(2)),
  ]
  const { items } = await queue(cell)
  assert.deepEqual(
    items.slice(0, 3).map(({ bucket, runStep }) => [bucket, runStep?.id]),
    [
      ['OVERDUE', ids[0]],
      ['NOW', ids[1]],
      ['NEXT', ids[2]],
    ],
  )
  const asked = await queue(cell, { buckets: ['NOW'] })
  assert.deepEqual(shown(asked.items), [['NOW', 'Prepare']])
  assert.equal(asked.blocked, 3, 'counts are of the whole queue')
})

test('planned work waits in the queue too: blocked while its procedure is a draft, overdue when its window is past, or the day that it is needed by is over', async () => {
  const cell = await aCell()
  const part = await aPart(floor.admin)
  const [draft, released] = [
    await aDraft(floor.admin, [{ title: 'Assemble' }]),
    await aReleasedProcedure(floor.admin),
  ]
  const plan = async (input: Record<string, unknown>): Promise<number> =>
    (
      await floor.admin.get(createPlan, {
        input: { partId: part.id, quantity: 1, locationId: cell.id, ...input },
      })
    ).createPlannedRun.plannedRun.id
  const blocked = await plan({ procedureId: draft.id, windowEnd: hours(-1) })
  const next = await plan({ procedureId: released.id, windowStart: hours(5) })
  const now = await plan({ procedureId: released.id, windowStart: hours(-5), windowEnd: hours(5) })
  const overdue = await plan({ procedureId: released.id, needBy: hours(-25) })
  const today = `${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format()}T00:00:00Z`
  const dueToday = await plan({ procedureId: released.id, windowStart: hours(6), needBy: today })
  const { items } = await queue(cell)
  assert.deepEqual(shown(items), [
    ['OVERDUE', overdue],
    ['NOW', now],
    ['NEXT', next],
    ['NEXT', dueToday],
    ['BLOCKED', blocked],
  ])
  assert.match(items[4]?.waitsFor ?? '', /unreleased/)
  const reader = await floor.person({ roles: ['Read-only'] })
  const seen = await reader.get(queueOf, { id: cell.id })
  assert.deepEqual(shown(seen.workCenterQueue.items), shown(items), 'whoever looks at it sees the same queue')
})

test('a closed run and a heading stand in no queue', async () => {
  const cell = await aCell()
  const run = await aRunAt(cell)
  await floor.admin.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: run._etag, reason: 'not needed' },
  })
  assert.deepEqual((await queue(cell)).items, [])
  const procedure = await aReleasedProcedure(floor.admin, [{ title: 'Heading', steps: [{ title: 'Child' }] }])
  await aRun(floor.admin, {
    procedureId: procedure.id,
    partId: (await aPart(floor.admin)).id,
    locationId: cell.id,
  })
  assert.deepEqual(shown((await queue(cell)).items), [['NEXT', 'Child']])
})

test('a queue is cut openly, and takes as many statements for thirty runs as for one', async () => {
  const [one, many] = [await aCell(), await aCell()]
  const procedure = await aReleasedProcedure(floor.admin)
  const part = await aPart(floor.admin)
  await aRun(floor.admin, { procedureId: procedure.id, partId: part.id, locationId: one.id })
  const plan = { partId: part.id, quantity: 1, procedureId: procedure.id }
  for (const cell of [one, many])
    await floor.admin.get(createPlan, { input: { ...plan, locationId: cell.id } })
  await floor.admin.get('mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs { id } } }', {
    input: Array.from({ length: 30 }, () => ({
      procedureId: procedure.id,
      partId: part.id,
      locationId: many.id,
    })),
  })
  await queue(many)
  const count = (cell: Made) => countStatements(floor.performer, () => queue(cell))
  assert.equal(await count(many), await count(one))
  const { items, isWhole } = await queue(many, { first: 10 })
  assert.deepEqual([items.length, isWhole], [11, false])
  assert.deepEqual(await floor.admin.refused(queueOf, { id: many.id, first: 501 }), ['INVALID_INPUT'])
  const nowhere = await floor.admin.get(queueOf, { id: 1 })
  assert.equal(nowhere.workCenterQueue, null)
})

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Executor } from '../src/graphql/execute.ts'
import { RequestContext } from '../src/graphql/requestContext.ts'
import { schema } from '../src/schema.ts'
import { counting } from './barrier.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, aPart, aRun, release, unique } from './made.ts'
import { act, aRunOf, refusedAct, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const two = [{ title: 'Prepare' }, { title: 'Assemble' }]

test('a step waits for the one before it, and says so', async () => {
  const runId = await aRunOf(ada, two)
  const assemble = await seeStep(ada, runId, 'Assemble')
  assert.equal(assemble.availableToWork, false)
  assert.equal(
    assemble.waitsFor,
    'Step 2 Assemble is not available yet: it waits for step 1 Prepare, which is TODO.',
  )
  assert.deepEqual(await refusedAct(ada, 'startRunStep', assemble), ['RUN_STEP_NOT_AVAILABLE'])
  const prepare = await seeStep(ada, runId, 'Prepare')
  assert.equal(prepare.availableToWork, true)
  assert.equal(prepare.waitsFor, null)
})

test('starting a child starts the headings above it, and the last child completes them', async () => {
  const runId = await aRunOf(ada, [
    {
      title: 'Build',
      steps: [{ title: 'Frame', steps: [{ title: 'Weld' }, { title: 'Grind' }] }, { title: 'Paint' }],
    },
    { title: 'Ship' },
  ])
  const weld = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  assert.deepEqual(await statuses(runId), {
    Build: 'IN_PROGRESS',
    Frame: 'IN_PROGRESS',
    Weld: 'IN_PROGRESS',
    Grind: 'TODO',
    Paint: 'TODO',
    Ship: 'TODO',
  })
  await act(ada, 'completeRunStep', weld)
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', await seeStep(ada, runId, 'Grind')))
  assert.equal((await statuses(runId))['Frame'], 'COMPLETE')
  assert.equal((await statuses(runId))['Build'], 'IN_PROGRESS')
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', await seeStep(ada, runId, 'Paint')))
  assert.equal((await statuses(runId))['Build'], 'COMPLETE')
  assert.equal((await seeStep(ada, runId, 'Ship')).availableToWork, true)
})

async function statuses(runId: number): Promise<Record<string, string>> {
  const { steps } = await seeRun(ada, runId)
  return Object.fromEntries(steps.map(({ title, status }) => [title, status]))
}

test('a heading is not worked by itself', async () => {
  const runId = await aRunOf(ada, [{ title: 'Build', steps: [{ title: 'Weld' }] }])
  const build = await seeStep(ada, runId, 'Build')
  assert.deepEqual(await refusedAct(ada, 'startRunStep', build), ['STEP_IS_HEADING'])
  assert.deepEqual(await refusedAct(ada, 'failRunStep', build, { reason: 'bent' }), ['STEP_IS_HEADING'])
  await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', await seeStep(ada, runId, 'Build')), [
    'STEP_IS_HEADING',
  ])
})

test('a parent with work of its own is completed after the steps below it', async () => {
  const runId = await aRunOf(ada, [
    { title: 'Build', fields: [{ name: 'Note', type: 'STRING' }], steps: [{ title: 'Weld' }] },
  ])
  assert.deepEqual(await refusedAct(ada, 'startRunStep', await seeStep(ada, runId, 'Weld')), [
    'RUN_STEP_NOT_AVAILABLE',
  ])
  const build = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Build'))
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', build), ['CHILD_STEPS_OPEN'])
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld')))
  assert.equal((await act(ada, 'completeRunStep', await seeStep(ada, runId, 'Build'))).status, 'COMPLETE')
})

test('a lag keeps a step waiting after the one before it', async () => {
  const draft = await aDraft(ada, [{ title: 'Glue' }, { title: 'Load' }])
  const { procedure } = await ada.get('query ($id: ID!) { procedure(id: $id) { steps { id title } } }', {
    id: draft.id,
  })
  const idOf = (title: string) => procedure.steps.find((step: { title: string }) => step.title === title).id
  await ada.get(
    'mutation ($input: CreateStepEdgeInput!) { createStepEdge(input: $input) { stepEdge { id } } }',
    {
      input: { stepId: idOf('Load'), upstreamStepId: idOf('Glue'), minimumLag: 3600 },
    },
  )
  const released = await release(ada, draft.id)
  const part = await aPart(ada)
  const run = await aRun(ada, { procedureId: released.id, partId: part.id, serialNumber: unique('SN') })
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', await seeStep(ada, run.id, 'Glue')))
  const load = await seeStep(ada, run.id, 'Load')
  assert.match(load.waitsFor ?? '', /3600 s to pass after step 1 Glue/)
  assert.deepEqual(await refusedAct(ada, 'startRunStep', load), ['RUN_STEP_NOT_AVAILABLE'])
})

test('what is upstream and downstream of a step is told from both sides', async () => {
  const runId = await aRunOf(ada, two)
  const { run } = await ada.get(
    'query ($id: ID!) { run(id: $id) { steps { id upstreamStepIds downstreamStepIds } } }',
    { id: runId },
  )
  const [first, second] = run.steps
  assert.deepEqual([first.upstreamStepIds, first.downstreamStepIds], [[], [second.id]])
  assert.deepEqual([second.upstreamStepIds, second.downstreamStepIds], [[first.id], []])
})

test('a run of 50 steps is read with fields, values, signatures and gates in as many statements as one of a single step', async () => {
  const field = { name: 'Note', type: 'STRING' }
  const counts = []
  for (const size of [1, 50]) {
    const steps = Array.from({ length: size }, (_none, nth) => ({ title: `Step ${nth}`, fields: [field] }))
    const runId = await aRunOf(ada, steps)
    // Looked at first: the first look of a process at new definitions reads them once.
    await seeRun(ada, runId)
    const { performer, count } = counting(floor.performer)
    const context = new RequestContext({
      performer,
      caller: ada.caller,
      requestId: '1',
      idempotencyKey: '1',
      batchIndex: 0,
      occurredAt: null,
    })
    const query = `{ run(id: ${runId}) { steps { title content status availableToWork waitsFor upstreamStepIds steps { id }
      fields { name value result _etag validations { id } } signatures { id } gates { outcome } } } }`
    const answer = await new Executor(schema, console.error).execute({ query }, context)
    assert.equal(answer['errors'], undefined)
    counts.push(count())
  }
  assert.equal(counts[0], counts[1])
  assert.ok((counts[0] ?? 0) <= 16, `${counts[0]} statements`)
})

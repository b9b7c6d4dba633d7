import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { act, aRunAsDrawn, aRunOf, record, refusedAct, seeRun, seeStep, stepTitled } from './working.ts'

let floor: Floor
let ada: Person
let olga: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  olga = await floor.person({ roles: ['Operator'], name: 'Olga Operator' })
})

const two = [{ title: 'Prepare' }, { title: 'Assemble' }]

test('a run begins with its first step, and is complete in its steps when the last one is', async () => {
  const runId = await aRunOf(ada, two)
  assert.deepEqual(await stand(runId), { status: 'TODO', percentComplete: 0, isStarted: false })
  const started = await act(olga, 'startRunStep', await seeStep(olga, runId, 'Prepare'))
  assert.equal(started.status, 'IN_PROGRESS')
  assert.deepEqual(await stand(runId), { status: 'IN_PROGRESS', percentComplete: 0, isStarted: true })
  await act(olga, 'completeRunStep', started)
  assert.deepEqual(await stand(runId), { status: 'IN_PROGRESS', percentComplete: 50, isStarted: true })
  const second = await act(olga, 'startRunStep', await seeStep(olga, runId, 'Assemble'))
  await act(olga, 'completeRunStep', second)
  assert.deepEqual(await stand(runId), { status: 'COMPLETE', percentComplete: 100, isStarted: true })
})

async function stand(runId: number) {
  const { status, percentComplete, startedAt } = await seeRun(ada, runId)
  return { status, percentComplete, isStarted: startedAt !== null }
}

test('a step waits for the one before it, and says so', async () => {
  const runId = await aRunOf(ada, two)
  const assemble = await seeStep(ada, runId, 'Assemble')
  assert.equal(assemble.availableToWork, false)
  assert.equal(assemble.waitsFor, 'Step 2 Assemble is not available yet: it waits for step 1 Prepare, which is TODO.')
  assert.deepEqual(await refusedAct(ada, 'startRunStep', assemble), ['RUN_STEP_NOT_AVAILABLE'])
  const prepare = await seeStep(ada, runId, 'Prepare')
  assert.equal(prepare.availableToWork, true)
  assert.equal(prepare.waitsFor, null)
})

test('starting a child starts the headings above it, and the last child completes them', async () => {
  const runId = await aRunOf(ada, [
    { title: 'Build', steps: [{ title: 'Frame', steps: [{ title: 'Weld' }, { title: 'Grind' }] }, { title: 'Paint' }] },
    { title: 'Ship' },
  ])
  const weld = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  assert.deepEqual(await statuses(runId), {
    Build: 'IN_PROGRESS', Frame: 'IN_PROGRESS', Weld: 'IN_PROGRESS', Grind: 'TODO', Paint: 'TODO', Ship: 'TODO',
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
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', await seeStep(ada, runId, 'Build')), ['STEP_IS_HEADING'])
})

test('a parent with work of its own is completed after the steps below it', async () => {
  const runId = await aRunOf(ada, [{ title: 'Build', fields: [{ name: 'Note', type: 'STRING' }], steps: [{ title: 'Weld' }] }])
  assert.deepEqual(await refusedAct(ada, 'startRunStep', await seeStep(ada, runId, 'Weld')), ['RUN_STEP_NOT_AVAILABLE'])
  const build = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Build'))
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', build), ['CHILD_STEPS_OPEN'])
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld')))
  assert.equal((await act(ada, 'completeRunStep', await seeStep(ada, runId, 'Build'))).status, 'COMPLETE')
})

test('a start is taken back by who made it or by a lead, and the run has not begun', async () => {
  const runId = await aRunOf(ada, [{ title: 'Build', steps: [{ title: 'Weld' }, { title: 'Grind' }] }])
  const otto = await floor.person({ roles: ['Operator'] })
  const lead = await floor.person({ roles: ['Lead Operator'] })
  const weld = await act(olga, 'startRunStep', await seeStep(olga, runId, 'Weld'))
  assert.deepEqual(await refusedAct(otto, 'unstartRunStep', weld), ['PERMISSION'])
  const back = await act(olga, 'unstartRunStep', weld)
  assert.equal(back.status, 'TODO')
  assert.deepEqual(await stand(runId), { status: 'TODO', percentComplete: 0, isStarted: false })
  const again = await act(olga, 'startRunStep', back)
  assert.equal((await act(lead, 'unstartRunStep', again)).status, 'TODO')
})

test('a start is not taken back once something is recorded', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld', fields: [{ name: 'Current', type: 'NUMBER' }] }])
  const weld = await act(olga, 'startRunStep', await seeStep(olga, runId, 'Weld'))
  const [current] = weld.fields
  assert.ok(current)
  const { step } = await record(olga, current, { value: 90 })
  assert.deepEqual(await refusedAct(olga, 'unstartRunStep', step), ['RUN_STEP_HAS_RECORDS'])
})

test('a step fails with a reason, at work or before, and the run shows it', async () => {
  const runId = await aRunOf(ada, two)
  const prepare = await seeStep(ada, runId, 'Prepare')
  assert.deepEqual(await refusedAct(ada, 'failRunStep', prepare), ['REASON_REQUIRED'])
  assert.deepEqual(await refusedAct(ada, 'failRunStep', await seeStep(ada, runId, 'Assemble'), { reason: 'dirt' }), [
    'RUN_STEP_NOT_AVAILABLE',
  ])
  const failed = await act(ada, 'failRunStep', prepare, { reason: 'cracked' })
  assert.equal(failed.status, 'FAILED')
  assert.equal((await seeRun(ada, runId)).status, 'FAILED')
})

test('a key that fails a step without a reason is served, and the record says that it gave none', async () => {
  const runId = await aRunOf(ada, two)
  const key = await floor.key()
  await act(key, 'failRunStep', await seeStep(key, runId, 'Prepare'))
  const [told] = await floor.rows<{ reason: string }>(
    statement(`select reason from event where stream_id = $1::bigint and type = 'RUN_STEP_FAILED'`, [String(runId)]),
  )
  assert.match(told?.reason ?? '', /^not given \(key .+\)$/)
})

test('a failed step is redone in a new attempt with empty fields; the earlier attempt stays visible', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld', fields: [{ name: 'Current', type: 'NUMBER' }] }])
  const weld = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  const [current] = weld.fields
  assert.ok(current)
  const { step } = await record(ada, current, { value: 90 })
  const failed = await act(ada, 'failRunStep', step, { reason: 'porous' })
  const redone = await act(ada, 'redoRunStep', failed)
  assert.equal(redone.status, 'TODO')
  assert.equal(redone.attempt, 2)
  assert.deepEqual(redone.fields.map(({ value }) => value), [null])
  assert.notEqual(redone.fields[0]?._etag, current._etag)
  const { runStep } = await ada.get(
    '{ runStep(id: ID) { attempts { number counts fields { name value } } } }'.replace('ID', String(redone.id)),
  )
  assert.deepEqual(runStep.attempts, [
    { number: 1, counts: false, fields: [{ name: 'Current', value: 90 }] },
    { number: 2, counts: true, fields: [{ name: 'Current', value: null }] },
  ])
  assert.equal((await seeRun(ada, runId)).startedAt !== null, true)
})

test('a step is redone as often as its definition allows, then only an issue helps', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  const fail = async () => act(ada, 'failRunStep', await seeStep(ada, runId, 'Weld'), { reason: 'porous' })
  await act(ada, 'redoRunStep', await fail())
  assert.deepEqual(await refusedAct(ada, 'redoRunStep', await fail()), ['REDO_LIMIT'])
})

test('a held step goes on where it was; the run shows the hold', async () => {
  const runId = await aRunOf(ada, two)
  const started = await act(olga, 'startRunStep', await seeStep(olga, runId, 'Prepare'))
  const held = await act(olga, 'holdRunStep', started, { kind: 'MATERIAL' })
  assert.equal(held.status, 'HOLD')
  assert.equal(held.holdKind, 'MATERIAL')
  assert.equal((await seeRun(ada, runId)).status, 'HOLD')
  assert.deepEqual(await refusedAct(olga, 'completeRunStep', held), ['RUN_STEP_TRANSITION'])
  const resumed = await act(olga, 'resumeRunStep', held)
  assert.equal(resumed.status, 'IN_PROGRESS')
  assert.equal(resumed.holdKind, null)
})

test('a quality hold takes a reason, and is released by another person with the permission for it', async () => {
  const runId = await aRunOf(ada, two)
  const quinn = await floor.person({ roles: ['Quality Engineer'] })
  const todo = await seeStep(olga, runId, 'Prepare')
  assert.deepEqual(await refusedAct(quinn, 'holdRunStep', todo, { kind: 'QUALITY' }), ['REASON_REQUIRED'])
  const held = await act(quinn, 'holdRunStep', todo, { kind: 'QUALITY', reason: 'burr' })
  assert.deepEqual(await refusedAct(olga, 'resumeRunStep', held), ['PERMISSION'])
  assert.deepEqual(await refusedAct(quinn, 'resumeRunStep', held), ['SEPARATION_OF_DUTIES'])
  const other = await floor.person({ roles: ['Quality Engineer'] })
  assert.equal((await act(other, 'resumeRunStep', held)).status, 'TODO')
})

test('a quality hold has a permission of its own', async () => {
  const runId = await aRunOf(ada, two)
  const permissions = new Set([...olga.caller.permissions].filter((name) => name !== 'QualityHoldRunStep'))
  const holder = floor.as({ ...olga.caller, permissions })
  const prepare = await seeStep(holder, runId, 'Prepare')
  assert.deepEqual(await refusedAct(holder, 'holdRunStep', prepare, { kind: 'QUALITY', reason: 'burr' }), ['PERMISSION'])
  assert.deepEqual(await refusedAct(holder, 'updateRunStep', prepare, { status: 'HOLD', holdKind: 'QUALITY', reason: 'burr' }), [
    'PERMISSION',
  ])
  assert.equal((await act(holder, 'holdRunStep', prepare, { kind: 'PRODUCTION' })).status, 'HOLD')
})

test('a held step whose work could not go on resumes to do', async () => {
  const runId = await aRunAsDrawn(ada, [{ title: 'Build', fields: [{ name: 'Note', type: 'STRING' }], steps: [{ title: 'Weld' }] }])
  const build = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Build'))
  const weld = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  const held = await act(ada, 'holdRunStep', weld, { kind: 'PRODUCTION' })
  await act(ada, 'holdRunStep', build, { kind: 'ENGINEERING' })
  assert.equal((await act(ada, 'resumeRunStep', held)).status, 'TODO')
})

test('updateRunStep finds the act from the status that the caller saw', async () => {
  const runId = await aRunOf(ada, two)
  const move = async (status: string, input = {}) =>
    (await act(ada, 'updateRunStep', await seeStep(ada, runId, 'Prepare'), { status, ...input })).status
  assert.equal(await move('IN_PROGRESS'), 'IN_PROGRESS')
  assert.equal(await move('TODO'), 'TODO')
  assert.equal(await move('HOLD', { holdKind: 'ENGINEERING' }), 'HOLD')
  assert.equal(await move('TODO'), 'TODO')
  assert.equal(await move('IN_PROGRESS'), 'IN_PROGRESS')
  assert.equal(await move('FAILED', { reason: 'bent' }), 'FAILED')
  assert.equal(await move('TODO'), 'TODO')
  assert.equal(await move('IN_PROGRESS'), 'IN_PROGRESS')
  assert.equal(await move('COMPLETE'), 'COMPLETE')
  assert.equal((await seeStep(ada, runId, 'Prepare')).attempt, 2)
})

test('a status that no act leads to, or whose act has no door yet, is refused with what is possible', async () => {
  const runId = await aRunOf(ada, two)
  const prepare = await seeStep(ada, runId, 'Prepare')
  const refused = (status: string) => refusedAct(ada, 'updateRunStep', prepare, { status })
  assert.deepEqual(await refused('COMPLETE'), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(await refused('TODO'), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(await refused('DAG_MODIFIABLE'), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(await refused('CANCELED'), ['INVALID_INPUT'])
  assert.deepEqual(await refused('REDLINE'), ['INVALID_INPUT'])
  const done = await act(ada, 'completeRunStep', await act(ada, 'startRunStep', prepare))
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', done, { status: 'TODO' }), ['INVALID_INPUT'])
})

test('a request that is sent again after its answer was lost is answered, and moves the step once', async () => {
  const runId = await aRunOf(ada, two)
  const { id, _etag } = await seeStep(ada, runId, 'Prepare')
  const document = 'mutation ($input: UpdateRunStepInput!) { updateRunStep(input: $input) { runStep { status } } }'
  const send = () => ada.ask(document, { input: { id, etag: _etag, status: 'IN_PROGRESS' } }, { key: 'lost answer' })
  const [first, again] = [await send(), await send()]
  assert.deepEqual(again.data, first.data)
  assert.deepEqual(again.extensions, { replayed: ['updateRunStep'] })
  const later = await ada.refused(document, { input: { id, etag: _etag, status: 'IN_PROGRESS' } })
  assert.deepEqual(later, ['CONCURRENCY_ERROR'])
})

test('who does a step, where, and how long it takes are said together with its status', async () => {
  const runId = await aRunOf(ada, two)
  const prepare = await seeStep(ada, runId, 'Prepare')
  const input = { status: 'IN_PROGRESS', assignedToId: olga.id, leadTime: 600 }
  const started = await act(ada, 'updateRunStep', prepare, input)
  assert.equal(started.status, 'IN_PROGRESS')
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { assignedTo { name } leadTime } }', { id: prepare.id })
  assert.deepEqual(runStep, { assignedTo: { name: 'Olga Operator' }, leadTime: 600 })
  assert.deepEqual(await refusedAct(olga, 'updateRunStep', started, { assignedToId: olga.id }), ['PERMISSION'])
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', started, { assignedToId: 1 }), ['NOT_FOUND'])
})

test('a step that was changed since it was read is not moved', async () => {
  const runId = await aRunOf(ada, two)
  const seen = await seeStep(ada, runId, 'Prepare')
  await act(ada, 'startRunStep', seen)
  assert.deepEqual(await refusedAct(olga, 'failRunStep', seen, { reason: 'bent' }), ['CONCURRENCY_ERROR'])
  const unborn = { id: seen.id, _etag: 'f'.repeat(32) }
  assert.deepEqual(await refusedAct(olga, 'updateRunStep', unborn, { status: 'COMPLETE' }), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await refusedAct(olga, 'startRunStep', { id: 1, _etag: seen._etag }), ['NOT_FOUND'])
})

test('while a run is on hold none of its steps is worked', async () => {
  const runId = await aRunOf(ada, two)
  const started = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Prepare'))
  const run = await seeRun(ada, runId)
  await ada.get('mutation ($input: HoldRunInput!) { holdRun(input: $input) { run { id } } }', {
    input: { id: runId, etag: run._etag, kind: 'PRODUCTION', reason: 'line stopped' },
  })
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', started), ['RUN_ON_HOLD'])
  assert.deepEqual(await refusedAct(ada, 'failRunStep', started, { reason: 'bent' }), ['RUN_ON_HOLD'])
  assert.equal((await seeStep(ada, runId, 'Prepare')).availableToWork, false)
})

test('the steps of a canceled run are closed', async () => {
  const runId = await aRunOf(ada, two)
  const run = await seeRun(ada, runId)
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: runId, etag: run._etag, reason: 'order gone' },
  })
  const prepare = await seeStep(ada, runId, 'Prepare')
  assert.equal(prepare.status, 'CANCELED')
  assert.deepEqual(await refusedAct(ada, 'startRunStep', prepare), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', prepare, { leadTime: 1 }), ['RUN_NOT_OPEN'])
})

test('a lag keeps a step waiting after the one before it', async () => {
  // Drawn dependencies are made on the draft, before it is released.
  const { aDraft, aPart, aRun, release, unique } = await import('./made.ts')
  const draft = await aDraft(ada, [{ title: 'Glue' }, { title: 'Load' }])
  const { procedure } = await ada.get('query ($id: ID!) { procedure(id: $id) { steps { id title } } }', { id: draft.id })
  const idOf = (title: string) => procedure.steps.find((step: { title: string }) => step.title === title).id
  await ada.get('mutation ($input: CreateStepEdgeInput!) { createStepEdge(input: $input) { stepEdge { id } } }', {
    input: { stepId: idOf('Load'), upstreamStepId: idOf('Glue'), minimumLag: 3600 },
  })
  const released = await release(ada, draft.id)
  const part = await aPart(ada)
  const run = await aRun(ada, { procedureId: released.id, partId: part.id, serialNumber: unique('SN') })
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', await seeStep(ada, run.id, 'Glue')))
  const load = await seeStep(ada, run.id, 'Load')
  assert.match(load.waitsFor ?? '', /3600 s to pass after step 1 Glue/)
  assert.deepEqual(await refusedAct(ada, 'startRunStep', load), ['RUN_STEP_NOT_AVAILABLE'])
})

test('steps are listed by run and status', async () => {
  const runId = await aRunOf(ada, two)
  await act(ada, 'startRunStep', await seeStep(ada, runId, 'Prepare'))
  const { runSteps } = await ada.get(
    `query ($runId: ID!) { runSteps(filters: { runId: { eq: $runId }, status: { eq: TODO } }, sort: [ID_ASC]) {
      edges { node { title run { id } } } pageInfo { totalCount } } }`,
    { runId },
  )
  assert.deepEqual(runSteps, { edges: [{ node: { title: 'Assemble', run: { id: runId } } }], pageInfo: { totalCount: 1 } })
})

test('what is upstream and downstream of a step is told from both sides', async () => {
  const runId = await aRunOf(ada, two)
  const { run } = await ada.get('query ($id: ID!) { run(id: $id) { steps { id upstreamStepIds downstreamStepIds } } }', { id: runId })
  const [first, second] = run.steps
  assert.deepEqual([first.upstreamStepIds, first.downstreamStepIds], [[], [second.id]])
  assert.deepEqual([second.upstreamStepIds, second.downstreamStepIds], [[first.id], []])
})

test('steps and runs of another organization are out of sight', async () => {
  const runId = await aRunOf(ada, two)
  const prepare = await seeStep(ada, runId, 'Prepare')
  const other = await openFloor()
  assert.deepEqual(await refusedAct(other.admin, 'startRunStep', prepare), ['NOT_FOUND'])
  const { runStep } = await other.admin.get('query ($id: ID!) { runStep(id: $id) { id } }', { id: prepare.id })
  assert.equal(runStep, null)
})

test('every act on a step is one event in the stream of its run, which names the step', async () => {
  const runId = await aRunOf(ada, two)
  const prepare = await seeStep(ada, runId, 'Prepare')
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', prepare))
  const events = await floor.rows<{ type: string; body: string }>(
    statement('select type, body from event where stream_id = $1::bigint order by version', [String(runId)]),
  )
  assert.deepEqual(events.map(({ type }) => type), ['RUN_CREATED', 'RUN_STEP_STARTED', 'RUN_STEP_COMPLETED'])
  assert.deepEqual(events.slice(1).map(({ body }) => JSON.parse(body).facts), [
    { runStepId: String(prepare.id) },
    { runStepId: String(prepare.id) },
  ])
})

test('the derived columns of a run renew no etag, and a step is renewed by its own moves alone', async () => {
  const runId = await aRunOf(ada, two)
  const before = await seeRun(ada, runId)
  await act(ada, 'startRunStep', stepTitled(before.steps, 'Prepare'))
  const after = await seeRun(ada, runId)
  assert.equal(after._etag, before._etag)
  assert.equal(stepTitled(after.steps, 'Assemble')._etag, stepTitled(before.steps, 'Assemble')._etag)
  assert.notEqual(stepTitled(after.steps, 'Prepare')._etag, stepTitled(before.steps, 'Prepare')._etag)
})

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { archiveLocation } from '../src/location/archiveLocation.ts'
import { createLocation } from '../src/location/createLocation.ts'
import { act as asAct } from '../src/operation/act.ts'
import { deactivateUser } from '../src/user/deactivateUser.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { unique } from './made.ts'
import { act, aRunOf, refusedAct, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let olga: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  olga = await floor.person({ roles: ['Operator'], name: 'Olga Operator' })
})

const two = [{ title: 'Prepare' }, { title: 'Assemble' }]

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
  assert.deepEqual(await refused('DAG_MODIFIABLE'), ['INVALID_INPUT'])
  assert.deepEqual(await refused('CANCELED'), ['REASON_REQUIRED'])
  assert.deepEqual(await refused('REDLINE'), ['REASON_REQUIRED'])
  const done = await act(ada, 'completeRunStep', await act(ada, 'startRunStep', prepare))
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', done, { status: 'TODO' }), ['REASON_REQUIRED'])
})

test('a request that is sent again after its answer was lost is answered, and moves the step once', async () => {
  const runId = await aRunOf(ada, two)
  const { id, _etag } = await seeStep(ada, runId, 'Prepare')
  const document =
    'mutation ($input: UpdateRunStepInput!) { updateRunStep(input: $input) { runStep { status } } }'
  const send = () =>
    ada.ask(document, { input: { id, etag: _etag, status: 'IN_PROGRESS' } }, { key: 'lost answer' })
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
  const { runStep } = await ada.get(
    'query ($id: ID!) { runStep(id: $id) { assignedTo { name } leadTime } }',
    { id: prepare.id },
  )
  assert.deepEqual(runStep, { assignedTo: { name: 'Olga Operator' }, leadTime: 600 })
  assert.deepEqual(await refusedAct(olga, 'updateRunStep', started, { assignedToId: olga.id }), [
    'PERMISSION',
  ])
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', started, { assignedToId: 1 }), ['NOT_FOUND'])
})

test('nobody who has left does a step, and no archived work center has one', async () => {
  const runId = await aRunOf(ada, two)
  const prepare = await seeStep(ada, runId, 'Prepare')
  const gone = await floor.person({ roles: ['Operator'] })
  await performAs(floor.performer, ada.caller, asAct(deactivateUser, { id: gone.id }))
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', prepare, { assignedToId: gone.id }), [
    'ASSIGNEE_INACTIVE',
  ])
  const made = await performAs(
    floor.performer,
    ada.caller,
    asAct(createLocation, { name: unique('Bench'), type: 'WORKCENTER' }),
  )
  const locationId = String(made['locationId'])
  await performAs(floor.performer, ada.caller, asAct(archiveLocation, { id: locationId, archived: true }))
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', prepare, { locationId }), ['WORK_CENTER_ARCHIVED'])
})

test('a step is scheduled, and its end is not before its start', async () => {
  const runId = await aRunOf(ada, two)
  const prepare = await seeStep(ada, runId, 'Prepare')
  const [early, late] = ['2026-03-02T06:00:00.000Z', '2026-03-02T14:00:00.000Z']
  const scheduled = await act(ada, 'updateRunStep', prepare, { scheduledStart: early, scheduledEnd: late })
  assert.deepEqual(
    await refusedAct(ada, 'updateRunStep', scheduled, { scheduledEnd: '2026-03-01T06:00:00Z' }),
    ['INVALID_INPUT'],
  )
  await act(ada, 'updateRunStep', scheduled, { scheduledEnd: null })
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { scheduledStart scheduledEnd } }', {
    id: prepare.id,
  })
  assert.equal(Date.parse(runStep.scheduledStart), Date.parse(early))
  assert.equal(runStep.scheduledEnd, null)
})

test('a step that was changed since it was read is not moved', async () => {
  const runId = await aRunOf(ada, two)
  const seen = await seeStep(ada, runId, 'Prepare')
  await act(ada, 'startRunStep', seen)
  assert.deepEqual(await refusedAct(olga, 'failRunStep', seen, { reason: 'bent' }), ['CONCURRENCY_ERROR'])
  const unborn = { id: seen.id, _etag: 'f'.repeat(32) }
  assert.deepEqual(await refusedAct(olga, 'updateRunStep', unborn, { status: 'COMPLETE' }), [
    'CONCURRENCY_ERROR',
  ])
  assert.deepEqual(await refusedAct(olga, 'startRunStep', { id: 1, _etag: seen._etag }), ['NOT_FOUND'])
})

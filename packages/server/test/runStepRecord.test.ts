import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, unique } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'
import {
  act,
  aRunOf,
  decide,
  fieldNamed,
  record,
  refusedAct,
  roleNamed,
  seeRun,
  seeStep,
  sign,
  stepTitled,
} from './working.ts'

let floor: Floor
let ada: Person
let olga: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  olga = await floor.person({ roles: ['Operator'], name: 'Olga Operator' })
})

const two = [{ title: 'Prepare' }, { title: 'Assemble' }]

test('who is not cleared sees nothing of a controlled run, and does nothing in it', async () => {
  const procedure = await aReleasedProcedure(ada, two)
  const part = await aPart(ada)
  const cleared = await floor.person({ roles: ['Admin'], cleared: true })
  const run = await aRun(cleared, {
    procedureId: procedure.id,
    partId: part.id,
    serialNumber: unique('SN'),
    exportControlled: true,
  })
  const prepare = await seeStep(cleared, run.id, 'Prepare')
  assert.deepEqual(await refusedAct(olga, 'startRunStep', prepare), ['NOT_FOUND'])
  const { runStep, runSteps } = await olga.get(
    'query ($id: ID!) { runStep(id: $id) { id } runSteps(filters: { id: { eq: $id } }) { edges { node { id } } } }',
    { id: prepare.id },
  )
  assert.deepEqual([runStep, runSteps.edges], [null, []])
  assert.equal((await act(cleared, 'startRunStep', prepare)).status, 'IN_PROGRESS')
})

test('steps are listed by run and status', async () => {
  const runId = await aRunOf(ada, two)
  await act(ada, 'startRunStep', await seeStep(ada, runId, 'Prepare'))
  const { runSteps } = await ada.get(
    `query ($runId: ID!) { runSteps(filters: { runId: { eq: $runId }, status: { eq: TODO } }, sort: [ID_ASC]) {
      edges { node { title run { id } } } pageInfo { totalCount } } }`,
    { runId },
  )
  assert.deepEqual(runSteps, {
    edges: [{ node: { title: 'Assemble', run: { id: runId } } }],
    pageInfo: { totalCount: 1 },
  })
})

test('steps and runs of another organization are out of sight', async () => {
  const runId = await aRunOf(ada, two)
  const prepare = await seeStep(ada, runId, 'Prepare')
  const other = await openFloor()
  assert.deepEqual(await refusedAct(other.admin, 'startRunStep', prepare), ['NOT_FOUND'])
  const { runStep } = await other.admin.get('query ($id: ID!) { runStep(id: $id) { id } }', {
    id: prepare.id,
  })
  assert.equal(runStep, null)
})

test('every act on a step is one event in the stream of its run, which names the step', async () => {
  const runId = await aRunOf(ada, two)
  const prepare = await seeStep(ada, runId, 'Prepare')
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', prepare))
  const events = await floor.rows<{ type: string; body: string }>(
    statement('select type, body from event where stream_id = $1::bigint order by version', [String(runId)]),
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['RUN_CREATED', 'RUN_STEP_STARTED', 'RUN_STEP_COMPLETED'],
  )
  assert.deepEqual(
    events.slice(1).map(({ body }) => JSON.parse(body).facts),
    [{ runStepId: String(prepare.id) }, { runStepId: String(prepare.id) }],
  )
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

test('the record of a run that was worked, signed, rejected, redone and held verifies without a finding', async () => {
  const { admin } = floor
  const quality = await roleNamed(admin, 'Quality Engineer')
  const [quinn, quade] = await Promise.all([1, 2].map(() => floor.person({ roles: ['Quality Engineer'] })))
  assert.ok(quinn && quade)
  const fields = [
    { name: 'Torque', type: 'NUMBER', minimum: 9 },
    { name: 'Done', type: 'SIGNOFF', required: true },
  ]
  const gates = [{ kind: 'APPROVAL', stands: 'BEFORE_START', roles: [{ roleId: quality, count: 1 }] }]
  const runId = await aRunOf(admin, [{ title: 'Build', steps: [{ title: 'Weld', fields, gates }] }])
  const held = await decide(quinn, 'rejectGate', await seeStep(admin, runId, 'Weld'), {
    comment: 'cert missing',
  })
  const open = await act(quade, 'resumeRunStep', held)
  await decide(quinn, 'approveGate', open)
  const started = await act(admin, 'startRunStep', open)
  const torque = await record(admin, fieldNamed(started, 'Torque'), { value: '8.5' })
  await sign(admin, fieldNamed(started, 'Done'))
  await record(admin, torque, { value: '9.5', reason: 'misread' })
  const failed = await act(admin, 'failRunStep', started, { reason: 'porous' })
  const again = await act(admin, 'redoRunStep', failed)
  await decide(quinn, 'approveGate', again)
  const second = await act(admin, 'startRunStep', again)
  await sign(admin, fieldNamed(second, 'Done'))
  assert.equal((await act(admin, 'completeRunStep', second)).status, 'COMPLETE')
  const kept = new RecordKeeping(floor)
  await kept.signAll()
  assert.deepEqual((await kept.verify()).findings, [])
})

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import {
  act,
  aRunOf,
  decide,
  fieldNamed,
  record,
  refusedAct,
  refusedDecision,
  roleNamed,
  type StepSeen,
  seeRun,
  seeStep,
} from './working.ts'

let floor: Floor
let ada: Person
let olga: Person
let quinn: Person
let quade: Person
let quality: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  olga = await floor.person({ roles: ['Operator'] })
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn' })
  quade = await floor.person({ roles: ['Quality Engineer'], name: 'Quade' })
  quality = await roleNamed(ada, 'Quality Engineer')
})

type Stands = 'BEFORE_START' | 'BEFORE_COMPLETION'

/** A step with one gate of Quality. */
async function aGated(stands: Stands, count: number): Promise<StepSeen> {
  const gates = [{ kind: 'APPROVAL', stands, roles: [{ roleId: quality, count }] }]
  const runId = await aRunOf(ada, [{ title: 'Fire', gates, fields: [{ name: 'Heat', type: 'NUMBER' }] }])
  return seeStep(ada, runId, 'Fire')
}

test('a gate before start keeps the step from starting until it is passed', async () => {
  const step = await aGated('BEFORE_START', 1)
  assert.deepEqual(await refusedAct(olga, 'startRunStep', step), ['GATE_OPEN'])
  const approved = await decide(quinn, 'approveGate', step)
  assert.deepEqual(approved.gates, [{ number: 1, outcome: 'PASSED' }])
  assert.equal(approved._etag, step._etag)
  assert.equal((await act(olga, 'startRunStep', step)).status, 'IN_PROGRESS')
})

test('a gate before completion keeps the step from being completed until it is passed', async () => {
  const todo = await aGated('BEFORE_COMPLETION', 1)
  assert.deepEqual(await refusedDecision(quinn, 'approveGate', todo), ['RUN_STEP_TRANSITION'])
  const step = await act(olga, 'startRunStep', todo)
  assert.deepEqual(await refusedAct(olga, 'completeRunStep', step), ['GATE_OPEN'])
  await decide(quinn, 'approveGate', step)
  assert.equal((await act(olga, 'completeRunStep', step)).status, 'COMPLETE')
})

test('two of Quality are two persons', async () => {
  const step = await aGated('BEFORE_START', 2)
  await decide(quinn, 'approveGate', step)
  assert.deepEqual(await refusedDecision(quinn, 'approveGate', step), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(await refusedAct(olga, 'startRunStep', step), ['GATE_OPEN'])
  const passed = await decide(quade, 'approveGate', step)
  assert.deepEqual(passed.gates, [{ number: 1, outcome: 'PASSED' }])
  const third = await floor.person({ roles: ['Quality Engineer'] })
  assert.deepEqual(await refusedDecision(third, 'approveGate', step), ['GATE_CLOSED'])
})

test('a place is filled by a holder of its role', async () => {
  const step = await aGated('BEFORE_START', 1)
  assert.deepEqual(await refusedDecision(olga, 'approveGate', step), ['ROLE_REQUIRED'])
})

test('nobody who worked on the step approves it', async () => {
  const step = await act(quinn, 'startRunStep', await aGated('BEFORE_COMPLETION', 1))
  assert.deepEqual(await refusedDecision(quinn, 'approveGate', step), ['SEPARATION_OF_DUTIES'])
  const first = await record(quade, fieldNamed(step, 'Heat'), { value: '900' })
  await record(olga, first, { value: '901' })
  assert.deepEqual(await refusedDecision(quade, 'approveGate', step), ['SEPARATION_OF_DUTIES'])
})

test('an API key never approves', async () => {
  const step = await aGated('BEFORE_START', 1)
  const key = { ...quinn, ...(await floor.key()) }
  assert.deepEqual(await refusedDecision(key, 'approveGate', step), ['SIGNATURE_REQUIRED'])
})

test('a rejection takes a comment, voids the approvals there are, and puts the step on quality hold', async () => {
  const step = await aGated('BEFORE_START', 2)
  await decide(quinn, 'approveGate', step)
  assert.deepEqual(await refusedDecision(quade, 'rejectGate', step), ['REASON_REQUIRED'])
  const held = await decide(quade, 'rejectGate', step, { comment: 'cert missing' })
  assert.equal(held.status, 'HOLD')
  assert.equal(held.holdKind, 'QUALITY')
  assert.deepEqual(held.gates, [{ number: 1, outcome: 'REJECTED' }])
  assert.deepEqual(
    held.signatures.map(({ decision, voidReason }) => [decision, voidReason]),
    [
      ['APPROVED', 'the gate was rejected'],
      ['REJECTED', null],
    ],
  )
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { run { status } } }', {
    id: step.id,
  })
  assert.equal(runStep.run.status, 'HOLD')
})

test('when the quality hold of a rejection is released, by another person, the gate is decided anew', async () => {
  const step = await aGated('BEFORE_START', 1)
  const held = await decide(quade, 'rejectGate', step, { comment: 'cert missing' })
  assert.deepEqual(await refusedAct(quade, 'resumeRunStep', held), ['SEPARATION_OF_DUTIES'])
  const resumed = await act(quinn, 'resumeRunStep', held)
  assert.equal(resumed.status, 'TODO')
  assert.deepEqual(resumed.gates, [{ number: 1, outcome: 'OPEN' }])
  assert.deepEqual(
    resumed.signatures.map(({ voidReason }) => voidReason),
    ['the quality hold was released'],
  )
  await decide(quade, 'approveGate', resumed)
  assert.equal((await act(olga, 'startRunStep', resumed)).status, 'IN_PROGRESS')
})

test('a changed value outdates the approval that was given over it', async () => {
  const step = await act(olga, 'startRunStep', await aGated('BEFORE_COMPLETION', 1))
  const heat = await record(olga, fieldNamed(step, 'Heat'), { value: '900' })
  await decide(quinn, 'approveGate', step)
  const { step: after } = await record(olga, heat, { value: '950' })
  assert.deepEqual(after.gates, [{ number: 1, outcome: 'OPEN' }])
  assert.deepEqual(await refusedAct(olga, 'completeRunStep', step), ['GATE_OPEN'])
})

test('a redo passes its gates anew', async () => {
  const step = await aGated('BEFORE_START', 1)
  await decide(quinn, 'approveGate', step)
  const failed = await act(olga, 'failRunStep', await act(olga, 'startRunStep', step), { reason: 'cold' })
  const again = await act(olga, 'redoRunStep', failed)
  assert.deepEqual(again.gates, [{ number: 1, outcome: 'OPEN' }])
  assert.deepEqual(await refusedAct(olga, 'startRunStep', again), ['GATE_OPEN'])
})

test('a start that is taken back keeps the approval that let it begin', async () => {
  const step = await aGated('BEFORE_START', 1)
  await decide(quinn, 'approveGate', step)
  const back = await act(olga, 'unstartRunStep', await act(olga, 'startRunStep', step))
  assert.deepEqual(back.gates, [{ number: 1, outcome: 'PASSED' }])
})

test('nobody decides at a gate of a step that changed since it was read, or that is not there', async () => {
  const step = await aGated('BEFORE_COMPLETION', 1)
  await act(olga, 'startRunStep', step)
  assert.deepEqual(await refusedDecision(quinn, 'approveGate', step), ['CONCURRENCY_ERROR'])
  const now = await seeStep(ada, await runOf(step), 'Fire')
  assert.deepEqual(await refusedDecision(quinn, 'approveGate', now, { gateNumber: 2 }), ['NOT_FOUND'])
})

async function runOf(step: StepSeen): Promise<number> {
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { runId } }', { id: step.id })
  return (await seeRun(ada, runStep.runId)).id
}

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import {
  type RunStepAction,
  type RunStepStatus,
  runStepTransitions,
} from '@traveler/domain/runStep/runStepStatus.ts'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, unique } from './made.ts'
import {
  act,
  aRunAsDrawn,
  aRunOf,
  record,
  refusedAct,
  type StepAct,
  seeRun,
  seeStep,
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
  assert.deepEqual(
    await refusedAct(ada, 'failRunStep', await seeStep(ada, runId, 'Assemble'), { reason: 'dirt' }),
    ['RUN_STEP_NOT_AVAILABLE'],
  )
  const failed = await act(ada, 'failRunStep', prepare, { reason: 'cracked' })
  assert.equal(failed.status, 'FAILED')
  assert.equal((await seeRun(ada, runId)).status, 'FAILED')
})

test('a key that fails a step without a reason is served, and the record says that it gave none', async () => {
  const runId = await aRunOf(ada, two)
  const key = await floor.key()
  await act(key, 'failRunStep', await seeStep(key, runId, 'Prepare'))
  const [told] = await floor.rows<{ reason: string }>(
    statement(`select reason from event where stream_id = $1::bigint and type = 'RUN_STEP_FAILED'`, [
      String(runId),
    ]),
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
  assert.deepEqual(
    redone.fields.map(({ value }) => value),
    [null],
  )
  assert.notEqual(redone.fields[0]?._etag, current._etag)
  const { runStep } = await ada.get(
    '{ runStep(id: ID) { attempts { number counts fields { name value } } } }'.replace(
      'ID',
      String(redone.id),
    ),
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
  const since = async () =>
    (await ada.get('query ($id: ID!) { runStep(id: $id) { heldAt _updated } }', { id: held.id })).runStep
  const { heldAt, _updated } = await since()
  assert.equal(heldAt, _updated, 'the moment of the act')
  assert.equal(held.holdKind, 'MATERIAL')
  assert.equal((await seeRun(ada, runId)).status, 'HOLD')
  assert.deepEqual(await refusedAct(olga, 'completeRunStep', held), ['RUN_STEP_TRANSITION'])
  const resumed = await act(olga, 'resumeRunStep', held)
  assert.equal(resumed.status, 'IN_PROGRESS')
  assert.equal(resumed.holdKind, null)
  assert.equal((await since()).heldAt, null)
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
  assert.deepEqual(await refusedAct(holder, 'holdRunStep', prepare, { kind: 'QUALITY', reason: 'burr' }), [
    'PERMISSION',
  ])
  assert.deepEqual(
    await refusedAct(holder, 'updateRunStep', prepare, {
      status: 'HOLD',
      holdKind: 'QUALITY',
      reason: 'burr',
    }),
    ['PERMISSION'],
  )
  assert.equal((await act(holder, 'holdRunStep', prepare, { kind: 'PRODUCTION' })).status, 'HOLD')
})

test('a held step whose work could not go on resumes to do', async () => {
  const runId = await aRunAsDrawn(ada, [
    { title: 'Build', fields: [{ name: 'Note', type: 'STRING' }], steps: [{ title: 'Weld' }] },
  ])
  const build = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Build'))
  const weld = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  const held = await act(ada, 'holdRunStep', weld, { kind: 'PRODUCTION' })
  await act(ada, 'holdRunStep', build, { kind: 'ENGINEERING' })
  assert.equal((await act(ada, 'resumeRunStep', held)).status, 'TODO')
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
  const idle = await aRunOf(ada, two)
  const held = await seeRun(ada, idle)
  await ada.get('mutation ($input: HoldRunInput!) { holdRun(input: $input) { run { id } } }', {
    input: { id: idle, etag: held._etag, kind: 'QUALITY', reason: 'wrong drawing' },
  })
  assert.deepEqual(await refusedAct(ada, 'startRunStep', stepTitled(held.steps, 'Prepare')), ['RUN_ON_HOLD'])
})

test('while its unit is on quality hold no step of a run is started or completed', async () => {
  const runId = await aRunOf(ada, two)
  const started = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Prepare'))
  const owner = await floor.owner()
  await owner.query(`select set_config('traveler.act_id', gen_random_uuid()::text, false),
    set_config('traveler.migration', '0', false), set_config('traveler.act_time', now()::text, false)`)
  await owner.query(
    'update part_inventory set quality_hold = true where id = (select part_inventory_id from run where id = $1)',
    [runId],
  )
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', started), ['RUN_STEP_NOT_AVAILABLE'])
  assert.match((await seeStep(ada, runId, 'Prepare')).waitsFor ?? '', /quality to release the unit/)
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

/** How a step comes to stand in each state that it can reach here. */
const ways: {
  readonly [Status in RunStepStatus]?: readonly (readonly [StepAct, Record<string, unknown>])[]
} = {
  TODO: [],
  IN_PROGRESS: [['startRunStep', {}]],
  HOLD: [['holdRunStep', { kind: 'MATERIAL' }]],
  FAILED: [['failRunStep', { reason: 'bent' }]],
  COMPLETE: [
    ['startRunStep', {}],
    ['completeRunStep', {}],
  ],
}

const doors: readonly (readonly [RunStepAction, StepAct, Record<string, unknown>])[] = [
  ['start', 'startRunStep', {}],
  ['unstart', 'unstartRunStep', {}],
  ['hold', 'holdRunStep', { kind: 'MATERIAL' }],
  ['resume', 'resumeRunStep', {}],
  ['complete', 'completeRunStep', {}],
  ['fail', 'failRunStep', { reason: 'bent' }],
  ['redo', 'redoRunStep', {}],
]

test('each act on a step moves it from the states of its row and from no other', async () => {
  const procedure = await aReleasedProcedure(ada, [{ title: 'Weld' }])
  const part = await aPart(ada)
  for (const [status, way] of Object.entries(ways)) {
    for (const [action, door, input] of doors) {
      const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
      let weld = await seeStep(ada, run.id, 'Weld')
      for (const [name, wayInput] of way) weld = await act(ada, name, weld, wayInput)
      assert.equal(weld.status, status)
      const { from, to } = runStepTransitions[action]
      if (from.some((state) => state === status)) {
        const moved = await act(ada, door, weld, input)
        assert.equal(moved.status, to === 'previous' ? 'TODO' : to, `${action} from ${status}`)
      } else
        assert.deepEqual(
          await refusedAct(ada, door, weld, input),
          ['RUN_STEP_TRANSITION'],
          `${action} from ${status}`,
        )
    }
  }
})

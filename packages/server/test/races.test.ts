import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { statement } from '../src/db/statement.ts'
import { approveGate } from '../src/gate/approveGate.ts'
import { act as asAct } from '../src/operation/act.ts'
import type { Act } from '../src/operation/operation.ts'
import type { Performer } from '../src/operation/perform.ts'
import { holdRun } from '../src/run/holdRun.ts'
import { completeRunStep } from '../src/runStep/completeRunStep.ts'
import { failRunStep } from '../src/runStep/failRunStep.ts'
import { startRunStep } from '../src/runStep/startRunStep.ts'
import { recordFieldValue } from '../src/runStepField/recordFieldValue.ts'
import { signRunStepField } from '../src/runStepField/signRunStepField.ts'
import { atOnce } from './barrier.ts'
import { type Asker, type Floor, openFloor, type Person, performAs } from './floor.ts'
import type { StepToMake } from './made.ts'
import {
  act,
  aRunAsDrawn,
  aRunOf,
  fieldNamed,
  roleNamed,
  type StepSeen,
  seeRun,
  seeStep,
  stepTitled,
} from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

/** Both at once, each having read and written before either commits, as far as the locks let them: how each ended. */
async function together(...wishes: readonly { readonly by: Asker; readonly does: Act }[]): Promise<string[]> {
  const performer = atOnce(floor.performer, wishes.length)
  return Promise.all(wishes.map(({ by, does }) => ending(performer, by, does)))
}

async function ending(performer: Performer, by: Asker, does: Act): Promise<string> {
  try {
    await performAs(performer, by.caller, does)
    return 'done'
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
    throw error
  }
}

const seen = (step: Pick<StepSeen, 'id' | '_etag'>) => ({ id: String(step.id), etag: step._etag })

async function eventsOf(runId: number, type: string): Promise<number> {
  const rows = await floor.rows(
    statement('select from event where stream_id = $1::bigint and type = $2', [String(runId), type]),
  )
  return rows.length
}

const side = (title: string, more: Partial<StepToMake> = {}): StepToMake => ({ title, ...more })

test('two people who complete the last two steps at once leave no run in progress behind', async () => {
  const runId = await aRunAsDrawn(ada, [side('Left'), side('Right')])
  const left = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Left'))
  const right = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Right'))
  const olga = await floor.person({ roles: ['Operator'] })
  const ended = await together(
    { by: ada, does: asAct(completeRunStep, seen(left)) },
    { by: olga, does: asAct(completeRunStep, seen(right)) },
  )
  assert.deepEqual(ended, ['done', 'done'])
  const { status, percentComplete } = await seeRun(ada, runId)
  assert.deepEqual([status, percentComplete], ['COMPLETE', 100])
})

test('the last two children that are completed at once complete their heading', async () => {
  const runId = await aRunAsDrawn(ada, [side('Build', { steps: [side('Left'), side('Right')] })])
  const left = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Left'))
  const right = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Right'))
  await together(
    { by: ada, does: asAct(completeRunStep, seen(left)) },
    { by: ada, does: asAct(completeRunStep, seen(right)) },
  )
  assert.equal((await seeStep(ada, runId, 'Build')).status, 'COMPLETE')
})

test('of two people who complete the same step at once one does, and the other is told that it changed', async () => {
  const runId = await aRunOf(ada, [side('Weld')])
  const weld = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  const olga = await floor.person({ roles: ['Operator'] })
  const ended = await together(
    { by: ada, does: asAct(completeRunStep, seen(weld)) },
    { by: olga, does: asAct(completeRunStep, seen(weld)) },
  )
  assert.deepEqual(ended.toSorted(), ['CONCURRENCY_ERROR', 'done'])
  assert.equal(await eventsOf(runId, 'RUN_STEP_COMPLETED'), 1)
})

test('of two people who fail and complete a step at once one decides', async () => {
  const runId = await aRunOf(ada, [side('Weld')])
  const weld = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  const ended = await together(
    { by: ada, does: asAct(completeRunStep, seen(weld)) },
    { by: ada, does: asAct(failRunStep, { ...seen(weld), reason: 'porous' }) },
  )
  assert.deepEqual(ended.toSorted(), ['CONCURRENCY_ERROR', 'done'])
  const { status, steps } = await seeRun(ada, runId)
  assert.equal(status, stepTitled(steps, 'Weld').status)
})

const done = { name: 'Done', type: 'SIGNOFF', required: true }

test('of two people who sign the same sign-off at once one does; no second signature stands', async () => {
  const runId = await aRunOf(ada, [side('Weld', { fields: [done] })])
  const field = fieldNamed(await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld')), 'Done')
  const olga = await floor.person({ roles: ['Operator'] })
  const signs = (person: Person) => ({
    by: person,
    does: asAct(signRunStepField, { ...seen(field), signature: person.sign }),
  })
  assert.deepEqual((await together(signs(ada), signs(olga))).toSorted(), ['CONCURRENCY_ERROR', 'done'])
  assert.equal((await seeStep(ada, runId, 'Weld')).signatures.length, 1)
})

const torque = { name: 'Torque', type: 'NUMBER', minimum: 9, maximum: 11 }

test('of two people who fill the same empty field at once one does, and no reading is lost unseen', async () => {
  const runId = await aRunOf(ada, [side('Weld', { fields: [torque] })])
  const field = fieldNamed(await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld')), 'Torque')
  const reads = (value: string) => ({ by: ada, does: asAct(recordFieldValue, { ...seen(field), value }) })
  assert.deepEqual((await together(reads('10'), reads('10.5'))).toSorted(), ['CONCURRENCY_ERROR', 'done'])
})

test('a step is never completed over a value out of range that came at the same moment', async () => {
  const runId = await aRunOf(ada, [side('Weld', { fields: [torque] })])
  const weld = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  const ended = await together(
    { by: ada, does: asAct(completeRunStep, seen(weld)) },
    { by: ada, does: asAct(recordFieldValue, { ...seen(fieldNamed(weld, 'Torque')), value: '12' }) },
  )
  const after = await seeStep(ada, runId, 'Weld')
  const isHonest =
    ended[0] === 'done' ? ended[1] === 'RUN_STEP_TRANSITION' : ended.join() === 'VALUE_OUT_OF_RANGE,done'
  assert.ok(isHonest, `${ended.join()} and the step is ${after.status}`)
})

test('a signature is given over the values that stand, never over one that came at the same moment', async () => {
  const runId = await aRunOf(ada, [side('Weld', { fields: [torque, done] })])
  const weld = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  await performAs(
    floor.performer,
    ada.caller,
    asAct(recordFieldValue, { ...seen(fieldNamed(weld, 'Torque')), value: '10' }),
  )
  const shown = await seeStep(ada, runId, 'Weld')
  const ended = await together(
    {
      by: ada,
      does: asAct(signRunStepField, {
        ...seen(fieldNamed(shown, 'Done')),
        shownDigest: fieldNamed(shown, 'Done').shownDigest,
        signature: ada.sign,
      }),
    },
    { by: ada, does: asAct(recordFieldValue, { ...seen(fieldNamed(shown, 'Torque')), value: '10.2' }) },
  )
  const { signatures } = await seeStep(ada, runId, 'Weld')
  const isHonest =
    ended[0] === 'done'
      ? signatures.every(({ voidedAt }) => voidedAt !== null)
      : ended[0] === 'CONCURRENCY_ERROR'
  assert.ok(isHonest, `${ended.join()} with ${JSON.stringify(signatures)}`)
  assert.equal(ended[1], 'done')
})

test('of two people who fill the last place at a gate at once one does', async () => {
  const quality = await roleNamed(ada, 'Quality Engineer')
  const gates = [{ kind: 'APPROVAL', stands: 'BEFORE_START', roles: [{ roleId: quality, count: 1 }] }]
  const runId = await aRunOf(ada, [side('Fire', { gates })])
  const fire = await seeStep(ada, runId, 'Fire')
  const people = await Promise.all([1, 2].map(() => floor.person({ roles: ['Quality Engineer'] })))
  const ended = await together(
    ...people.map((person) => ({
      by: person,
      does: asAct(approveGate, {
        runStepId: String(fire.id),
        etag: fire._etag,
        gateNumber: 1,
        signature: person.sign,
      }),
    })),
  )
  assert.deepEqual(ended.toSorted(), ['GATE_CLOSED', 'done'])
})

test('a step that is started while its run is put on hold leaves the run on hold', async () => {
  const runId = await aRunOf(ada, [side('Weld')])
  const run = await seeRun(ada, runId)
  const hold = { id: String(run.id), etag: run._etag, kind: 'PRODUCTION', reason: 'line stopped' }
  const ended = await together(
    { by: ada, does: asAct(startRunStep, seen(stepTitled(run.steps, 'Weld'))) },
    { by: ada, does: asAct(holdRun, hold) },
  )
  assert.equal(ended[1], 'done')
  assert.equal((await seeRun(ada, runId)).status, 'HOLD')
  const isHonest =
    (await seeStep(ada, runId, 'Weld')).status === (ended[0] === 'done' ? 'IN_PROGRESS' : 'TODO')
  assert.ok(isHonest, ended.join())
})

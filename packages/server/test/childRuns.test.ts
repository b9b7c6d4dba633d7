import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../src/operation/act.ts'
import { startChildRuns } from '../src/run/startChildRuns.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aDraft, aPart, aReleasedMbom, aReleasedProcedure, aRun, unique } from './made.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const start = `mutation ($input: StartChildRunsInput!) { startChildRuns(input: $input) { runs {
  id title quantity priority orderReference parentRunId runBatchId procedureId part { id } partInventory { serialNumber status } } } }`
const seen = `query ($id: ID!) { run(id: $id) { childRuns { id } makeChildren { partId required started missing procedures { id } } } }`

async function linked(partId: number): Promise<number> {
  const procedure = await aReleasedProcedure(ada)
  await ada.get(
    'mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { id } } }',
    { input: { partId, procedureId: procedure.id } },
  )
  return procedure.id
}

/** A run of an assembly: four arms that are made by serial, glue that is mixed as a lot, and screws that are bought. */
async function anAssembly() {
  const [top, arm, glue, screw] = [
    await aPart(ada),
    await aPart(ada, { sourcingStrategy: 'MAKE', numberingPattern: '{part}-{number:3}' }),
    await aPart(ada, { sourcingStrategy: 'DUAL_SOURCE', trackingType: 'LOT' }),
    await aPart(ada, { sourcingStrategy: 'BUY' }),
  ]
  await aReleasedMbom(ada, top.id, [
    { partId: arm.id, quantity: 4 },
    { partId: glue.id, quantity: '0.25' },
    { partId: screw.id, quantity: 20 },
  ])
  const procedure = await aReleasedProcedure(ada)
  const run = await aRun(ada, {
    procedureId: procedure.id,
    partId: top.id,
    serialNumber: unique('TOP'),
    priority: 7,
    orderReference: 'PO-7',
  })
  return { run, arm, glue, screw, armProcedure: await linked(arm.id), glueProcedure: await linked(glue.id) }
}

test('a run offers its make-children, and one call starts a run for each of them', async () => {
  const { run, arm, glue, armProcedure, glueProcedure } = await anAssembly()
  const offered = (await ada.get(seen, { id: run.id })).run
  assert.deepEqual(offered.makeChildren, [
    { partId: arm.id, required: 4, started: 0, missing: 4, procedures: [{ id: armProcedure }] },
    { partId: glue.id, required: 0.25, started: 0, missing: 0.25, procedures: [{ id: glueProcedure }] },
  ])
  const { runs } = (await ada.get(start, { input: { runId: run.id } })).startChildRuns
  assert.equal(runs.length, 5)
  const arms = runs.filter((one: { part: { id: number } }) => one.part.id === arm.id)
  assert.equal(arms.length, 4)
  assert.equal(new Set(arms.map((one: { runBatchId: number }) => one.runBatchId)).size, 1, 'they are a batch')
  for (const one of runs) {
    assert.equal(one.parentRunId, run.id)
    assert.equal(one.priority, 7)
    assert.equal(one.orderReference, 'PO-7')
    assert.equal(one.partInventory.status, 'WIP')
  }
  assert.equal(
    new Set(arms.map((one: { partInventory: { serialNumber: string } }) => one.partInventory.serialNumber))
      .size,
    4,
    'each has a number of its part',
  )
  const after = (await ada.get(seen, { id: run.id })).run
  assert.equal(after.childRuns.length, 5)
  assert.deepEqual(
    after.makeChildren.map(({ missing }: { missing: number }) => missing),
    [0, 0],
  )
  assert.deepEqual(await ada.refused(start, { input: { runId: run.id } }), ['INVALID_INPUT'])
})

test('what is named is started, and a canceled run leaves its part missing again', async () => {
  const { run, arm, screw } = await anAssembly()
  const one = { runId: run.id, children: [{ partId: arm.id, quantity: 1 }] }
  const { runs } = (await ada.get(start, { input: one })).startChildRuns
  assert.equal(runs.length, 1)
  assert.equal(runs[0].runBatchId, null)
  const etag = (await ada.get('query ($id: ID!) { run(id: $id) { _etag } }', { id: runs[0].id })).run._etag
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: runs[0].id, etag, reason: 'not needed' },
  })
  assert.equal((await ada.get(seen, { id: run.id })).run.makeChildren[0].missing, 4)
  const bought = { runId: run.id, children: [{ partId: screw.id, quantity: 1 }] }
  assert.deepEqual(await ada.refused(start, { input: bought }), ['INVALID_INPUT'])
})

test('a closed run starts no children, and what forbids one of them starts none', async () => {
  const { run, arm, glue } = await anAssembly()
  const draft = await aDraft(ada, [{ title: 'Mix' }])
  const children = [{ partId: arm.id }, { partId: glue.id, procedureId: draft.id }]
  assert.deepEqual(await ada.refused(start, { input: { runId: run.id, children } }), ['PROCEDURE_UNRELEASED'])
  assert.deepEqual((await ada.get(seen, { id: run.id })).run.childRuns, [])
  const { _etag } = (await ada.get('query ($id: ID!) { run(id: $id) { _etag } }', { id: run.id })).run
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: _etag, reason: 'not needed' },
  })
  assert.deepEqual(await ada.refused(start, { input: { runId: run.id } }), ['RUN_NOT_OPEN'])
})

test('of two people who start the children at one moment one does', async () => {
  const { run } = await anAssembly()
  const performing = atOnce(floor.performer, 2)
  const starting = async () => {
    try {
      await performAs(performing, ada.caller, act(startChildRuns, { runId: String(run.id) }))
      return 'started'
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
      throw error
    }
  }
  assert.deepEqual((await Promise.all([starting(), starting()])).sort(), ['INVALID_INPUT', 'started'])
  assert.equal((await ada.get(seen, { id: run.id })).run.childRuns.length, 5)
})

test('children take as many statements for 1 and 50 of them', async () => {
  const { run, arm } = await anAssembly()
  const counts: number[] = []
  for (const quantity of [1, 1, 50]) {
    const input = { runId: run.id, children: [{ partId: arm.id, quantity }] }
    counts.push(await countStatements(floor.performer, () => ada.get(start, { input })))
  }
  assert.equal(new Set(counts.slice(1)).size, 1, counts.join())
})

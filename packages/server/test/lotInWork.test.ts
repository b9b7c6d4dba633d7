import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aPlace, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'
import { act, seeRun } from './working.ts'

let floor: Floor
let ada: Person
let quinn: Person
let placeId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn Quality' })
  placeId = (await aPlace(ada)).id
})

const lotFields = `quantityGood quantityScrapped quantityShort scraps { quantity reason runStep { title } createdBy { name } }
  partInventory { quantity quantityScrapped status }`
const scrap = `mutation ($input: ScrapInRunInput!) { scrapInRun(input: $input) { run { ${lotFields} } } }`
const complete = `mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status ${lotFields} } } }`

/** A run of a lot of so many, or of one unit. */
async function aLotRun(quantity: number, input: Record<string, unknown> = {}): Promise<number> {
  const part = await aPart(ada, { trackingType: 'LOT' })
  const procedure = await aReleasedProcedure(ada, [{ title: 'Cut' }, { title: 'Deburr' }])
  const lot = await aUnit(ada, part.id, { serialNumber: null, lotNumber: unique('LOT'), quantity })
  return (await aRun(ada, { procedureId: procedure.id, partInventoryId: lot.id, ...input })).id
}

async function scrapped(runId: number, quantity: number, title: string | null = null) {
  const { steps } = await seeRun(quinn, runId)
  const runStepId = steps.find((step) => step.title === title)?.id
  const input = { id: runId, quantity, reason: 'burrs', ...(runStepId === undefined ? {} : { runStepId }) }
  return (await quinn.get(scrap, { input })).scrapInRun.run
}

async function finished(runId: number): Promise<void> {
  for (const title of ['Cut', 'Deburr']) {
    const step = (await seeRun(ada, runId)).steps.find((one) => one.title === title)
    assert.ok(step)
    await act(ada, 'completeRunStep', await act(ada, 'startRunStep', step))
  }
}

async function ending(runId: number, input: Record<string, unknown> = {}) {
  const { _etag: etag } = await seeRun(quinn, runId)
  return {
    input: { id: runId, etag, outcome: 'ACCEPTED', locationId: placeId, signature: quinn.sign, ...input },
  }
}

test('of a lot in work some is scrapped, with the step and the reason, and the rest goes on', async () => {
  const runId = await aLotRun(10)
  await scrapped(runId, 2, 'Cut')
  const run = await scrapped(runId, 1)
  assert.deepEqual(run.scraps, [
    { quantity: 2, reason: 'burrs', runStep: { title: 'Cut' }, createdBy: { name: 'Quinn Quality' } },
    { quantity: 1, reason: 'burrs', runStep: null, createdBy: { name: 'Quinn Quality' } },
  ])
  assert.deepEqual(run.partInventory, { quantity: 10, quantityScrapped: 3, status: 'WIP' })
  assert.equal(run.quantityGood, null, 'it is stated when the run is completed')
})

test('no more is scrapped than is left, nothing without a reason, and nothing at a step of another run', async () => {
  const [runId, other] = [await aLotRun(5), await aLotRun(5)]
  const stepOfOther = (await seeRun(ada, other)).steps[0]?.id
  const input = { id: runId, quantity: 1, reason: 'burrs' }
  assert.deepEqual(await quinn.refused(scrap, { input: { ...input, quantity: 6 } }), ['UNIT_EMPTY'])
  assert.deepEqual(await quinn.refused(scrap, { input: { ...input, quantity: 0 } }), ['INVALID_INPUT'])
  assert.deepEqual(await quinn.refused(scrap, { input: { ...input, reason: '' } }), ['INVALID_INPUT'])
  assert.deepEqual(await quinn.refused(scrap, { input: { ...input, runStepId: stepOfOther } }), ['NOT_FOUND'])
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await operator.refused(scrap, { input }), ['PERMISSION'])
})

test('a run that only looks at a lot scraps nothing of it', async () => {
  const runId = await aLotRun(5, { purpose: 'INSPECTION' })
  const input = { id: runId, quantity: 1, reason: 'burrs' }
  assert.deepEqual(await quinn.refused(scrap, { input }), ['INVALID_INPUT'])
})

test('two people who scrap what is left of a lot at once do not scrap it twice', async () => {
  const runId = await aLotRun(5)
  const input = { id: runId, quantity: 3, reason: 'burrs' }
  const answers = await Promise.all([quinn.ask(scrap, { input }), ada.ask(scrap, { input })])
  assert.deepEqual(
    answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['UNIT_EMPTY'],
  )
})

test('a completed run states what is good, scrapped and short, and its lot holds what is there', async () => {
  const runId = await aLotRun(10)
  await scrapped(runId, 2)
  await finished(runId)
  for (const stated of [
    { quantityGood: 9 },
    { quantityGood: 7, quantityShort: 2 },
    { quantityScrapped: 1 },
    { quantityShort: 9 },
  ])
    assert.deepEqual(await quinn.refused(complete, await ending(runId, stated)), ['INVALID_INPUT'])
  const { run } = (await quinn.get(complete, await ending(runId, { quantityGood: 7 }))).completeRun
  assert.deepEqual(
    [run.status, run.quantityGood, run.quantityScrapped, run.quantityShort],
    ['COMPLETE', 7, 2, 1],
  )
  assert.deepEqual(run.partInventory, { quantity: 9, quantityScrapped: 2, status: 'AVAILABLE' })
})

test('what nobody states of a lot is good but for what was scrapped', async () => {
  const runId = await aLotRun(4)
  await scrapped(runId, 4)
  await finished(runId)
  const { run } = (await quinn.get(complete, await ending(runId, { locationId: null }))).completeRun
  assert.deepEqual([run.quantityGood, run.quantityScrapped, run.quantityShort], [0, 4, 0])
  assert.equal(run.partInventory.status, 'SCRAPPED')
})

test('a reopened run states anew what came out of its lot, and what was short is looked for again', async () => {
  const runId = await aLotRun(10)
  await finished(runId)
  await quinn.get(complete, await ending(runId, { quantityGood: 8 }))
  const { _etag: etag } = await seeRun(quinn, runId)
  const { reopenRun } = await ada.get(
    `mutation ($input: ReopenRunInput!) { reopenRun(input: $input) { run { ${lotFields} } } }`,
    { input: { id: runId, etag, reason: 'two were found', signature: quinn.sign } },
  )
  const { quantityGood, quantityShort, partInventory } = reopenRun.run
  assert.deepEqual(
    [quantityGood, quantityShort, partInventory],
    [null, null, { quantity: 10, quantityScrapped: 0, status: 'WIP' }],
  )
  const { run } = (await quinn.get(complete, await ending(runId))).completeRun
  assert.deepEqual([run.quantityGood, run.quantityShort, run.partInventory.quantity], [10, 0, 10])
})

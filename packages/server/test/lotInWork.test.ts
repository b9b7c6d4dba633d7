import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readEvidence } from '../src/evidence/readEvidence.ts'
import { verifyEvidence } from '../src/evidence/verifyEvidence.ts'
import { readSnapshot } from '../src/operation/readSnapshot.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aPlace, aReleasedMbom, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'
import { act, fieldNamed, record, type StepSeen, seeRun, seeStep, sign } from './working.ts'

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

const split = `mutation ($input: SplitRunInput!) { splitRun(input: $input) { run { id quantity } newRun { id title quantity status
  splitFrom { id } partInventory { id lotNumber quantity status buildRequirements { quantity } } steps { title carriedFrom { id } } } } }`

/** A lot of a hundred, of which the first step is measured, signed and done. */
async function aMeasuredLot() {
  const part = await aPart(ada, { trackingType: 'LOT' })
  const bolt = await aPart(ada, { trackingType: 'LOT' })
  await aReleasedMbom(ada, part.id, [{ partId: bolt.id, quantity: 4 }])
  const procedure = await aReleasedProcedure(ada, [
    {
      title: 'Turn',
      fields: [
        { name: 'Diameter', type: 'NUMBER' },
        { name: 'Done', type: 'SIGNOFF', required: true },
      ],
    },
    { title: 'Plate', fields: [{ name: 'Bath', type: 'NUMBER', required: true }] },
  ])
  const lot = await aUnit(ada, part.id, { serialNumber: null, lotNumber: unique('LOT'), quantity: 100 })
  const { id } = await aRun(ada, { procedureId: procedure.id, partInventoryId: lot.id })
  let turn = await act(ada, 'startRunStep', await seeStep(ada, id, 'Turn'))
  turn = (await record(ada, fieldNamed(turn, 'Diameter'), { value: '9.5' })).step
  turn = (await sign(quinn, fieldNamed(turn, 'Done'))).step
  await act(ada, 'completeRunStep', turn)
  return { id, lotId: lot.id, boltId: bolt.id }
}

const splitting = async (id: number, quantity: number, rest: object = {}) => ({
  input: { id, etag: (await seeRun(ada, id))._etag, quantity, reason: 'forty are late', ...rest },
})

test('part of a lot in work goes on in a run of its own: what is done is told by both, the rest is worked apart', async () => {
  const { id, lotId, boltId } = await aMeasuredLot()
  await act(ada, 'startRunStep', await seeStep(ada, id, 'Plate'))
  const input = await splitting(id, 40)
  const { run, newRun } = (await ada.get(split, input)).splitRun
  assert.equal(run.quantity, 60)
  assert.deepEqual([newRun.quantity, newRun.status, newRun.splitFrom.id], [40, 'IN_PROGRESS', id])
  const { id: newLot, ...taken } = newRun.partInventory
  assert.notEqual(newLot, lotId)
  assert.match(newRun.title, new RegExp(`^Run ${newRun.id}: .* · ${taken.lotNumber}$`))
  assert.deepEqual([taken.quantity, taken.status, taken.buildRequirements], [40, 'WIP', [{ quantity: 160 }]])
  const left = await ada.get(
    'query ($id: ID!) { partInventory(id: $id) { quantity buildRequirements { quantity } } }',
    {
      id: lotId,
    },
  )
  assert.deepEqual(left.partInventory, { quantity: 60, buildRequirements: [{ quantity: 240 }] })
  assert.deepEqual(await ada.refused(split, input), ['CONCURRENCY_ERROR'], 'of two who split it one is late')

  const [origin, carried] = [await seeStep(ada, id, 'Turn'), await seeStep(ada, newRun.id, 'Turn')]
  assert.deepEqual(newRun.steps, [
    { title: 'Turn', carriedFrom: { id: origin.id } },
    { title: 'Plate', carriedFrom: null },
  ])
  const told = (step: StepSeen) => [step.status, step.signatures, step.fields.map(({ value }) => value)]
  assert.deepEqual(told(carried), told(origin), 'readable in both')
  const check = `query ($id: ID!) { verifySignature(id: $id) { isValid } }`
  const { verifySignature } = await ada.get(check, { id: carried.signatures[0]?.id })
  assert.equal(verifySignature.isValid, true)
  const plate = await seeStep(ada, newRun.id, 'Plate')
  assert.deepEqual([plate.status, plate.availableToWork], ['TODO', true])
  assert.equal((await seeStep(ada, id, 'Plate')).status, 'IN_PROGRESS')

  // What both tell is repeated, not corrected, and what was signed for both stands.
  const reopen =
    'mutation ($input: ReopenRunStepInput!) { reopenRunStep(input: $input) { runStep { id attempt status } } }'
  const again = (step: StepSeen, mode: string) => ({
    input: { id: step.id, etag: step._etag, mode, reason: 'scratched' },
  })
  assert.deepEqual(await ada.refused(reopen, again(origin, 'CORRECT')), ['STEP_CARRIED'])
  assert.deepEqual(await ada.refused(reopen, again(carried, 'CORRECT')), ['STEP_CARRIED'])
  await ada.get(reopen, again(origin, 'REPEAT'))
  assert.deepEqual(told(await seeStep(ada, newRun.id, 'Turn')), told(carried))

  const started = await act(ada, 'startRunStep', plate)
  await act(ada, 'completeRunStep', (await record(ada, fieldNamed(started, 'Bath'), { value: '41' })).step)
  const bolts = await aUnit(ada, boltId, { serialNumber: null, lotNumber: unique('LOT'), quantity: 160 })
  const of = await ada.get('query ($id: ID!) { partInventory(id: $id) { buildRequirements { id } } }', {
    id: newLot,
  })
  await ada.get(
    'mutation ($input: CreateABomInstallationInput!) { createAbomInstallation(input: $input) { __typename } }',
    {
      input: {
        buildRequirementId: of.partInventory.buildRequirements[0].id,
        partInventoryId: bolts.id,
      },
    },
  )
  const completed = await quinn.get(complete, await ending(newRun.id))
  assert.deepEqual(
    [completed.completeRun.run.status, completed.completeRun.run.quantityGood],
    ['COMPLETE', 40],
  )
  const pack = await readSnapshot(floor.performer.pool, ada.caller, (read) =>
    readEvidence(read, ada.caller, { kind: 'run', id: String(newRun.id) }),
  )
  const text = JSON.stringify(pack)
  assert.match(text, /"9\.5"/, 'its record tells what was measured on both')
  assert.deepEqual(verifyEvidence(text)?.problems, [])
})

test('nothing is split off from under a failed step, an issue or what others do with the lot', async () => {
  const { id } = await aMeasuredLot()
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await operator.refused(split, await splitting(id, 40)), ['PERMISSION'])
  assert.deepEqual(await ada.refused(split, await splitting(id, 40, { reason: null })), ['REASON_REQUIRED'])
  assert.deepEqual(await ada.refused(split, await splitting(id, 100)), ['INVALID_INPUT'])
  await act(ada, 'failRunStep', await act(ada, 'startRunStep', await seeStep(ada, id, 'Plate')), {
    reason: 'black spots',
  })
  assert.deepEqual(await ada.refused(split, await splitting(id, 40)), ['RUN_NOT_SPLIT'])
})

test('what an inspection rejects of a lot becomes a lot of its own, held with an issue, as it is completed', async () => {
  const runId = await aLotRun(40, { purpose: 'INSPECTION' })
  await finished(runId)
  const reject = `mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { quantityRejected issues { id title status }
    partInventory { id quantity status } } } }`
  const rejecting = (input: object) => ending(runId, { quantityRejected: 3, ...input })
  assert.deepEqual(await quinn.refused(reject, await rejecting({})), ['REASON_REQUIRED'])
  const comment = 'Burrs on three'
  assert.deepEqual(await quinn.refused(reject, await rejecting({ comment, quantityRejected: 40 })), [
    'INVALID_INPUT',
  ])
  const { run } = (await quinn.get(reject, await rejecting({ comment }))).completeRun
  const [issue] = run.issues
  assert.deepEqual([run.quantityRejected, issue.status], [3, 'PENDING'])
  assert.match(issue.title, /^3 of .* rejected$/)
  const { id, ...rest } = run.partInventory
  assert.deepEqual(rest, { quantity: 37, status: 'AVAILABLE' })
  const { issue: found } = await ada.get(
    `query ($id: ID!) { issue(id: $id) { partInventories { quantity status statusReason splitFromId qualityHoldReason } } }`,
    { id: issue.id },
  )
  const [{ qualityHoldReason, ...held }] = found.partInventories
  assert.deepEqual(held, {
    quantity: 3,
    status: 'UNAVAILABLE',
    statusReason: 'QUALITY_HOLD',
    splitFromId: id,
  })
  assert.match(qualityHoldReason, /Held until its disposition is approved/)
  const built = await aLotRun(4)
  await finished(built)
  const wrong = await ending(built, { quantityRejected: 1, comment })
  assert.deepEqual(await quinn.refused(reject, wrong), ['INVALID_INPUT'], 'a build scraps')
})

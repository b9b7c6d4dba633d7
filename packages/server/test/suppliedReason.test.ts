import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPlace } from './made.ts'
import { act, aRunOf, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let lena: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  lena = await floor.person({ roles: ['Lead Operator'], name: 'Lena Lead' })
})

const supply = `mutation ($input: SupplyReasonInput!) { supplyReason(input: $input) { run { id } } }`
const cancel = 'mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }'

async function missingOf(runId: number) {
  const { run } = await ada.get(
    `query ($id: ID!) { run(id: $id) { missingReasons { id act recorded runStep { title } reason suppliedAt suppliedBy { name } } } }`,
    { id: runId },
  )
  return run.missingReasons
}

test('what a key did without a reason stands in the review until a person says why, with name and time', async () => {
  const key = await floor.key()
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  await act(key, 'failRunStep', await seeStep(key, runId, 'Weld'))
  const [missing] = await missingOf(runId)
  assert.equal(missing.act, 'RUN_STEP_FAILED')
  assert.match(missing.recorded, /^not given \(key .+\)$/)
  assert.deepEqual([missing.runStep.title, missing.reason], ['Weld', null])

  const input = { runId, id: missing.id, reason: 'porous seam' }
  assert.deepEqual(await key.refused(supply, { input }), ['SIGNATURE_REQUIRED'])
  const olga = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await olga.refused(supply, { input }), ['PERMISSION'])
  await lena.get(supply, { input })
  const [supplied] = await missingOf(runId)
  assert.deepEqual(
    [supplied.recorded, supplied.reason, supplied.suppliedBy.name],
    [missing.recorded, 'porous seam', 'Lena Lead'],
  )
  assert.notEqual(supplied.suppliedAt, null)
  assert.deepEqual(await lena.refused(supply, { input }), ['REASON_SUPPLIED'])
})

test('a reason is supplied for what lacks one, also of a canceled run, and what a person said lacks none', async () => {
  const key = await floor.key()
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  const failed = await act(ada, 'failRunStep', await seeStep(ada, runId, 'Weld'), { reason: 'cracked' })
  await act(ada, 'redoRunStep', failed)
  assert.deepEqual(await missingOf(runId), [])
  for (const id of [`${runId}:1`, `${runId}:999`])
    assert.deepEqual(await lena.refused(supply, { input: { runId, id, reason: 'x' } }), ['NOT_FOUND'])
  await key.get(cancel, { input: { id: runId, etag: (await seeRun(ada, runId))._etag } })
  const missing = await missingOf(runId)
  assert.deepEqual(missing.map((one: { act: string }) => one.act).sort(), ['RUN_CANCELED', 'UNIT_HELD'])
  for (const { id } of missing) await lena.get(supply, { input: { runId, id, reason: 'order withdrawn' } })
})

test('whoever completes a build run may say, with a reason, that further build runs follow', async () => {
  const complete = `mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { furtherRuns partInventory { status } } } }`
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  const started = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  await act(ada, 'completeRunStep', started)
  const input = {
    id: runId,
    etag: (await seeRun(ada, runId))._etag,
    outcome: 'ACCEPTED',
    locationId: (await aPlace(ada)).id,
    signature: ada.sign,
    furtherRuns: true,
  }
  assert.deepEqual(await ada.refused(complete, { input }), ['REASON_REQUIRED'])
  const { run } = (await ada.get(complete, { input: { ...input, comment: 'coating follows' } })).completeRun
  assert.deepEqual(run, { furtherRuns: true, partInventory: { status: 'WIP' } })
})

test('before a run is canceled it is known whether it built something in and whether it made its unit', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  const { run } = await ada.get('query ($id: ID!) { run(id: $id) { hasInstalls madeItsUnit } }', {
    id: runId,
  })
  assert.deepEqual(run, { hasInstalls: false, madeItsUnit: true })
})

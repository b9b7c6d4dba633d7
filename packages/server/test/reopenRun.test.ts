import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aPlace, aReleasedMbom, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'
import { testDatabase } from './testDatabase.ts'
import { act, seeRun } from './working.ts'

let floor: Floor
let ada: Person
let quinn: Person
let procedureId: number
let placeId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn Quality' })
  procedureId = (await aReleasedProcedure(ada, [{ title: 'Assemble' }])).id
  placeId = (await aPlace(ada)).id
})

const reopen = `mutation ($input: ReopenRunInput!) { reopenRun(input: $input) { run { status outcome completedAt issue archived
  reopenReason reopenedBy { name } reopenSignature { printedName } partInventory { status qualityHold } } } }`
const complete = 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status } } }'
const install = `mutation ($input: [CreateABomInstallationInput!]!) { createAbomInstallations(input: $input) {
  abomInstallations { id _etag } } }`
const remove = `mutation ($id: ID!, $etag: String, $reason: String, $condition: RemovedConditionEnum) {
  deleteAbomInstallation(id: $id, etag: $etag, reason: $reason, condition: $condition) { abomInstallation { id } } }`

/** A run of a new unit of the part, or of a part of its own. */
async function aBuild(partId?: number) {
  const part = partId ?? (await aPart(ada)).id
  const run = await aRun(ada, { procedureId, partId: part, serialNumber: unique('SN') })
  const { run: seen } = await ada.get(
    'query ($id: ID!) { run(id: $id) { partInventory { id buildRequirements { id } } } }',
    { id: run.id },
  )
  return { runId: run.id, unitId: seen.partInventory.id, lines: seen.partInventory.buildRequirements }
}

async function finish(runId: number, outcome = 'ACCEPTED') {
  for (const step of (await seeRun(ada, runId)).steps.filter(({ status }) => status === 'TODO'))
    await act(ada, 'completeRunStep', await act(ada, 'startRunStep', step))
  const { _etag: etag } = await seeRun(ada, runId)
  await ada.get(complete, {
    input: { id: runId, etag, outcome, locationId: placeId, signature: ada.sign },
  })
}

async function reopening(runId: number, rest: Record<string, unknown> = {}) {
  const { _etag: etag } = await seeRun(ada, runId)
  return { input: { id: runId, etag, reason: 'wrong seal', signature: quinn.sign, ...rest } }
}

test('a reopened run is open, its unit in work, its completion void for ever, and it is completed and signed again', async () => {
  const { runId } = await aBuild()
  await finish(runId)
  assert.deepEqual((await ada.get(reopen, await reopening(runId))).reopenRun.run, {
    status: 'COMPLETE',
    outcome: null,
    completedAt: null,
    issue: 2,
    archived: false,
    reopenReason: 'wrong seal',
    reopenedBy: { name: 'Ada Admin' },
    reopenSignature: { printedName: 'Quinn Quality' },
    partInventory: { status: 'WIP', qualityHold: false },
  })
  const [step] = (await seeRun(ada, runId)).steps
  assert.ok(step)
  await ada.get(
    'mutation ($input: ReopenRunStepInput!) { reopenRunStep(input: $input) { runStep { id } } }',
    { input: { id: step.id, etag: step._etag, mode: 'CORRECT', reason: 'the seal is changed' } },
  )
  const again = await seeRun(ada, runId)
  await act(ada, 'completeRunStep', again.steps[0] ?? step)
  await finish(runId)
  const signatures = await floor.rows<{ meaning: string; void_reason: string | null; signer_id: string }>(
    statement(
      'select meaning, void_reason, signer_id from signature where run_id = $1::bigint order by signed_at',
      [String(runId)],
    ),
  )
  assert.deepEqual(
    signatures.map(({ meaning, void_reason }) => [meaning, void_reason]),
    [
      ['run completed', 'the run was reopened'],
      ['run reopened', null],
      ['run completed', null],
    ],
  )
  assert.equal(signatures[1]?.signer_id, quinn.id)
})

test('nobody reopens a run alone, without a reason, without the permission, or with the wrong etag', async () => {
  const { runId } = await aBuild()
  assert.deepEqual(await ada.refused(reopen, await reopening(runId)), ['RUN_NOT_REOPENABLE'])
  await finish(runId)
  assert.deepEqual(await ada.refused(reopen, await reopening(runId, { signature: ada.sign })), [
    'SEPARATION_OF_DUTIES',
  ])
  assert.deepEqual(await ada.refused(reopen, await reopening(runId, { reason: ' ' })), ['REASON_REQUIRED'])
  const lead = await floor.person({ roles: ['Lead Operator'] })
  assert.deepEqual(await lead.refused(reopen, await reopening(runId)), ['PERMISSION'])
  assert.deepEqual(await ada.refused(reopen, await reopening(runId, { signature: lead.sign })), [
    'PERMISSION',
  ])
  assert.deepEqual(await ada.refused(reopen, await reopening(runId, { etag: 'f'.repeat(32) })), [
    'CONCURRENCY_ERROR',
  ])
  const key = await floor.key()
  assert.deepEqual(await key.refused(reopen, await reopening(runId)), ['SIGNATURE_REQUIRED'])
})

test('a unit that was held when its run was completed stays held when it is reopened', async () => {
  const { runId } = await aBuild()
  await finish(runId, 'HELD')
  const { run } = (await ada.get(reopen, await reopening(runId))).reopenRun
  assert.deepEqual(run.partInventory, { status: 'WIP', qualityHold: true })
})

test('what a completed run built in is changed once it is reopened, and not before', async () => {
  const [pump, frame] = [await aPart(ada), await aPart(ada)]
  await aReleasedMbom(ada, frame.id, [{ partId: pump.id, quantity: 1 }])
  const build = await aBuild(frame.id)
  const put = async () => ({
    buildRequirementId: build.lines[0].id,
    partInventoryId: (await aUnit(ada, pump.id)).id,
  })
  const [made] = (await ada.get(install, { input: [await put()] })).createAbomInstallations.abomInstallations
  await finish(build.runId)
  const taking = { id: made.id, etag: made._etag, reason: 'leaks', condition: 'DAMAGED' }
  assert.deepEqual(await ada.refused(remove, taking), ['AS_BUILT_LOCKED'])
  await ada.get(reopen, await reopening(build.runId))
  await ada.get(remove, taking)
  const { _etag: etag } = await seeRun(ada, build.runId)
  const again = { id: build.runId, etag, outcome: 'ACCEPTED', locationId: placeId, signature: ada.sign }
  assert.deepEqual(await ada.refused(complete, { input: again }), ['INSTALLS_MISSING'])
  await ada.get(install, { input: [await put()] })
  await ada.get(complete, { input: again })
})

test('the run of a unit that is built into a finished assembly is not reopened; of one in an open assembly it is', async () => {
  const [pump, frame] = [await aPart(ada), await aPart(ada)]
  await aReleasedMbom(ada, frame.id, [{ partId: pump.id, quantity: 1 }])
  const [inner, outer] = [await aBuild(pump.id), await aBuild(frame.id)]
  await finish(inner.runId)
  await ada.get(install, {
    input: [{ buildRequirementId: outer.lines[0].id, partInventoryId: inner.unitId }],
  })
  await finish(outer.runId)
  assert.deepEqual(await ada.refused(reopen, await reopening(inner.runId)), ['RUN_NOT_REOPENABLE'])
  await ada.get(reopen, await reopening(outer.runId))
  await ada.get(reopen, await reopening(inner.runId))
})

test('a scrapped unit keeps its record, and a unit has one open build', async () => {
  const scrapped = await aBuild()
  await finish(scrapped.runId)
  await ada.get(
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { status } } }',
    { input: await scrapping(scrapped.unitId) },
  )
  assert.deepEqual(await ada.refused(reopen, await reopening(scrapped.runId)), ['RUN_NOT_REOPENABLE'])
  const twice = await aBuild()
  await finish(twice.runId)
  await aRun(ada, { procedureId, partInventoryId: twice.unitId })
  assert.deepEqual(await ada.refused(reopen, await reopening(twice.runId)), ['UNIT_IN_BUILD'])
})

async function scrapping(id: number) {
  const { partInventory } = await ada.get('query ($id: ID!) { partInventory(id: $id) { _etag } }', { id })
  return { id, etag: partInventory._etag, quantityScrapped: 1 }
}

test('the record of reopened runs verifies', async () => {
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  const { findings } = await verifyOrganization(source, organization)
  assert.deepEqual(findings, [])
})

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPlace } from './made.ts'
import { testDatabase } from './testDatabase.ts'
import { act, aRunOf, decide, record, roleNamed, type StepSeen, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let lena: Person
let omar: Person
let placeId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  lena = await floor.person({ roles: ['Lead Operator'], name: 'Lena Lead' })
  omar = await floor.person({ roles: ['Operator'], name: 'Omar Operator' })
  placeId = (await aPlace(ada)).id
})

const entryFields = `id _etag performedAt performedBy { name } recordedBy { name } reason fieldIds isConfirmed
  confirmation { meaning printedName content voidReason } withdrawnAt withdrawReason`
const enter = `mutation ($input: CreateLateEntryInput!) { createLateEntry(input: $input) { lateEntry { ${entryFields} } } }`
const confirm = `mutation ($input: ConfirmLateEntryInput!) { confirmLateEntry(input: $input) { lateEntry { ${entryFields} } } }`
const withdraw = `mutation ($input: WithdrawLateEntryInput!) { withdrawLateEntry(input: $input) { lateEntry { ${entryFields} } } }`
const complete = 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status } } }'

const torqueStep = {
  title: 'Torque',
  fields: [
    { name: 'Torque', type: 'NUMBER' },
    { name: 'Note', type: 'STRING' },
  ],
}
const performedAt = '2026-03-01T08:00:00Z'

/** A step in work whose torque Lena has entered from the paper. */
async function aStepOnPaper(): Promise<{ runId: number; step: StepSeen }> {
  const runId = await aRunOf(ada, [torqueStep])
  const started = await act(lena, 'startRunStep', await seeStep(lena, runId, 'Torque'))
  const [torque] = started.fields
  assert.ok(torque)
  await record(lena, torque, { value: 5 })
  return { runId, step: await seeStep(lena, runId, 'Torque') }
}

function telling(step: StepSeen, rest: Record<string, unknown> = {}) {
  const { id: runStepId, _etag: etag, fields } = step
  const input = {
    runStepId,
    etag,
    performedAt,
    performedById: omar.id,
    reason: 'the network was down',
    fieldIds: [fields[0]?.id],
  }
  return { input: { ...input, ...rest } }
}

async function entered(step: StepSeen, rest: Record<string, unknown> = {}) {
  return (await lena.get(enter, telling(step, rest))).createLateEntry.lateEntry
}

const seen = ({ id, _etag: etag }: { id: number; _etag: string }, rest: Record<string, unknown> = {}) => ({
  input: { id, etag, ...rest },
})

const finishing = async (runId: number) => ({
  input: {
    id: runId,
    etag: (await seeRun(ada, runId))._etag,
    outcome: 'ACCEPTED',
    locationId: placeId,
    signature: ada.sign,
  },
})

test('work done on paper stands in the record with who did it when, beside who entered it, and its performer confirms it', async () => {
  const { runId, step } = await aStepOnPaper()
  const entry = await entered(step)
  assert.deepEqual(
    [entry.performedBy.name, entry.recordedBy.name, entry.performedAt, entry.isConfirmed],
    ['Omar Operator', 'Lena Lead', performedAt, false],
  )
  assert.deepEqual(entry.fieldIds, [step.fields[0]?.id])
  await act(lena, 'completeRunStep', await seeStep(lena, runId, 'Torque'))
  assert.deepEqual(await ada.refused(complete, await finishing(runId)), ['RUN_NOT_COMPLETABLE'])
  const { lateEntry } = (await lena.get(confirm, seen(entry, { signature: omar.sign }))).confirmLateEntry
  assert.deepEqual(
    [lateEntry.isConfirmed, lateEntry.confirmation.meaning, lateEntry.confirmation.printedName],
    [true, 'performed on paper', 'Omar Operator'],
  )
  const content = JSON.parse(lateEntry.confirmation.content)
  assert.deepEqual(content.values, [{ column: null, field: 1, row: null, value: '5' }])
  assert.equal(content.performedBy, omar.id)
  await ada.get(complete, await finishing(runId))
})

test('nobody confirms the work of another, and nothing is confirmed twice', async () => {
  const { step } = await aStepOnPaper()
  const entry = await entered(step)
  assert.deepEqual(await lena.refused(confirm, seen(entry, { signature: lena.sign })), [
    'LATE_ENTRY_NOT_YOURS',
  ])
  const { lateEntry } = (await omar.get(confirm, seen(entry, { signature: omar.sign }))).confirmLateEntry
  assert.deepEqual(await omar.refused(confirm, seen(lateEntry, { signature: omar.sign })), [
    'LATE_ENTRY_CLOSED',
  ])
  const key = await floor.key()
  assert.deepEqual(await key.refused(confirm, seen(lateEntry, { signature: omar.sign })), [
    'SIGNATURE_REQUIRED',
  ])
})

test('a late entry says why and when, of fields that are there, and not of the future', async () => {
  const { step } = await aStepOnPaper()
  const refused = (rest: Record<string, unknown>) => lena.refused(enter, telling(step, rest))
  assert.deepEqual(await refused({ reason: ' ' }), ['REASON_REQUIRED'])
  assert.deepEqual(await refused({ performedAt: '2999-01-01T00:00:00Z' }), ['INVALID_INPUT'])
  assert.deepEqual(await refused({ performedById: 999_999 }), ['NOT_FOUND'])
  assert.deepEqual(await refused({ fieldIds: [step.fields[1]?.id] }), ['INVALID_INPUT'])
  assert.deepEqual(await refused({ fieldIds: [4_096 * 7 + 1] }), ['NOT_FOUND'])
  assert.deepEqual(await refused({ etag: 'f'.repeat(32) }), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await omar.refused(enter, telling(step)), ['PERMISSION'])
  await entered(step)
  assert.deepEqual(await refused({}), ['INVALID_INPUT'])
})

test('a value that is changed after it was confirmed is confirmed again', async () => {
  const { step } = await aStepOnPaper()
  const entry = await entered(step)
  await omar.get(confirm, seen(entry, { signature: omar.sign }))
  const [torque] = step.fields
  assert.ok(torque)
  await record(lena, torque, { value: 6 })
  const { lateEntry } = await lena.get(`query ($id: ID!) { lateEntry(id: $id) { ${entryFields} } }`, {
    id: entry.id,
  })
  assert.deepEqual(
    [lateEntry.isConfirmed, lateEntry.confirmation.voidReason],
    [false, 'the value of Torque was changed'],
  )
  const again = (await omar.get(confirm, seen(lateEntry, { signature: omar.sign }))).confirmLateEntry
  assert.equal(again.lateEntry.isConfirmed, true)
})

test('a late entry is withdrawn with a reason and stays in the record; the run waits for it no longer', async () => {
  const { runId, step } = await aStepOnPaper()
  const entry = await entered(step, { fieldIds: [] })
  assert.deepEqual(await lena.refused(withdraw, seen(entry)), ['REASON_REQUIRED'])
  const { lateEntry } = (await lena.get(withdraw, seen(entry, { reason: 'another unit' }))).withdrawLateEntry
  assert.equal(lateEntry.withdrawReason, 'another unit')
  assert.deepEqual(await omar.refused(confirm, seen(lateEntry, { signature: omar.sign })), [
    'LATE_ENTRY_CLOSED',
  ])
  const { runStep } = await ada.get(`query ($id: ID!) { runStep(id: $id) { lateEntries { id } } }`, {
    id: step.id,
  })
  assert.equal(runStep.lateEntries.length, 1)
  await act(lena, 'completeRunStep', await seeStep(lena, runId, 'Torque'))
  await ada.get(complete, await finishing(runId))
})

test('whoever did a step on paper does not approve it at its gate, and who entered the work of another is not the only worker', async () => {
  const quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn Quality' })
  const gate = {
    kind: 'APPROVAL',
    stands: 'BEFORE_COMPLETION',
    roles: [{ roleId: await roleNamed(ada, 'Quality Engineer'), count: 1 }],
  }
  const runId = await aRunOf(ada, [{ title: 'Torque', gates: [gate] }])
  const step = await act(lena, 'startRunStep', await seeStep(lena, runId, 'Torque'))
  const entry = await entered(step, { performedById: quinn.id, fieldIds: [] })
  const approving = { runStepId: step.id, etag: step._etag, gateNumber: 1, signature: quinn.sign }
  assert.deepEqual(
    await quinn.refused(
      'mutation ($input: ApproveGateInput!) { approveGate(input: $input) { runStep { id } } }',
      { input: approving },
    ),
    ['SEPARATION_OF_DUTIES'],
  )
  await lena.get(withdraw, seen(entry, { reason: 'another unit' }))
  await decide(quinn, 'approveGate', step)

  const alone = await aRunOf(ada, [{ title: 'Torque' }])
  const begun = await act(lena, 'startRunStep', await seeStep(lena, alone, 'Torque'))
  await act(lena, 'completeRunStep', begun)
  const own = async () => ({ input: { ...(await finishing(alone)).input, signature: lena.sign } })
  assert.deepEqual(await lena.refused(complete, await own()), ['SEPARATION_OF_DUTIES'])
  const by = await entered(await seeStep(lena, alone, 'Torque'), { fieldIds: [] })
  await omar.get(confirm, seen(by, { signature: omar.sign }))
  await lena.get(complete, await own())
})

test('a late entry of many fields takes as many statements as of one, and the record verifies', async () => {
  const counts: number[] = []
  for (const count of [1, 50]) {
    const fields = Array.from({ length: count }, (_, nth) => ({ name: `Reading ${nth}`, type: 'NUMBER' }))
    const runId = await aRunOf(ada, [{ title: 'Read', fields }])
    const step = await act(lena, 'startRunStep', await seeStep(lena, runId, 'Read'))
    for (const field of step.fields) await record(lena, field, { value: 1 })
    const fieldIds = step.fields.map(({ id }) => id)
    counts.push(await countStatements(floor.performer, () => lena.get(enter, telling(step, { fieldIds }))))
  }
  assert.equal(counts[0], counts[1])
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  assert.deepEqual((await verifyOrganization(source, organization)).findings, [])
})

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../src/operation/act.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { createRun } from '../src/run/createRun.ts'
import { atOnce } from './barrier.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart, aReleasedMbom, aReleasedProcedure, aRun, aUnit, refusedStart, unique } from './made.ts'
import { testDatabase } from './testDatabase.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

const createRuns = `mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs {
  id quantity partInventory { id lotNumber quantity status howCreated splitFromId buildRequirements { quantity } } } } }`
const split = `mutation ($input: SplitPartInventoryInput) { splitPartInventory(input: $input) {
  partInventory { id lotNumber quantity status howCreated splitFromId locationId } } }`

async function aLot(quantity: number) {
  const part = await aPart(floor.admin, { trackingType: 'LOT' })
  const lot = await aUnit(floor.admin, part.id, { serialNumber: null, lotNumber: unique('LOT'), quantity })
  return { part, lot }
}

async function seen(id: number) {
  const { partInventory } = await floor.admin.get(
    'query ($id: ID!) { partInventory(id: $id) { id _etag quantity status lotNumber } }',
    { id },
  )
  return partInventory
}

test('a run for less than the lot takes it from there, with the BOM of that many, and the rest stays in the stores', async () => {
  const { admin } = floor
  const { part, lot } = await aLot(10)
  const screw = await aPart(admin)
  await aReleasedMbom(admin, part.id, [{ partId: screw.id, quantity: '1.5' }])
  const procedure = await aReleasedProcedure(admin)
  const start = { procedureId: procedure.id, partInventoryId: lot.id }
  const [run] = (await admin.get(createRuns, { input: [{ ...start, quantity: 4 }] })).createRuns.runs
  const taken = run.partInventory
  assert.notEqual(taken.id, lot.id)
  const { lotNumber } = await seen(lot.id)
  assert.deepEqual(
    [run.quantity, taken.quantity, taken.status, taken.lotNumber, taken.howCreated, taken.splitFromId],
    [4, 4, 'WIP', lotNumber, 'SPLIT', lot.id],
  )
  assert.deepEqual(taken.buildRequirements, [{ quantity: 6 }])
  assert.equal((await seen(lot.id)).quantity, 6)
  assert.equal((await seen(lot.id)).status, 'AVAILABLE')
})

test('several runs of one call share a lot, the last has what is left, and together they are the lot', async () => {
  const { admin } = floor
  const { lot } = await aLot(10)
  const procedure = await aReleasedProcedure(admin)
  const start = (quantity: number) => ({ procedureId: procedure.id, partInventoryId: lot.id, quantity })
  assert.deepEqual(await admin.refused(createRuns, { input: [start(4), start(4), start(3)] }), ['UNIT_EMPTY'])
  const { runs } = (await admin.get(createRuns, { input: [start(4), start(4), start(2)] })).createRuns
  assert.deepEqual(
    runs.map((run: { partInventory: { quantity: number } }) => run.partInventory.quantity),
    [4, 4, 2],
  )
  assert.equal(runs[2].partInventory.id, lot.id)
  assert.deepEqual(
    runs.map((run: { partInventory: { status: string } }) => run.partInventory.status),
    ['WIP', 'WIP', 'WIP'],
  )
})

test('of two people who take more from one lot than there is, one is told how much is left', async () => {
  const { lot } = await aLot(10)
  const procedure = await aReleasedProcedure(floor.admin)
  const other = await floor.person({ roles: ['Planner'] })
  const performing = atOnce(floor.performer, 2)
  const taking = async (by: Person) => {
    const input = { procedureId: String(procedure.id), partInventoryId: String(lot.id), quantity: 6 }
    try {
      await performAs(performing, by.caller, act(createRun, input))
      return 'taken'
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
      throw error
    }
  }
  assert.deepEqual((await Promise.all([taking(floor.admin), taking(other)])).sort(), ['UNIT_EMPTY', 'taken'])
  assert.equal((await seen(lot.id)).quantity, 4)
})

test('a lot in work is not split by a start, and a canceled run that was not begun leaves its part as a lot', async () => {
  const { admin } = floor
  const { lot } = await aLot(10)
  const procedure = await aReleasedProcedure(admin)
  const start = { procedureId: procedure.id, partInventoryId: lot.id }
  const run = await aRun(admin, { ...start, quantity: 4 })
  await admin.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: run._etag, reason: 'too early' },
  })
  const taken = await seen(run.partInventory.id)
  assert.deepEqual([taken.quantity, taken.status], [4, 'AVAILABLE'])
  await aRun(admin, start)
  assert.deepEqual(await refusedStart(admin, { ...start, quantity: 2, purpose: 'TEST' }), ['INVALID_INPUT'])
})

test('part of a lot becomes a lot of its own by hand, at the same place; a serial does not', async () => {
  const { admin } = floor
  const { part, lot } = await aLot(10)
  const { _etag: etag } = await seen(lot.id)
  for (const quantity of [0, 10]) {
    assert.deepEqual(await admin.refused(split, { input: { id: lot.id, etag, quantity } }), ['INVALID_INPUT'])
  }
  assert.deepEqual(await admin.refused(split, { input: { id: lot.id, etag, quantity: 11 } }), ['UNIT_EMPTY'])
  const taken = (await admin.get(split, { input: { id: lot.id, etag, quantity: 2.5 } })).splitPartInventory
    .partInventory
  assert.deepEqual([taken.quantity, taken.splitFromId, taken.status], [2.5, lot.id, 'AVAILABLE'])
  assert.equal((await seen(lot.id)).quantity, 7.5)
  assert.deepEqual(await admin.refused(split, { input: { id: lot.id, etag, quantity: 1 } }), [
    'CONCURRENCY_ERROR',
  ])
  assert.ok(part.id)
  const serial = await aUnit(admin, (await aPart(admin)).id)
  const own = await seen(serial.id)
  assert.deepEqual(await admin.refused(split, { input: { id: serial.id, etag: own._etag, quantity: 0.5 } }), [
    'INVALID_INPUT',
  ])
})

test('the record of lots that were split is whole', async () => {
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  const { findings } = await verifyOrganization(source, organization)
  assert.deepEqual(findings, [])
})

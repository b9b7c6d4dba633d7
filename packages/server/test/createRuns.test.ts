import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor } from './floor.ts'
import { aDraft, aPart, aReleasedMbom, aReleasedProcedure, aUnit, release, unique } from './made.ts'
import { manySteps } from './manySteps.ts'
import { testDatabase } from './testDatabase.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

const createRuns = `mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs {
  id title partInventory { id serialNumber status buildRequirements { quantity } } runBatchId steps { number title status } } } }`

const serials = (count: number): string[] => {
  const base = unique('SN')
  return Array.from({ length: count }, (_none, nth) => `${base}-${nth + 1}`)
}

async function runsIn(partId: number): Promise<number> {
  const rows = await floor.rows(statement('select from run where part_id = $1::bigint', [String(partId)]))
  return rows.length
}

test('so many serials are so many runs, in the order given, in one batch, each with its own steps and BOM', async () => {
  const { admin } = floor
  const [part, screw, glue] = [await aPart(admin), await aPart(admin), await aPart(admin)]
  await aReleasedMbom(admin, part.id, [
    { partId: screw.id, quantity: 4 },
    { partId: glue.id, quantity: '0.5' },
  ])
  const procedure = await aReleasedProcedure(admin, [
    { title: 'Prepare', steps: [{ title: 'Clean' }] },
    { title: 'Assemble' },
  ])
  const wanted = serials(3)
  const input = wanted.map((serialNumber) => ({
    procedureId: procedure.id,
    partId: part.id,
    serialNumber,
    addToNewBatch: true,
    runBatchTitle: 'Order 17',
  }))
  const { runs } = (await admin.get(createRuns, { input })).createRuns
  assert.deepEqual(
    runs.map((run: { partInventory: { serialNumber: string } }) => run.partInventory.serialNumber),
    wanted,
  )
  for (const run of runs) {
    assert.equal(run.title, `Run ${run.id}: ${part.partNumber} · ${run.partInventory.serialNumber}`)
    assert.equal(run.partInventory.status, 'WIP')
    assert.deepEqual(
      run.steps.map((step: { number: string; title: string; status: string }) => [
        step.number,
        step.title,
        step.status,
      ]),
      [
        ['1', 'Prepare', 'TODO'],
        ['1.1', 'Clean', 'TODO'],
        ['2', 'Assemble', 'TODO'],
      ],
    )
    assert.deepEqual(
      run.partInventory.buildRequirements.map(({ quantity }: { quantity: number }) => quantity),
      [4, 0.5],
    )
  }
  assert.equal(new Set(runs.map((run: { runBatchId: number }) => run.runBatchId)).size, 1)
  assert.notEqual(runs[0].runBatchId, null)
})

test('when one of many cannot be started none is, and all that is in the way is said at once', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const [released, draft] = [await aReleasedProcedure(admin), await aDraft(admin, [{ title: 'Assemble' }])]
  const unit = await aUnit(admin, part.id)
  await admin.get(createRuns, { input: [{ procedureId: released.id, partInventoryId: unit.id }] })
  const starts = [
    { procedureId: released.id, partId: part.id },
    { procedureId: draft.id, partId: part.id },
    { procedureId: draft.id, partId: part.id },
    { procedureId: released.id, partInventoryId: unit.id },
  ]
  assert.deepEqual(await admin.refused(createRuns, { input: starts }), [
    'PROCEDURE_UNRELEASED',
    'UNIT_IN_BUILD',
  ])
  assert.equal(await runsIn(part.id), 1)
})

test('one unit is built by one run of a call, but looked at by many', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const [unit, procedure] = [await aUnit(admin, part.id), await aReleasedProcedure(admin)]
  const build = { procedureId: procedure.id, partInventoryId: unit.id }
  assert.deepEqual(await admin.refused(createRuns, { input: [build, build] }), ['INVALID_INPUT'])
  const looks = [build, { ...build, purpose: 'TEST' }, { ...build, purpose: 'INSPECTION' }]
  assert.equal((await admin.get(createRuns, { input: looks })).createRuns.runs.length, 3)
})

test('a serial is given to one unit, of many made at once and of those that were there', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const procedure = await aReleasedProcedure(admin)
  const [serial = ''] = serials(1)
  const start = { procedureId: procedure.id, partId: part.id, serialNumber: serial }
  assert.deepEqual(
    await admin.refused(createRuns, {
      input: [start, { ...start, serialNumber: ` ${serial.toLowerCase()} ` }],
    }),
    ['ALREADY_EXISTS'],
  )
  await admin.get(createRuns, { input: [start] })
  assert.deepEqual(await admin.refused(createRuns, { input: [start] }), ['ALREADY_EXISTS'])
  assert.equal(await runsIn(part.id), 1)
})

test('a dry run in a list, no list, and a list of nothing start nothing', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const procedure = await aReleasedProcedure(admin)
  const start = { procedureId: procedure.id, partId: part.id }
  for (const input of [[start, { ...start, dryRun: true }], null, [], [start, null]]) {
    assert.deepEqual(await admin.refused(createRuns, { input }), ['INVALID_INPUT'])
  }
  assert.equal(await runsIn(part.id), 0)
})

test('more runs than one call may start are refused in words that say what to do', async () => {
  const { errors } = await floor.admin.ask(
    'mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs { id } } }',
    { input: Array.from({ length: 1_001 }, () => ({ partId: 1 })) },
  )
  assert.deepEqual(
    errors?.map(({ message }) => message),
    ['input has more than 1000 entries. Send the rest in another request.'],
  )
})

test('runs take as many statements for 1, 50 and 500 of them', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const procedure = await manySteps(floor, 10)
  await release(admin, procedure.id)
  const counts: number[] = []
  for (const size of [1, 1, 50, 500]) {
    const input = serials(size).map((serialNumber) => ({
      procedureId: procedure.id,
      partId: part.id,
      serialNumber,
    }))
    const document = 'mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs { id } } }'
    counts.push(await countStatements(floor.performer, () => admin.get(document, { input })))
  }
  assert.equal(new Set(counts.slice(1)).size, 1, counts.join())
})

test('the record of runs that were started together is whole', async () => {
  const own = await openFloor()
  const { admin } = own
  const [part, screw] = [await aPart(admin), await aPart(admin)]
  await aReleasedMbom(admin, part.id, [{ partId: screw.id, quantity: 4 }])
  const procedure = await aReleasedProcedure(admin, [
    { title: 'Prepare', steps: [{ title: 'Clean' }] },
    { title: 'Assemble' },
  ])
  const input = serials(3).map((serialNumber) => ({
    procedureId: procedure.id,
    partId: part.id,
    serialNumber,
  }))
  await admin.get(createRuns, { input })
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === own.organizationId)
  assert.ok(organization)
  const { findings, checked } = await verifyOrganization(source, organization)
  assert.deepEqual(findings, [])
  assert.ok(checked.rows > 3 * 8, String(checked.rows))
})

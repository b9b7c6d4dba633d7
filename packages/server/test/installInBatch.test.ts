import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aReleasedMbom, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const install =
  'mutation ($input: [CreateABomInstallationInput!]!) { createAbomInstallations(input: $input) { abomInstallations { id } } }'
const left = async (id: number): Promise<number> =>
  (await ada.get('query ($id: ID!) { partInventory(id: $id) { quantity } }', { id })).partInventory.quantity

test('one lot goes into all units of a batch, as far as there is enough of it: all or none', async () => {
  const [part, nut, gasket] = [await aPart(ada), await aPart(ada, { trackingType: 'LOT' }), await aPart(ada)]
  await aReleasedMbom(ada, part.id, [
    { partId: gasket.id, quantity: 1 },
    { partId: nut.id, quantity: 4 },
  ])
  const aLot = (quantity: number) =>
    aUnit(ada, nut.id, { serialNumber: null, lotNumber: unique('LOT'), quantity })
  const { createRunBatch } = await ada.get(
    'mutation { createRunBatch(input: { title: "Pumps" }) { runBatch { id } } }',
  )
  const make = {
    procedureId: (await aReleasedProcedure(ada, [{ title: 'Assemble' }])).id,
    partId: part.id,
    runBatchId: createRunBatch.runBatch.id,
  }
  const runs = []
  for (let nth = 0; nth < 3; nth += 1) runs.push(await aRun(ada, { ...make, serialNumber: unique('SN') }))
  const alone = await aRun(ada, { ...make, runBatchId: null, serialNumber: unique('SN') })
  const linesOf = async (runId: number) => {
    const { run } = await ada.get(
      `query ($id: ID!) { run(id: $id) { partInventory { id buildRequirements { id partId quantityShort
        batchSiblings { id partId quantityShort partInventory { id } } } } } }`,
      { id: runId },
    )
    return { unitId: run.partInventory.id, line: run.partInventory.buildRequirements[1] }
  }
  const units = await Promise.all(runs.map(({ id }) => linesOf(id)))
  const [first, second, third] = units
  const siblings = [second, third].map((one) => ({
    id: one?.line.id,
    partId: nut.id,
    quantityShort: 4,
    partInventory: { id: one?.unitId },
  }))
  assert.deepEqual(first?.line.batchSiblings, siblings)
  for (const { unitId } of units.slice(0, 2)) {
    const { partId: _part, ...again } = make
    await aRun(ada, { ...again, partInventoryId: unitId, purpose: 'INSPECTION' })
  }
  const more = await linesOf(runs[0]?.id ?? 0)
  assert.deepEqual(more.line.batchSiblings, siblings, 'each unit once, however many runs work on it')
  assert.deepEqual((await linesOf(alone.id)).line.batchSiblings, [])
  const all = (lotId: number) => ({
    input: units.map(({ line }) => ({
      buildRequirementId: line.id,
      partInventoryId: lotId,
      quantity: line.quantityShort,
    })),
  })
  const short = await aLot(11)
  const { errors } = await ada.ask(install, all(short.id))
  assert.match(errors?.[0]?.message ?? '', /\b3\b/)
  assert.equal(await left(short.id), 11, 'nothing is taken')
  const lot = await aLot(13)
  await ada.get(install, all(lot.id))
  assert.equal(await left(lot.id), 1)
  assert.equal((await linesOf(runs[0]?.id ?? 0)).line.quantityShort, 0)
  const told = await floor.rows<{ stream_id: string }>(
    statement('select distinct stream_id from event where type = $1 and stream_id = any($2::bigint[])', [
      'PARTS_INSTALLED',
      units.map(({ unitId }) => String(unitId)),
    ]),
  )
  assert.equal(told.length, 3, 'each unit has it in its own record')
  const last = runs[2]?.id ?? 0
  const { run } = await ada.get('query ($id: ID!) { run(id: $id) { _etag } }', { id: last })
  await ada.get('mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id } } }', {
    input: { id: last, etag: run._etag, runBatchId: null },
  })
  assert.deepEqual((await linesOf(last)).line.batchSiblings, [], 'who left is asked for nothing')
})

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, aPart, aReleasedProcedure, aRun, aUnit, release, unique } from './made.ts'
import { act, fieldNamed, record, refusedRecord, type StepSeen, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let olga: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  olga = await floor.person({ roles: ['Operator'] })
})

const engrave = { title: 'Engrave', fields: [{ name: 'Serial', type: 'STRING', assigns: 'SERIAL' }] }

/** A run in whose step a field gives the unit its serial. */
async function anEngraving(partId: number, more: Record<string, unknown> = {}): Promise<number> {
  const procedure = await aReleasedProcedure(ada, [engrave])
  return (await aRun(ada, { procedureId: procedure.id, partId, ...more })).id
}

const begun = async (runId: number): Promise<StepSeen> =>
  act(olga, 'startRunStep', await seeStep(olga, runId, 'Engrave'))

const serialOf = async (runId: number): Promise<string | null> =>
  (await ada.get('query ($id: ID!) { run(id: $id) { partInventory { serialNumber } } }', { id: runId })).run
    .partInventory.serialNumber

test('an operator enters a serial in a step, and the unit has it; a typing error is corrected there', async () => {
  const run = await anEngraving((await aPart(ada)).id)
  assert.equal(await serialOf(run), null)
  const step = await begun(run)
  const [wrong, right] = [unique('SN'), unique('SN')]
  const written = await record(olga, fieldNamed(step, 'Serial'), { value: wrong })
  assert.equal(await serialOf(run), wrong)
  await record(olga, written, { value: right })
  assert.equal(await serialOf(run), right)
})

test('a serial that another unit of the part has is refused, and nothing is recorded', async () => {
  const part = await aPart(ada)
  const other = await aUnit(ada, part.id)
  const run = await anEngraving(part.id)
  const field = fieldNamed(await begun(run), 'Serial')
  const used = other.serialNumber.toLowerCase()
  assert.deepEqual(await refusedRecord(olga, field, { value: used }), ['ALREADY_EXISTS'])
  assert.equal(await serialOf(run), null)
  assert.equal(fieldNamed(await seeStep(olga, run, 'Engrave'), 'Serial').value, null)
})

test('a unit that has a serial keeps it: the field takes that one and no other', async () => {
  const serialNumber = unique('SN')
  const run = await anEngraving((await aPart(ada)).id, { serialNumber })
  const field = fieldNamed(await begun(run), 'Serial')
  assert.deepEqual(await refusedRecord(olga, field, { value: unique('SN') }), ['INVALID_INPUT'])
  await record(olga, field, { value: serialNumber })
  assert.equal(await serialOf(run), serialNumber)
})

test('a lot gets its number from a field, and a serial field does not name a lot', async () => {
  const part = await aPart(ada, { trackingType: 'LOT' })
  const procedure = await aReleasedProcedure(ada, [
    {
      title: 'Engrave',
      fields: [
        { name: 'Lot', type: 'STRING', assigns: 'LOT' },
        { name: 'Serial', type: 'STRING', assigns: 'SERIAL' },
      ],
    },
  ])
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, quantity: 5 })
  const step = await begun(run.id)
  const lot = unique('LOT')
  await record(olga, fieldNamed(step, 'Lot'), { value: lot })
  const shown = await ada.get('query ($id: ID!) { run(id: $id) { partInventory { lotNumber } } }', {
    id: run.id,
  })
  assert.equal(shown.run.partInventory.lotNumber, lot)
  assert.deepEqual(await refusedRecord(olga, fieldNamed(step, 'Serial'), { value: 'SN-1' }), ['TRACKING'])
})

test('a field that assigns is a text of each unit, and one of a kind in its step; else the release is refused', async () => {
  for (const fields of [
    [{ name: 'Serial', type: 'NUMBER', assigns: 'SERIAL' }],
    [{ name: 'Serial', type: 'STRING', assigns: 'SERIAL', perBatch: true }],
    [
      { name: 'One', type: 'STRING', assigns: 'SERIAL' },
      { name: 'Two', type: 'STRING', assigns: 'SERIAL' },
    ],
  ]) {
    const draft = await aDraft(ada, [{ title: 'Engrave', fields }])
    await assert.rejects(release(ada, draft.id), /PROCEDURE_INVALID/)
  }
})

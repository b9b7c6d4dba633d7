import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Asker, type Floor, openFloor } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'

let floor: Floor
let part: { id: number }
let procedureId: number
const partNumber = unique('BRKT-ASSY')

before(async () => {
  floor = await openFloor()
  part = await aPart(floor.admin, { partNumber, trackingType: 'SERIAL' })
  procedureId = (await aReleasedProcedure(floor.admin)).id
})

const found = async (person: Asker, search: string, args = ''): Promise<string[]> => {
  const answer = await person.get(
    `query ($search: String) { runs(search: $search${args}) { edges { node { title } } } }`,
    { search },
  )
  return answer.runs.edges.map((edge: { node: { title: string } }) => edge.node.title).sort()
}

test('a run is found by how any word of its title, order, charge number, serial or part number begins, in any case', async () => {
  const unit = await aUnit(floor.admin, part.id, { serialNumber: 'SN-000417' })
  const title = 'Paint the left bracket'
  const given = { procedureId, title, orderReference: 'PO/88123', chargeNumber: 'WBS 7-Alpha' }
  await aRun(floor.admin, { ...given, partInventoryId: unit.id })
  await aRun(floor.admin, { procedureId, partId: part.id, title: 'Paint the right bracket' })
  for (const search of ['left', 'LEFT', 'brack le', '88123', 'PO/88123', 'alpha', 'sn-000417', '000417'])
    assert.deepEqual(await found(floor.admin, search), [title], search)
  for (const search of [`${partNumber} left`, 'paint alpha', '  left  '])
    assert.deepEqual(await found(floor.admin, search), [title], search)
  assert.equal((await found(floor.admin, partNumber)).length, 2)
  const unordered = await found(floor.admin, 'paint', ', filters: { orderReference: { isnull: true } }')
  assert.deepEqual(unordered, ['Paint the right bracket'])
  for (const search of ['eft', 'left right', '417', "left' | 'right", '%', '---', 'Läft'])
    assert.deepEqual(await found(floor.admin, search), [], search)
  assert.equal((await found(floor.admin, ' ')).length, 2)
})

test('words of any alphabet are found in any case', async () => {
  const title = 'Überdruckprüfung ÖLFILTER Ωmega ёлка Ẽ'
  await aRun(floor.admin, { procedureId, partId: part.id, title })
  for (const search of ['überdruck', 'ÜBERDRUCKPRÜFUNG', 'ölf', 'ΩMEGA', 'ωmega', 'ЁЛКА', 'ẽ'])
    assert.deepEqual(await found(floor.admin, search), [title], search)
  assert.deepEqual(await found(floor.admin, 'uberdruck'), [])
})

test('a lot finds its runs, and words as long as a text may be are no reason to fail', async () => {
  const lots = await aPart(floor.admin, { partNumber: unique('LOT'), trackingType: 'LOT' })
  const unit = await aUnit(floor.admin, lots.id, { lotNumber: 'HEAT77', serialNumber: null, quantity: 5 })
  const title = `${'x'.repeat(190)} tail`
  await aRun(floor.admin, { procedureId, partInventoryId: unit.id, title })
  assert.deepEqual(await found(floor.admin, 'heat77'), [title])
  assert.deepEqual(await found(floor.admin, 'x'.repeat(5000)), [title])
})

test('nobody finds a run of another organization, nor without clearance one that is controlled', async () => {
  const other = await openFloor()
  const cleared = await floor.person({ roles: ['Admin'], cleared: true })
  const uncleared = await floor.person({ roles: ['Admin'] })
  const hidden = await aPart(cleared, { partNumber: unique('HIDDENPART'), exportControlled: true })
  const unit = await aUnit(cleared, hidden.id, { serialNumber: unique('HIDDENSERIAL') })
  const title = unique('Hiddentitle')
  await aRun(cleared, { procedureId, partInventoryId: unit.id, title })
  for (const search of ['hiddentitle', 'hiddenserial', 'hiddenpart']) {
    assert.deepEqual(await found(cleared, search), [title], search)
    for (const viewer of [uncleared, other.admin]) {
      assert.deepEqual(await found(viewer, search), [], search)
      // Not behind the list's wall either: what the function itself gives.
      const ids = await floor.rows(statement('select runs_with_words($1, 10)', [search]), viewer.caller)
      assert.deepEqual(ids, [], search)
    }
  }
})

test('words that more than 10,000 runs have each are refused, and narrow with a rarer one', async () => {
  const full = await openFloor()
  const common = await aPart(full.admin)
  const procedure = await aReleasedProcedure(full.admin)
  const title = 'Rare bracket'
  const run = await aRun(full.admin, { procedureId: procedure.id, partId: common.id, title })
  const owner = await full.owner()
  await owner.query(
    `insert into run select (jsonb_populate_record(r, jsonb_build_object('id', nextval('record_id'), 'title', 'Common bracket', 'canceled_at', now()))).*
from (select run as r from run where organization_id = $1 and id = $2) as one, generate_series(1, 10001)`,
    [full.organizationId, run.id],
  )
  const wide = '{ runs(search: "bracket common", first: 1) { edges { node { id } } } }'
  assert.deepEqual(await full.admin.refused(wide), ['INVALID_INPUT'])
  assert.deepEqual(await found(full.admin, 'bracket rare'), [title])
})

test('an inverted index serves each noun that is searched', async () => {
  const owner = await floor.owner()
  await owner.query('set enable_seqscan = off')
  for (const [table, columns] of [
    ['run', 'title, order_reference, charge_number'],
    ['part_inventory', 'serial_number, lot_number'],
    ['part', 'part_number'],
  ]) {
    const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
      `explain select id from ${table} where search_words(organization_id, ${columns}) @@ 'left'::tsquery and organization_id + 0 = 1`,
    )
    assert.match(rows.map((row) => row['QUERY PLAN']).join(), new RegExp(`Index Scan on ${table}_words`))
  }
})

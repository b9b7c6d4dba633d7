import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { openFloor } from './floor.ts'
import { aPart, aPlace, aReleasedProcedure, aRun, aUnit } from './made.ts'

test('what lies at a place and what there is of a part are filtered like the whole list', async () => {
  const floor = await openFloor()
  const place = await aPlace(floor.admin)
  const part = await aPart(floor.admin)
  const here = await aUnit(floor.admin, part.id, { locationId: place.id })
  const elsewhere = await aUnit(floor.admin, part.id)
  const answer = await floor.admin.get(`{
    location(id: ${place.id}) { partInventories(filters: { partId: { eq: ${part.id} } }) { id } }
    none: location(id: ${place.id}) { partInventories(filters: { serialNumber: { eq: "nobody" } }) { id } }
    part(id: ${part.id}) { partsInventory { id } found: partsInventory(filters: { serialNumber: { eq: "${elsewhere.serialNumber}" } }) { id } }
  }`)
  assert.deepEqual(answer.location.partInventories, [{ id: here.id }])
  assert.deepEqual(answer.none.partInventories, [])
  assert.deepEqual(answer.part.partsInventory, [{ id: here.id }, { id: elsewhere.id }])
  assert.deepEqual(answer.part.found, [{ id: elsewhere.id }])
})

test('the runs of many parts, units and procedures are read by one statement each, and never more than 10,000 of them', async () => {
  const floor = await openFloor()
  const { admin } = floor
  const procedure = await aReleasedProcedure(admin)
  const part = await aPart(admin)
  const run = await aRun(admin, { procedureId: procedure.id, partId: part.id })
  const queries = ['parts', 'procedures', 'partInventories'].map(
    (list) => `{ ${list} { edges { node { runs(filters: { status: { eq: TODO } }) { id } } } } }`,
  )
  const counts = async (): Promise<number[]> => {
    const counted = []
    for (const query of queries) counted.push(await countStatements(floor.performer, () => admin.get(query)))
    return counted
  }
  const few = await counts()
  for (let nth = 0; nth < 5; nth++)
    await aRun(admin, { procedureId: (await aReleasedProcedure(admin)).id, partId: (await aPart(admin)).id })
  assert.deepEqual(await counts(), few)
  const owner = await floor.owner()
  await owner.query(
    `insert into run select (jsonb_populate_record(r, jsonb_build_object('id', nextval('record_id'), 'status', 'CANCELED', 'canceled_at', now()))).*
from (select run as r from run where organization_id = $1 and id = $2) as one, generate_series(1, 10001)`,
    [floor.organizationId, run.id],
  )
  for (const record of [`part(id: ${part.id})`, `procedure(id: ${procedure.id})`]) {
    const { errors } = await admin.ask(`{ of: ${record} { runs { id } } }`)
    assert.deepEqual(errors?.[0]?.extensions, { code: 'LIST_TOO_LONG', list: 'runs', limit: 10_000 })
    const { of: filtered } = await admin.get(
      `{ of: ${record} { runs(filters: { status: { eq: TODO } }) { id } } }`,
    )
    assert.deepEqual(filtered.runs, [{ id: run.id }])
  }
})

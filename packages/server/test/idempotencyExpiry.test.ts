import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { expireIdempotency } from '../src/operation/expireIdempotency.ts'
import { type Floor, openFloor } from './floor.ts'

const create = `mutation ($type: String!) { createUnitOfMeasurement(input: {type: $type}) { unitOfMeasurement { id } } }`

async function age(floor: Floor, days: number): Promise<void> {
  const owner = await floor.owner()
  await owner.query(
    `update idempotency set created_at = created_at - make_interval(days => $2) where organization_id = $1`,
    [floor.organizationId, days],
  )
}

test('a request is answered from memory for 90 days; after that its key is refused and nothing is done again', async () => {
  const floor = await openFloor()
  await floor.admin.get(create, { type: 'bar' }, { key: 'first shift' })
  await age(floor, 89)
  await expireIdempotency(floor.performer.pool)
  const again = await floor.admin.ask(create, { type: 'bar' }, { key: 'first shift' })
  assert.deepEqual(again.extensions?.['replayed'], ['createUnitOfMeasurement'])
  await age(floor, 2)
  await expireIdempotency(floor.performer.pool)
  assert.deepEqual(await floor.admin.refused(create, { type: 'bar' }, { key: 'first shift' }), [
    'IDEMPOTENCY_KEY_EXPIRED',
  ])
  assert.deepEqual(await floor.admin.refused(create, { type: 'Pa' }, { key: 'first shift' }), [
    'IDEMPOTENCY_KEY_EXPIRED',
  ])
})

test('of an old key only its digest stays', async () => {
  const floor = await openFloor()
  await floor.admin.get(create, { type: 'bar' }, { key: 'first shift' })
  await age(floor, 100)
  await expireIdempotency(floor.performer.pool)
  const rows = await floor.rows(
    statement(`select caller, operation, input_hash, ids, length(key_hash) as digest from idempotency`),
  )
  assert.ok(rows.length > 0)
  for (const row of rows)
    assert.deepEqual(row, { caller: null, operation: null, input_hash: null, ids: null, digest: 32 })
})

test('an organization that chose fewer days is taken at its word, and no other is', async () => {
  const [floor, other] = [await openFloor(), await openFloor()]
  const owner = await floor.owner()
  await owner.query(
    `insert into organization_setting (organization_id, id, name, value, etag, created_at, updated_at)
values ($1, nextval('record_id'), 'idempotencyDays', '7', gen_random_uuid(), now(), now())`,
    [floor.organizationId],
  )
  for (const one of [floor, other]) {
    await one.admin.get(create, { type: 'bar' }, { key: 'first shift' })
    await age(one, 8)
  }
  await expireIdempotency(floor.performer.pool)
  assert.deepEqual(await floor.admin.refused(create, { type: 'bar' }, { key: 'first shift' }), [
    'IDEMPOTENCY_KEY_EXPIRED',
  ])
  await other.admin.get(create, { type: 'bar' }, { key: 'first shift' })
})

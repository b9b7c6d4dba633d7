import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { openFloor } from './floor.ts'

const create = `mutation ($input: CreateUnitOfMeasurementInput!) {
  createUnitOfMeasurement(input: $input) { unitOfMeasurement { id type _etag } }
}`

test('a unit of measurement is named once, and listed', async () => {
  const floor = await openFloor()
  const made = await floor.admin.get(create, { input: { type: ' N·m ' } })
  const { id, _etag } = made.createUnitOfMeasurement.unitOfMeasurement
  assert.equal(typeof id, 'number')
  assert.match(_etag, /^[0-9a-f]{32}$/)
  assert.deepEqual(await floor.admin.refused(create, { input: { type: 'N·m' } }), ['ALREADY_EXISTS'])
  const listed = await floor.admin.get(
    '{ unitsOfMeasurement(filters: {type: {in: ["N·m", "m"]}}) { edges { node { type } } pageInfo { totalCount } } }',
  )
  assert.deepEqual(listed.unitsOfMeasurement, {
    edges: [{ node: { type: 'N·m' } }],
    pageInfo: { totalCount: 1 },
  })
})

test('fifty copies of one request under one key make one unit, and all get its id', async () => {
  const floor = await openFloor()
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      floor.admin.ask(create, { input: { type: 'bar' } }, { key: 'the same' }),
    ),
  )
  const ids = new Set(
    answers.map(({ data, errors }) => data?.createUnitOfMeasurement?.unitOfMeasurement?.id ?? errors),
  )
  assert.equal(ids.size, 1)
  assert.equal(answers.filter(({ extensions }) => extensions === undefined).length, 1)
  const events = await floor.rows(
    statement(`select body from event where type = 'UNIT_OF_MEASUREMENT_CREATED'`),
  )
  assert.equal(events.length, 1)
})

test('a key that is used again for something else is refused', async () => {
  const floor = await openFloor()
  await floor.admin.get(create, { input: { type: 'bar' } }, { key: 'k' })
  assert.deepEqual(await floor.admin.refused(create, { input: { type: 'Pa' } }, { key: 'k' }), [
    'IDEMPOTENCY_KEY_REUSED',
  ])
})

test('another organization sees nothing of it', async () => {
  const [floor, other] = [await openFloor(), await openFloor()]
  await floor.admin.get(create, { input: { type: 'bar' } })
  const { unitsOfMeasurement } = await other.admin.get('{ unitsOfMeasurement { edges { node { id } } } }')
  assert.deepEqual(unitsOfMeasurement.edges, [])
})

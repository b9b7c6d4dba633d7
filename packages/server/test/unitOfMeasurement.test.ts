import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aUnit } from './made.ts'

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

const defined = `mutation ($input: CreateUnitOfMeasurementInput!) {
  createUnitOfMeasurement(input: $input) { unitOfMeasurement { id type dimension factor _etag } }
}`
const update = `mutation ($input: UpdateUnitOfMeasurementInput!) {
  updateUnitOfMeasurement(input: $input) { unitOfMeasurement { id type dimension factor _etag } }
}`
const remove = 'mutation ($id: ID!, $etag: String!) { deleteUnitOfMeasurement(id: $id, etag: $etag) { id } }'
const addLine = `mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem {
  id _etag quantity unitOfMeasure { type } } } }`
const changeLine = `mutation ($input: UpdateMBomItemInput!) { updateMbomItem(input: $input) { mbomItem {
  id _etag quantity unitOfMeasure { type } } } }`

async function aUnitOf(asker: Asker, type: string, dimension?: string, factor?: string) {
  const { createUnitOfMeasurement } = await asker.get(defined, { input: { type, dimension, factor } })
  return createUnitOfMeasurement.unitOfMeasurement
}

test('a unit says what it measures by an exact factor, or converts to nothing', async () => {
  const { admin } = await openFloor()
  const inch = await aUnitOf(admin, 'in', 'length', '0.0254')
  assert.equal(inch.dimension, 'length')
  assert.equal(inch.factor, 0.0254)
  assert.deepEqual(await admin.refused(defined, { input: { type: 'x', dimension: 'length' } }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await admin.refused(defined, { input: { type: 'x', dimension: 'length', factor: '0' } }), [
    'INVALID_INPUT',
  ])
})

test('what a unit measures is fixed once something is counted in it, and then it cannot be taken away', async () => {
  const { admin } = await openFloor()
  const inch = await aUnitOf(admin, 'inch')
  await aPart(admin, { unitOfMeasureId: inch.id, trackingType: null })
  const input = { id: inch.id, etag: inch._etag, type: 'in', dimension: 'length', factor: '0.0254' }
  const { updateUnitOfMeasurement } = await admin.get(update, { input })
  const { _etag: etag, ...shown } = updateUnitOfMeasurement.unitOfMeasurement
  assert.deepEqual(shown, { id: inch.id, type: 'in', dimension: 'length', factor: 0.0254 })
  assert.deepEqual(await admin.refused(update, { input: { id: inch.id, etag, factor: '0.025' } }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await admin.refused(remove, { id: inch.id, etag }), ['IN_USE'])
  const spare = await aUnitOf(admin, 'ell')
  await admin.get(remove, { id: spare.id, etag: spare._etag })
  assert.deepEqual(await admin.refused(update, { input: { ...input, id: spare.id } }), ['NOT_FOUND'])
})

test('a BOM line is counted in any unit of its part’s dimension, and a unit that it starts keeps that unit', async () => {
  const { admin } = await openFloor()
  const metre = await aUnitOf(admin, 'm', 'length', '1')
  const inch = await aUnitOf(admin, 'in', 'length', '0.0254')
  const gram = await aUnitOf(admin, 'g', 'mass', '0.001')
  const wire = await aPart(admin, { unitOfMeasureId: metre.id, trackingType: null })
  const harness = await aPart(admin)
  const line = { parentId: harness.id, partId: wire.id, quantity: 12.5 }
  assert.deepEqual(await admin.refused(addLine, { input: { ...line, unitOfMeasureId: gram.id } }), [
    'UNIT_MISMATCH',
  ])
  const { createMbomItem } = await admin.get(addLine, { input: { ...line, unitOfMeasureId: inch.id } })
  const { id, _etag: etag, ...shown } = createMbomItem.mbomItem
  assert.deepEqual(shown, { quantity: 12.5, unitOfMeasure: { type: 'in' } })
  assert.deepEqual(await admin.refused(changeLine, { input: { id, etag, unitOfMeasureId: gram.id } }), [
    'UNIT_MISMATCH',
  ])
  const { updateMbomItem } = await admin.get(changeLine, { input: { id, etag, unitOfMeasureId: null } })
  assert.deepEqual(updateMbomItem.mbomItem.unitOfMeasure, null)
})

test('a part that has stock is not counted in another unit', async () => {
  const { admin } = await openFloor()
  const metre = await aUnitOf(admin, 'm', 'length', '1')
  const wire = await aPart(admin, { trackingType: 'LOT' })
  await aUnit(admin, wire.id, { lotNumber: 'L-1', serialNumber: null, quantity: 5 })
  const change = 'mutation ($input: UpdatePartInput!) { updatePart(input: $input) { part { id } } }'
  assert.deepEqual(
    await admin.refused(change, { input: { id: wire.id, etag: wire._etag, unitOfMeasureId: metre.id } }),
    ['INVALID_INPUT'],
  )
})

test('stock given in another unit of the same dimension is kept in the unit of its part, exactly or not at all', async () => {
  const { admin } = await openFloor()
  const foot = await aUnitOf(admin, 'ft', 'length', '0.3048')
  const inch = await aUnitOf(admin, 'in', 'length', '0.0254')
  const gram = await aUnitOf(admin, 'g', 'mass', '0.001')
  const wire = await aPart(admin, { unitOfMeasureId: foot.id, trackingType: 'LOT' })
  const create = `mutation ($input: CreatePartInventoryInput!) { createPartInventory(input: $input) {
    partInventory { quantity unitOfMeasure { type } } } }`
  const lot = { partId: wire.id, lotNumber: 'L-1' }
  const { createPartInventory } = await admin.get(create, {
    input: { ...lot, quantity: 18, unitOfMeasureId: inch.id },
  })
  assert.deepEqual(createPartInventory.partInventory, { quantity: 1.5, unitOfMeasure: { type: 'ft' } })
  for (const [quantity, unitOfMeasureId, code] of [
    [7, inch.id, 'INVALID_INPUT'],
    [7, gram.id, 'UNIT_MISMATCH'],
  ] as const)
    assert.deepEqual(await admin.refused(create, { input: { ...lot, quantity, unitOfMeasureId } }), [code])
})

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aPlace, aReleasedProcedure, aRun, aUnit, refusedStart, unique } from './made.ts'

let floor: Floor
let ada: Person
let quinn: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn Quality' })
})

const unitFields = `id _etag serialNumber quantity status statusReason qualityHold qualityHoldReason shipmentId location { id }
  shipmentItems { quantity returnedAt returnReason returnedBy { name } shipment { customer } }`
const ship = `mutation ($input: ShipPartInventoryInput!) { shipPartInventory(input: $input) { shipment {
  id customer orderReference evidenceDigest createdBy { name } items { quantity returnedAt partInventory { ${unitFields} } } } } }`
const takeBack = `mutation ($input: ReturnPartInventoryInput!) { returnPartInventory(input: $input) { partInventory { ${unitFields} } } }`
const update = `mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { ${unitFields} } } }`
const hold =
  'mutation ($input: HoldPartInventoryInput!) { holdPartInventory(input: $input) { partInventory { id } } }'

async function seen(id: number) {
  const { partInventory } = await ada.get(`query ($id: ID!) { partInventory(id: $id) { ${unitFields} } }`, {
    id,
  })
  return partInventory
}

const shipped = async (...units: readonly { id: number }[]) =>
  (
    await quinn.get(ship, {
      input: { customer: 'Northwind', partInventories: units.map(({ id }) => ({ id })) },
    })
  ).shipPartInventory.shipment

const digest = 'ab'.repeat(32)

test('units leave for a customer with their order and the digest of their evidence, and lie nowhere then', async () => {
  const part = await aPart(ada)
  const place = await aPlace(ada)
  const units = [await aUnit(ada, part.id, { locationId: place.id }), await aUnit(ada, part.id)]
  const input = {
    customer: ' Northwind ',
    orderReference: 'PO-7',
    evidenceDigest: digest.toUpperCase(),
    partInventories: units.map(({ id, _etag }) => ({ id, etag: _etag })),
  }
  const { shipment } = (await quinn.get(ship, { input })).shipPartInventory
  const { customer, orderReference, evidenceDigest, createdBy, items } = shipment
  assert.deepEqual(
    [customer, orderReference, evidenceDigest, createdBy.name, items.length],
    ['Northwind', 'PO-7', digest, 'Quinn Quality', 2],
  )
  const { status, statusReason, location, shipmentId } = items[0].partInventory
  assert.deepEqual(
    [status, statusReason, location, shipmentId],
    ['UNAVAILABLE', 'SHIPPED', null, shipment.id],
  )
})

test('what is held, in a run, built in, scrapped or away is not shipped, all that is in the way is said, and nothing leaves', async () => {
  const part = await aPart(ada)
  const [good, held, worked] = [
    await aUnit(ada, part.id),
    await aUnit(ada, part.id),
    await aUnit(ada, part.id),
  ]
  await ada.get(hold, { input: { id: held.id, etag: held._etag, reason: 'scratch' } })
  await aRun(ada, { procedureId: (await aReleasedProcedure(ada)).id, partInventoryId: worked.id })
  const input = {
    customer: 'Northwind',
    partInventories: [good, held, worked].map(({ id }) => ({ id })),
  }
  assert.deepEqual((await quinn.refused(ship, { input })).toSorted(), ['UNIT_IN_BUILD', 'UNIT_ON_HOLD'])
  assert.equal((await seen(good.id)).status, 'AVAILABLE')
  await shipped(good)
  assert.deepEqual(await quinn.refused(ship, { input: { ...input, partInventories: [{ id: good.id }] } }), [
    'INVALID_INPUT',
  ])
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await operator.refused(ship, { input }), ['PERMISSION'])
})

test('on what is away no run starts, and it is neither counted, moved, scrapped, split, merged nor voided', async () => {
  const part = await aPart(ada, { trackingType: 'LOT' })
  const given = { serialNumber: null, lotNumber: unique('LOT'), quantity: 5 }
  const [lot, other] = [await aUnit(ada, part.id, given), await aUnit(ada, part.id, given)]
  await shipped(lot)
  const { _etag: etag } = await seen(lot.id)
  const place = await aPlace(ada)
  const input = { id: lot.id, etag, reason: 'try' }
  for (const change of [{ quantity: 4 }, { quantityScrapped: 1 }, { locationId: place.id }])
    assert.deepEqual(await ada.refused(update, { input: { ...input, ...change } }), ['INVALID_INPUT'])
  assert.deepEqual(
    await ada.refused(
      'mutation ($input: SplitPartInventoryInput) { splitPartInventory(input: $input) { partInventory { id } } }',
      { input: { id: lot.id, etag, quantity: 1 } },
    ),
    ['INVALID_INPUT'],
  )
  assert.ok(
    (
      await ada.refused(
        'mutation ($input: MergePartInventoryInput) { mergePartInventory(input: $input) { partInventory { id } } }',
        { input: { partInventories: [{ id: lot.id }, { id: other.id }] } },
      )
    ).includes('INVALID_INPUT'),
  )
  assert.deepEqual(
    await ada.refused(
      'mutation ($id: ID!, $etag: String!) { deletePartInventory(id: $id, etag: $etag) { id } }',
      {
        id: lot.id,
        etag,
      },
    ),
    ['INVALID_INPUT'],
  )
  const procedure = await aReleasedProcedure(ada)
  assert.deepEqual(
    await refusedStart(ada, { procedureId: procedure.id, partInventoryId: lot.id, purpose: 'REWORK' }),
    ['UNIT_STATE'],
  )
})

test('what comes back is the same unit, on quality hold as returned, and may be shipped again once it is released', async () => {
  const part = await aPart(ada)
  const place = await aPlace(ada)
  const unit = await aUnit(ada, part.id)
  await shipped(unit)
  const input = { id: unit.id, locationId: place.id, reason: 'leaks' }
  assert.deepEqual(await quinn.refused(takeBack, { input: { ...input, reason: ' ' } }), ['INVALID_INPUT'])
  const { partInventory } = (await quinn.get(takeBack, { input })).returnPartInventory
  assert.deepEqual(
    [partInventory.serialNumber, partInventory.status, partInventory.statusReason, partInventory.location],
    [unit.serialNumber, 'UNAVAILABLE', 'QUALITY_HOLD', { id: place.id }],
  )
  assert.equal(partInventory.qualityHoldReason, 'returned: leaks')
  const [item] = partInventory.shipmentItems
  assert.deepEqual([item.returnReason, item.returnedBy.name], ['leaks', 'Quinn Quality'])
  assert.deepEqual(await quinn.refused(takeBack, { input }), ['INVALID_INPUT'], 'it is here')
  await ada.get(
    'mutation ($input: ReleasePartInventoryInput!) { releasePartInventory(input: $input) { partInventory { id } } }',
    { input: { id: unit.id, etag: partInventory._etag, reason: 'seal replaced' } },
  )
  await shipped(unit)
  assert.equal((await seen(unit.id)).shipmentItems.length, 2)
})

test('leaving and coming back stand in the ledger', async () => {
  const unit = await aUnit(ada, (await aPart(ada)).id)
  await shipped(unit)
  await quinn.get(takeBack, { input: { id: unit.id, reason: 'leaks' } })
  const { inventoryTransactions } = await ada.get(
    `query ($filters: InventoryTransactionsInputFilters) { inventoryTransactions(filters: $filters, sort: [ID_ASC]) { edges { node { acts reason } } } }`,
    { filters: { partInventoryId: { eq: unit.id } } },
  )
  assert.deepEqual(
    inventoryTransactions.edges.map(({ node }: { node: object }) => node),
    [
      { acts: ['PART_INVENTORY_CREATED'], reason: null },
      { acts: ['PART_INVENTORY_SHIPPED'], reason: null },
      { acts: ['PART_INVENTORY_RETURNED'], reason: 'leaks' },
    ],
  )
})

test('of two people who ship one unit at once, one is told that it is away', async () => {
  const unit = await aUnit(ada, (await aPart(ada)).id)
  const input = { customer: 'Northwind', partInventories: [{ id: unit.id }] }
  const answers = await Promise.all([ada.ask(ship, { input }), quinn.ask(ship, { input })])
  assert.deepEqual(
    answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['INVALID_INPUT'],
  )
})

test('a shipment takes as many statements for fifty units as for one', async () => {
  const part = await aPart(ada)
  const counts: number[] = []
  for (const size of [1, 50]) {
    const { createPartInventories } = await ada.get(
      'mutation ($input: [CreatePartInventoryInput]) { createPartInventories(input: $input) { partInventories { id } } }',
      {
        input: Array.from({ length: size }, () => ({
          partId: part.id,
          serialNumber: unique('SN'),
          quantity: 1,
        })),
      },
    )
    counts.push(
      await countStatements(floor.performer, () => shipped(...createPartInventories.partInventories)),
    )
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})

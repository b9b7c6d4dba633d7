import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aUnit, type Made } from './made.ts'

const fields = 'id _etag name type available archived parentId siteId'
const create = `mutation ($input: CreateLocationInput!) { createLocation(input: $input) { location { ${fields} } } }`
const update = `mutation ($input: UpdateLocationInput!) { updateLocation(input: $input) { location { ${fields} } } }`
const unitStatus = 'query ($id: ID!) { partInventory(id: $id) { status statusReason _etag } }'

async function aPlace(asker: Asker, input: Record<string, unknown>): Promise<Made> {
  return (await asker.get(create, { input })).createLocation.location
}

test('a place has a name of its own, and may lie within another at its site', async () => {
  const { admin, siteId } = await openFloor()
  const hall = await aPlace(admin, { name: 'Hall 1', type: 'WAREHOUSE', siteId })
  const rack = await aPlace(admin, { name: 'Rack 4', type: 'RACK', parentId: hall.id })
  const seen = await admin.get(
    'query ($id: ID!) { location(id: $id) { siteId parent { name locations { id } } available archived } }',
    {
      id: rack.id,
    },
  )
  assert.deepEqual(seen.location, {
    siteId: Number(siteId),
    parent: { name: 'Hall 1', locations: [{ id: rack.id }] },
    available: true,
    archived: false,
  })
  assert.deepEqual(await admin.refused(create, { input: { name: 'Rack 4' } }), ['ALREADY_EXISTS'])
  assert.deepEqual(await admin.refused(create, { input: { name: 'Rack 5', parentId: 1 } }), ['NOT_FOUND'])
})

test('no place lies within itself, at any depth', async () => {
  const { admin } = await openFloor()
  const hall = await aPlace(admin, { name: 'Hall 1' })
  const rack = await aPlace(admin, { name: 'Rack 4', parentId: hall.id })
  const shelf = await aPlace(admin, { name: 'Shelf 1', parentId: rack.id })
  assert.deepEqual(
    await admin.refused(update, { input: { id: hall.id, etag: hall._etag, parentId: shelf.id } }),
    ['INVALID_INPUT'],
  )
  assert.deepEqual(
    await admin.refused(update, { input: { id: hall.id, etag: hall._etag, parentId: hall.id } }),
    ['INVALID_INPUT'],
  )
})

test('of two people who put two places into each other at once, one is refused', async () => {
  const { admin } = await openFloor()
  const [one, other] = [await aPlace(admin, { name: 'One' }), await aPlace(admin, { name: 'Other' })]
  const answers = await Promise.all([
    admin.ask(update, { input: { id: one.id, etag: one._etag, parentId: other.id } }),
    admin.ask(update, { input: { id: other.id, etag: other._etag, parentId: one.id } }),
  ])
  assert.deepEqual(
    answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['INVALID_INPUT'],
  )
})

test('closing a place makes what lies there unavailable in the same act, opening it makes it available again', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const quarantine = await aPlace(admin, { name: 'Cage' })
  const unit = await aUnit(admin, part.id, { locationId: quarantine.id })
  const before = (await admin.get(unitStatus, { id: unit.id })).partInventory
  const closed = await admin.get(update, {
    input: { id: quarantine.id, etag: quarantine._etag, available: false },
  })
  const { status, statusReason, _etag } = (await admin.get(unitStatus, { id: unit.id })).partInventory
  assert.deepEqual([before.status, status, statusReason], ['AVAILABLE', 'UNAVAILABLE', 'PLACE_NOT_AVAILABLE'])
  assert.equal(_etag, before._etag, 'a derived copy renews no etag')
  const etag = closed.updateLocation.location._etag
  await admin.get(update, { input: { id: quarantine.id, etag, available: true, name: 'Cage 2' } })
  assert.equal((await admin.get(unitStatus, { id: unit.id })).partInventory.status, 'AVAILABLE')
})

test('what is recorded at a place while somebody closes it is unavailable in the end', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const cage = await aPlace(admin, { name: 'Cage' })
  const [unit] = await Promise.all([
    aUnit(admin, part.id, { locationId: cage.id }),
    admin.get(update, { input: { id: cage.id, etag: cage._etag, available: false } }),
  ])
  assert.equal((await admin.get(unitStatus, { id: unit.id })).partInventory.status, 'UNAVAILABLE')
})

test('a place is archived when it is empty, and an archived one takes nothing more', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const [rack, other] = [await aPlace(admin, { name: 'Rack 4' }), await aPlace(admin, { name: 'Rack 5' })]
  const unit = await aUnit(admin, part.id, { locationId: rack.id })
  const archive = { id: rack.id, etag: rack._etag, archived: true }
  assert.deepEqual(await admin.refused(update, { input: archive }), ['IN_USE'])
  await admin.get(
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { id } } }',
    {
      input: { id: unit.id, etag: unit._etag, locationId: other.id },
    },
  )
  const { updateLocation } = await admin.get(update, { input: archive })
  assert.equal(updateLocation.location.archived, true)
  const late = { partId: part.id, serialNumber: 'SN-9', locationId: rack.id }
  assert.deepEqual(
    await admin.refused(
      'mutation ($input: CreatePartInventoryInput!) { createPartInventory(input: $input) { partInventory { id } } }',
      { input: late },
    ),
    ['INVALID_INPUT'],
  )
})

test('places are found by what lies there', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const rack = await aPlace(admin, { name: 'Rack 4', type: 'RACK' })
  await aPlace(admin, { name: 'Rack 5', type: 'RACK' })
  await aUnit(admin, part.id, { locationId: rack.id })
  const found = await admin.get(
    'query ($f: LocationsInputFilters) { locations(filters: $f, sort: [NAME_ASC]) { edges { node { name partInventories { part { partNumber } } } } } }',
    { f: { type: { eq: 'RACK' }, partInventories: { part: { partNumber: { eq: part.partNumber } } } } },
  )
  assert.deepEqual(found.locations.edges, [
    { node: { name: 'Rack 4', partInventories: [{ part: { partNumber: part.partNumber } }] } },
  ])
})

test('a place is archived by the reference’s deletion too: an empty one, which stays in the record', async () => {
  const { admin } = await openFloor()
  const shelf = await aPlace(admin, { name: 'Shelf' })
  const unit = await aUnit(admin, (await aPart(admin)).id, { locationId: shelf.id })
  const close = 'mutation ($id: ID!, $etag: String!) { deleteLocation(id: $id, etag: $etag) { id } }'
  assert.deepEqual(await admin.refused(close, { id: shelf.id, etag: shelf._etag }), ['IN_USE'])
  const { _etag } = (await admin.get(unitStatus, { id: unit.id })).partInventory
  await admin.get(
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { __typename } }',
    { input: { id: unit.id, etag: _etag, locationId: null } },
  )
  const closed = await admin.get(close, { id: shelf.id, etag: shelf._etag })
  assert.deepEqual(closed.deleteLocation, { id: shelf.id })
  const seen = await admin.get('query ($id: ID!) { location(id: $id) { archived } }', { id: shelf.id })
  assert.deepEqual(seen.location, { archived: true })
})

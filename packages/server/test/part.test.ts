import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'

const create = `mutation ($input: CreatePartInput!) { createPart(input: $input) { part {
  id _etag entityId partNumber revision description partType trackingType cost leadTime exportControlled isLatestRevision latestRevision
  quantity unitOfMeasure { type } } } }`
const update = `mutation ($input: UpdatePartInput!) { updatePart(input: $input) { part {
  id _etag partNumber revision description partType trackingType cost exportControlled } } }`
const revise = `mutation ($input: CreatePartRevisionInput!) { createPartRevision(input: $input) { part {
  id _etag partNumber revision description trackingType revisedFrom { id } revisions { revision } isLatestRevision latestRevision } } }`
const etagOf = async (asker: Asker, id: number): Promise<string> =>
  (await asker.get('query ($id: ID!) { part(id: $id) { _etag } }', { id })).part._etag

test('a part is a number and a revision, A when nobody says otherwise, and is untracked until somebody says how', async () => {
  const { admin } = await openFloor()
  const { createPart } = await admin.get(create, {
    input: { partNumber: ' BRKT-1 ', cost: 12.5, leadTime: 3600 },
  })
  const { id, _etag, entityId, ...part } = createPart.part
  assert.equal(entityId, id)
  assert.match(_etag, /^[0-9a-f]{32}$/)
  assert.deepEqual(part, {
    partNumber: 'BRKT-1',
    revision: 'A',
    description: null,
    partType: 'PART',
    trackingType: null,
    cost: 12.5,
    leadTime: 3600,
    exportControlled: false,
    isLatestRevision: true,
    latestRevision: 'A',
    quantity: 0,
    unitOfMeasure: null,
  })
})

test('number and revision together exist once, and the refusal says that they already exist', async () => {
  const { admin } = await openFloor()
  await admin.get(create, { input: { partNumber: 'BRKT-1' } })
  const { errors } = await admin.ask(create, { input: { partNumber: 'BRKT-1', revision: '' } })
  assert.equal(errors?.[0]?.extensions['code'], 'ALREADY_EXISTS')
  assert.match(errors?.[0]?.message ?? '', /BRKT-1 revision A already exists/)
  await admin.get(create, { input: { partNumber: 'BRKT-1', revision: 'B' } })
})

test('of two people who write one part at once, one is told that it exists', async () => {
  const { admin } = await openFloor()
  const both = await Promise.all([1, 2].map(() => admin.ask(create, { input: { partNumber: 'BRKT-1' } })))
  const codes = both.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? [])
  assert.deepEqual(codes, ['ALREADY_EXISTS'])
})

test('two people who write two revisions of a new number at once write one family', async () => {
  const { admin } = await openFloor()
  await Promise.all(
    ['A', 'B'].map((revision) => admin.get(create, { input: { partNumber: 'BRKT-1', revision } })),
  )
  const { parts } = await admin.get(
    `{ parts(filters: {isLatestRevision: {eq: true}}) { edges { node { revision revisions { revision } } } } }`,
  )
  assert.equal(parts.edges.length, 1)
  assert.equal(parts.edges[0].node.revision, 'B')
  assert.equal(parts.edges[0].node.revisions.length, 2)
})

test('a description has at most 512 characters', async () => {
  const { admin } = await openFloor()
  await admin.get(create, { input: { partNumber: 'P-1', description: 'x'.repeat(512) } })
  assert.deepEqual(
    await admin.refused(create, { input: { partNumber: 'P-2', description: 'x'.repeat(513) } }),
    ['INVALID_INPUT'],
  )
})

test('a part is revised: its next revision begins as the one that it is made from, and is the latest', async () => {
  const { admin } = await openFloor()
  const first = await aPart(admin, { partNumber: 'BRKT-1', description: 'Bracket' })
  const { createPartRevision } = await admin.get(revise, { input: { id: first.id, etag: first._etag } })
  const { id, _etag, ...second } = createPartRevision.part
  assert.deepEqual(second, {
    partNumber: 'BRKT-1',
    revision: 'B',
    description: 'Bracket',
    trackingType: 'SERIAL',
    revisedFrom: { id: first.id },
    revisions: [{ revision: 'A' }, { revision: 'B' }],
    isLatestRevision: true,
    latestRevision: 'B',
  })
  assert.equal(await etagOf(admin, first.id), first._etag, 'being superseded is derived and renews no etag')
  const third = await admin.get(revise, { input: { id, etag: _etag, revision: 'AA' } })
  assert.equal(third.createPartRevision.part.isLatestRevision, true)
  assert.deepEqual(await admin.refused(revise, { input: { id, etag: _etag, revision: 'A' } }), [
    'ALREADY_EXISTS',
  ])
})

test('of two people who revise a part at once, one makes B and the other makes C', async () => {
  const { admin } = await openFloor()
  const { id, _etag } = await aPart(admin)
  const made = await Promise.all([1, 2].map(() => admin.get(revise, { input: { id, etag: _etag } })))
  assert.deepEqual(made.map(({ createPartRevision }) => createPartRevision.part.revision).sort(), ['B', 'C'])
})

test('what the catalog says is corrected by whoever saw it as it stands; the other one is told to reload', async () => {
  const { admin } = await openFloor()
  const { id, _etag: etag } = await aPart(admin, { description: 'Braket', cost: 1 })
  const { updatePart } = await admin.get(update, {
    input: { id, etag, description: 'Bracket', cost: '2.50' },
  })
  assert.equal(updatePart.part.description, 'Bracket')
  assert.equal(updatePart.part.cost, 2.5)
  assert.notEqual(updatePart.part._etag, etag)
  assert.deepEqual(await admin.refused(update, { input: { id, etag, description: 'Other' } }), [
    'CONCURRENCY_ERROR',
  ])
  const both = await Promise.all(
    ['one', 'two'].map((description) =>
      admin.ask(update, { input: { id, etag: updatePart.part._etag, description } }),
    ),
  )
  assert.deepEqual(
    both.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['CONCURRENCY_ERROR'],
  )
})

test('number and revision are for good, and may be sent unchanged', async () => {
  const { admin } = await openFloor()
  const { id, _etag: etag, partNumber } = await aPart(admin)
  assert.deepEqual(await admin.refused(update, { input: { id, etag, partNumber: 'OTHER', revision: 'B' } }), [
    'INVALID_INPUT',
    'INVALID_INPUT',
  ])
  await admin.get(update, { input: { id, etag, partNumber, revision: 'A', description: 'same' } })
})

test('what one update changes is several acts under one etag', async () => {
  const floor = await openFloor()
  const { id, _etag: etag } = await aPart(floor.admin, { trackingType: null })
  const { updatePart } = await floor.admin.get(update, {
    input: { id, etag, description: 'Bracket', trackingType: 'LOT', exportControlled: true },
  })
  const { description, trackingType, exportControlled } = updatePart.part
  assert.deepEqual(
    { description, trackingType, exportControlled },
    { description: 'Bracket', trackingType: 'LOT', exportControlled: true },
  )
})

test('tracking changes only when no inventory of the old kind is left', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin, { trackingType: 'SERIAL' })
  const unit = await aUnit(admin, part.id)
  const untrack = { id: part.id, etag: part._etag, trackingType: null }
  assert.deepEqual(await admin.refused(update, { input: untrack }), ['TRACKING'])
  await admin.get(
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { id } } }',
    {
      input: { id: unit.id, etag: unit._etag, quantity: 0, reason: 'Stocktaking' },
    },
  )
  const { updatePart } = await admin.get(update, { input: untrack })
  assert.equal(updatePart.part.trackingType, null)
})

test('an untracked part becomes tracked beside what there is of it', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin, { trackingType: null })
  await aUnit(admin, part.id, { serialNumber: null, quantity: 40 })
  const { updatePart } = await admin.get(update, {
    input: { id: part.id, etag: part._etag, trackingType: 'LOT' },
  })
  assert.equal(updatePart.part.trackingType, 'LOT')
})

test('of one who untracks a part and one who records a unit of it, the second finds what the first did', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin, { trackingType: 'SERIAL' })
  const [untracked, recorded] = await Promise.all([
    admin.ask(update, { input: { id: part.id, etag: part._etag, trackingType: 'LOT' } }),
    admin.ask(
      'mutation ($input: CreatePartInventoryInput!) { createPartInventory(input: $input) { partInventory { id } } }',
      {
        input: { partId: part.id, serialNumber: 'SN-1', quantity: 1 },
      },
    ),
  ])
  assert.equal([untracked, recorded].filter(({ errors }) => errors === undefined).length, 1)
})

test('a tool is tracked by serial', async () => {
  const { admin } = await openFloor()
  assert.deepEqual(await admin.refused(create, { input: { partNumber: 'WRENCH', partType: 'TOOL' } }), [
    'TRACKING',
  ])
  await admin.get(create, { input: { partNumber: 'WRENCH', partType: 'TOOL', trackingType: 'SERIAL' } })
})

test('only people with clearance see a controlled part, its revisions and its units', async () => {
  const floor = await openFloor()
  const cleared = await floor.person({ roles: ['Planner'], cleared: true })
  const planner = await floor.person({ roles: ['Planner'] })
  const part = await aPart(cleared, { exportControlled: true })
  const unit = await aUnit(cleared, part.id)
  const look = `query ($part: ID!, $unit: ID!) { part(id: $part) { id } partInventory(id: $unit) { id exportControlled }
    parts { pageInfo { totalCount } } partInventories { pageInfo { totalCount } } }`
  const seen = await cleared.get(look, { part: part.id, unit: unit.id })
  assert.deepEqual(seen.partInventory, { id: unit.id, exportControlled: true })
  assert.deepEqual(await planner.get(look, { part: part.id, unit: unit.id }), {
    part: null,
    partInventory: null,
    parts: { pageInfo: { totalCount: 0 } },
    partInventories: { pageInfo: { totalCount: 0 } },
  })
  assert.deepEqual(
    await planner.refused(create, { input: { partNumber: 'SECRET', exportControlled: true } }),
    ['PERMISSION'],
  )
  assert.deepEqual(
    await planner.refused(update, { input: { id: part.id, etag: part._etag, description: 'x' } }),
    ['NOT_FOUND'],
  )
})

test('export control changes only while nothing hangs on the part', async () => {
  const floor = await openFloor()
  const cleared = await floor.person({ roles: ['Planner'], cleared: true })
  const part = await aPart(cleared)
  await aUnit(cleared, part.id)
  const controlled = { id: part.id, etag: part._etag, exportControlled: true }
  assert.deepEqual(await cleared.refused(update, { input: controlled }), ['IN_USE'])
})

test('parts are found by number, latest revision, tracking, what there is of them, and what they go into', async () => {
  const { admin } = await openFloor()
  const nut = await aPart(admin, { partNumber: 'M3-nut', trackingType: 'LOT' })
  const pump = await aPart(admin, { partNumber: 'PUMP' })
  await aUnit(admin, nut.id, { serialNumber: null, lotNumber: 'L-1', quantity: 500 })
  await admin.get(
    'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
    {
      input: { parentId: pump.id, partId: nut.id, quantity: 4 },
    },
  )
  const numbers = async (filters: string): Promise<string[]> => {
    const { parts } = await admin.get(
      `{ parts(filters: ${filters}, sort: [PART_NUMBER_ASC]) { edges { node { partNumber } } } }`,
    )
    return parts.edges.map((edge: { node: { partNumber: string } }) => edge.node.partNumber)
  }
  assert.deepEqual(await numbers('{partNumber: {ilike: "m3-%"}}'), ['M3-nut'])
  assert.deepEqual(await numbers('{trackingType: {eq: SERIAL}, isLatestRevision: {eq: true}}'), ['PUMP'])
  assert.deepEqual(await numbers('{partsInventory: {quantity: {gte: 500}}}'), ['M3-nut'])
  assert.deepEqual(await numbers('{MbomItems: {parent: {partNumber: {eq: "PUMP"}}}}'), ['M3-nut'])
  assert.deepEqual(
    await numbers(
      '{or_: [{partNumber: {eq: "PUMP"}}, {partNumber: {eq: "M3-nut"}}], and_: [{revision: {eq: "A"}}]}',
    ),
    ['M3-nut', 'PUMP'],
  )
})

test('a part that is used by a run cannot lose its tracking, and its page shows what there is of it', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const procedure = await aReleasedProcedure(admin)
  await aRun(admin, { procedureId: procedure.id, partInventoryId: unit.id, title: unique('Run') })
  const seen = await admin.get(
    'query ($id: ID!) { part(id: $id) { quantity partsInventory { id status } } }',
    { id: part.id },
  )
  assert.deepEqual(seen.part, { quantity: 1, partsInventory: [{ id: unit.id, status: 'WIP' }] })
  assert.deepEqual(
    await admin.refused(update, { input: { id: part.id, etag: part._etag, trackingType: 'LOT' } }),
    ['TRACKING'],
  )
})

test('a part has custom attributes, each with the kind of its first value and an etag of its own; a revision begins with them', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin, {
    attributes: [
      { key: 'Mass', value: 2.5 },
      { key: 'Approved', value: true },
      { key: 'Suppliers', value: ['A', 'B'] },
      { key: 'Colour', value: 'black' },
    ],
  })
  const look = 'query ($id: ID!) { part(id: $id) { _etag attributes { key type value Etag } } }'
  const seen = (await admin.get(look, { id: part.id })).part
  const values = (list: { key: string; type: string; value: unknown }[]) =>
    list.map(({ key, type, value }) => [key, type, value])
  assert.deepEqual(values(seen.attributes), [
    ['Approved', 'BOOLEAN', true],
    ['Colour', 'STRING', 'black'],
    ['Mass', 'NUMBER', 2.5],
    ['Suppliers', 'MULTISELECT', ['A', 'B']],
  ])
  const set =
    'mutation ($input: UpdatePartAttributeInput!) { updatePartAttribute(input: $input) { partAttribute { key value Etag } } }'
  const mass = { partId: part.id, key: 'Mass', value: 3 }
  assert.deepEqual(await admin.refused(set, { input: mass }), ['CONCURRENCY_ERROR'])
  const { Etag: etag } = seen.attributes[2]
  assert.deepEqual(await admin.refused(set, { input: { ...mass, etag, value: 'heavy' } }), ['INVALID_INPUT'])
  assert.equal(
    (await admin.get(set, { input: { ...mass, etag } })).updatePartAttribute.partAttribute.value,
    3,
  )
  assert.deepEqual(await admin.refused(set, { input: { ...mass, etag } }), ['CONCURRENCY_ERROR'])
  await admin.get(update, {
    input: { id: part.id, etag: part._etag, description: 'x', attributes: [{ key: 'Finish', value: null }] },
  })
  const revised = await admin.get(revise, { input: { id: part.id, etag: await etagOf(admin, part.id) } })
  const second = (await admin.get(look, { id: revised.createPartRevision.part.id })).part
  assert.deepEqual(values(second.attributes), [
    ['Approved', 'BOOLEAN', true],
    ['Colour', 'STRING', 'black'],
    ['Finish', 'STRING', null],
    ['Mass', 'NUMBER', 3],
    ['Suppliers', 'MULTISELECT', ['A', 'B']],
  ])
})

test('a unit in work whose serial a step will assign keeps its part tracked by serial', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const procedure = await aReleasedProcedure(admin)
  const run = await aRun(admin, { procedureId: procedure.id, partId: part.id })
  const input = { id: part.id, etag: part._etag, trackingType: 'LOT' }
  assert.deepEqual(await admin.refused(update, { input }), ['TRACKING'])
  await admin.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: run._etag, reason: 'not needed' },
  })
  assert.equal((await admin.get(update, { input })).updatePart.part.trackingType, 'LOT')
})

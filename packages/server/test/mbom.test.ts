import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aReleasedMbom, type Made } from './made.ts'

const createMbom = `mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id _etag version status editable isLatestVersion
  mbomItems { part { partNumber } quantity position note interchange madeOnAssembly referenceDesignators { value } substitutes { part { partNumber } } } } } }`
const updateMbom = `mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { id _etag status } } }`
const itemFields = 'id _etag mbomId partId parentId quantity position madeOnAssembly interchange note'
const createItem = `mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { ${itemFields} } } }`
const createItems = `mutation ($input: CreateMultipleMBomItemsInput!) { createMultipleMbomItems(input: $input) { mbomItems { id } } }`
const updateItem = `mutation ($input: UpdateMBomItemInput!) { updateMbomItem(input: $input) { mbomItem { ${itemFields} } } }`
const deleteItem = 'mutation ($id: ID!, $etag: String!) { deleteMbomItem(id: $id, etag: $etag) { id } }'
const createPlace = `mutation ($input: CreateMBomItemReferenceDesignatorInput!) {
  createMbomItemReferenceDesignator(input: $input) { mbomItemReferenceDesignator { _etag id mbomItemId value } } }`
const createSubstitute = `mutation ($input: CreateMBomSubstituteInput!) { createMbomSubstitute(input: $input) { mbomSubstitute { id _etag part { partNumber } } } }`

async function aDraftMbom(asker: Asker, partId: number): Promise<Made> {
  return (await asker.get(createMbom, { input: { partId } })).createMbom.mbom
}

async function anItem(
  asker: Asker,
  input: Record<string, unknown>,
): Promise<Made & { mbomId: number; position: number }> {
  return (await asker.get(createItem, { input })).createMbomItem.mbomItem
}

async function move(asker: Asker, id: number, status: string) {
  const { mbom } = await asker.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id })
  return asker.ask(updateMbom, { input: { id, etag: mbom._etag, status } })
}

const codesOf = (
  answers: readonly { errors?: readonly { extensions: Record<string, unknown> }[] }[],
): unknown[] => answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? [])

test('there is one draft at a time, and the next begins as the newest version, as another, or empty', async () => {
  const { admin } = await openFloor()
  const [pump, nut, bolt] = [
    await aPart(admin),
    await aPart(admin, { partNumber: 'NUT' }),
    await aPart(admin, { partNumber: 'BOLT' }),
  ]
  const first = await aDraftMbom(admin, pump.id)
  const line = await anItem(admin, {
    mbomId: first.id,
    partId: nut.id,
    quantity: 2,
    note: 'Dry',
    madeOnAssembly: true,
  })
  await admin.get(createPlace, { input: { mbomItemId: line.id, value: 'A1' } })
  await admin.get(createPlace, { input: { mbomItemId: line.id, value: 'A2' } })
  await admin.get(createSubstitute, { input: { mbomItemId: line.id, partId: bolt.id } })
  const both = await Promise.all([1, 2].map(() => admin.ask(createMbom, { input: { partId: pump.id } })))
  assert.deepEqual(codesOf(both), ['DRAFT_EXISTS', 'DRAFT_EXISTS'])
  await move(admin, first.id, 'RELEASED')
  const next = (await admin.get(createMbom, { input: { partId: pump.id } })).createMbom.mbom
  assert.equal(next.version, 2)
  assert.deepEqual(next.mbomItems, [
    {
      part: { partNumber: 'NUT' },
      quantity: 2,
      position: 1,
      note: 'Dry',
      interchange: 'EXACT',
      madeOnAssembly: true,
      referenceDesignators: [{ value: 'A1' }, { value: 'A2' }],
      substitutes: [{ part: { partNumber: 'BOLT' } }],
    },
  ])
  const lamp = await aPart(admin)
  assert.deepEqual(await admin.refused(createMbom, { input: { partId: lamp.id, mbomId: first.id } }), [
    'INVALID_INPUT',
  ])
  await anItem(admin, { mbomId: next.id, partId: lamp.id, quantity: 1 })
  await move(admin, next.id, 'RELEASED')
  const third = (await admin.get(createMbom, { input: { partId: pump.id, mbomId: first.id } })).createMbom
    .mbom
  assert.deepEqual(third.mbomItems.length, 1)
  await move(admin, third.id, 'RELEASED')
  const empty = (await admin.get(createMbom, { input: { partId: pump.id, copyMbom: false } })).createMbom.mbom
  assert.deepEqual([empty.version, empty.mbomItems], [4, []])
})

test('of two people who begin a part’s next version at once, one is told of the other’s draft', async () => {
  const { admin } = await openFloor()
  const pump = await aPart(admin)
  const both = await Promise.all([1, 2].map(() => admin.ask(createMbom, { input: { partId: pump.id } })))
  assert.deepEqual(codesOf(both), ['DRAFT_EXISTS'])
})

test('releasing a version archives the one released before in the same act', async () => {
  const { admin } = await openFloor()
  const [pump, nut, bolt] = [await aPart(admin), await aPart(admin), await aPart(admin)]
  const first = await aReleasedMbom(admin, pump.id, [{ partId: nut.id, quantity: 4 }])
  const second = await aReleasedMbom(admin, pump.id, [{ partId: bolt.id, quantity: 4 }])
  const { mboms } = await admin.get(
    'query ($f: MBomsInputFilters) { mboms(filters: $f, sort: [ID_ASC]) { edges { node { id status isLatestReleasedVersion } } } }',
    { f: { part: { id: { eq: pump.id } } } },
  )
  assert.deepEqual(mboms.edges, [
    { node: { id: first.id, status: 'ARCHIVED', isLatestReleasedVersion: false } },
    { node: { id: second.id, status: 'RELEASED', isLatestReleasedVersion: true } },
  ])
})

test('a version goes to review and comes back, and only a draft is edited', async () => {
  const { admin } = await openFloor()
  const [pump, nut, bolt] = [await aPart(admin), await aPart(admin), await aPart(admin)]
  const draft = await aDraftMbom(admin, pump.id)
  const line = await anItem(admin, { mbomId: draft.id, partId: nut.id, quantity: 4 })
  const place = (await admin.get(createPlace, { input: { mbomItemId: line.id, value: 'A1' } }))
    .createMbomItemReferenceDesignator.mbomItemReferenceDesignator
  const substitute = (await admin.get(createSubstitute, { input: { mbomItemId: line.id, partId: bolt.id } }))
    .createMbomSubstitute.mbomSubstitute
  assert.equal((await move(admin, draft.id, 'IN_REVIEW')).data.updateMbom.mbom.status, 'IN_REVIEW')
  const edits: [string, Record<string, unknown>][] = [
    [createItem, { input: { mbomId: draft.id, partId: bolt.id, quantity: 1 } }],
    [createItem, { input: { parentId: pump.id, partId: bolt.id, quantity: 1 } }],
    [updateItem, { input: { id: line.id, etag: line._etag, quantity: 1 } }],
    [deleteItem, { id: line.id, etag: line._etag }],
    [createPlace, { input: { mbomItemId: line.id, value: 'A2' } }],
    [createSubstitute, { input: { mbomItemId: line.id, partId: bolt.id } }],
    [
      'mutation ($id: ID!, $etag: String!) { deleteMbomItemReferenceDesignator(id: $id, etag: $etag) { id } }',
      { id: place.id, etag: place._etag },
    ],
    [
      'mutation ($id: ID!, $etag: String!) { deleteMbomSubstitute(id: $id, etag: $etag) { id } }',
      { id: substitute.id, etag: substitute._etag },
    ],
    [
      'mutation ($input: UpdateMBomItemReferenceDesignatorInput!) { updateMbomItemReferenceDesignator(input: $input) { __typename } }',
      { input: { id: place.id, etag: place._etag, value: 'B1' } },
    ],
  ]
  for (const [document, variables] of edits) {
    assert.deepEqual(await admin.refused(document, variables), ['MBOM_NOT_DRAFT'], document)
  }
  assert.deepEqual(codesOf([await move(admin, draft.id, 'ARCHIVED')]), ['MBOM_TRANSITION'])
  assert.equal((await move(admin, draft.id, 'DRAFT')).data.updateMbom.mbom.status, 'DRAFT')
  assert.deepEqual(
    codesOf([await move(admin, draft.id, 'RELEASED')]),
    ['MBOM_INVALID'],
    'four pieces have four places, or none',
  )
  await admin.get(updateItem, { input: { id: line.id, etag: line._etag, quantity: 1 } })
  assert.equal((await move(admin, draft.id, 'RELEASED')).data.updateMbom.mbom.status, 'RELEASED')
  assert.equal((await move(admin, draft.id, 'ARCHIVED')).data.updateMbom.mbom.status, 'ARCHIVED')
})

test('an mBOM without lines is not released', async () => {
  const { admin } = await openFloor()
  const draft = await aDraftMbom(admin, (await aPart(admin)).id)
  assert.deepEqual(codesOf([await move(admin, draft.id, 'RELEASED')]), ['MBOM_INVALID'])
})

test('of two people who move a version at once, one is told to reload', async () => {
  const { admin } = await openFloor()
  const [pump, nut] = [await aPart(admin), await aPart(admin)]
  const line = await anItem(admin, { parentId: pump.id, partId: nut.id, quantity: 1 })
  const { mbom } = await admin.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: line.mbomId })
  const both = await Promise.all(
    ['RELEASED', 'IN_REVIEW'].map((status) =>
      admin.ask(updateMbom, { input: { id: line.mbomId, etag: mbom._etag, status } }),
    ),
  )
  assert.deepEqual(codesOf(both), ['CONCURRENCY_ERROR'])
})

test('a draft is taken away with its lines, and the version before is the newest again; no other version is', async () => {
  const { admin } = await openFloor()
  const [pump, nut, bolt] = [await aPart(admin), await aPart(admin), await aPart(admin)]
  const released = await aReleasedMbom(admin, pump.id, [{ partId: nut.id, quantity: 4 }])
  const line = await anItem(admin, { parentId: pump.id, partId: bolt.id, quantity: 1 })
  await admin.get(createPlace, { input: { mbomItemId: line.id, value: 'A1' } })
  const deleteMbom = 'mutation ($id: ID!, $etag: String!) { deleteMbom(id: $id, etag: $etag) { id } }'
  const { mbom } = await admin.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: line.mbomId })
  assert.deepEqual((await admin.get(deleteMbom, { id: line.mbomId, etag: mbom._etag })).deleteMbom, {
    id: line.mbomId,
  })
  assert.deepEqual(await admin.refused(deleteMbom, { id: released.id, etag: released._etag }), [
    'MBOM_NOT_DRAFT',
  ])
  const { part } = await admin.get('query ($id: ID!) { part(id: $id) { mboms { id isLatestVersion } } }', {
    id: pump.id,
  })
  assert.deepEqual(part.mboms, [{ id: released.id, isLatestVersion: true }])
  assert.equal((await aDraftMbom(admin, pump.id)).id > line.mbomId, true)
})

test('writing 500 lines, copying them and releasing them sends as many statements as one line', async () => {
  const floor = await openFloor()
  const { admin } = floor
  const parts = await Promise.all(Array.from({ length: 500 }, () => aPart(admin)))
  const counts: number[][] = []
  for (const size of [1, 50, 500]) {
    const parent = await aPart(admin)
    const draft = await aDraftMbom(admin, parent.id)
    const mbomItems = parts
      .slice(0, size)
      .map(({ id: partId }) => ({ mbomId: draft.id, partId, quantity: 1 }))
    const written = await countStatements(floor.performer, () =>
      admin.get(createItems, { input: { mbomItems } }),
    )
    const released = await countStatements(floor.performer, () => move(admin, draft.id, 'RELEASED'))
    const copied = await countStatements(floor.performer, () =>
      admin.get('mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }', {
        input: { partId: parent.id },
      }),
    )
    counts.push([written, released, copied])
  }
  assert.deepEqual(counts[1], counts[0])
  assert.deepEqual(counts[2], counts[0])
})

test('an mBOM version has custom attributes, and the next begins with them', async () => {
  const { admin } = await openFloor()
  const [pump, nut] = [await aPart(admin), await aPart(admin)]
  const { createMbom } = await admin.get(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id attributes { key value Etag } } } }',
    { input: { partId: pump.id, attributes: [{ key: 'drawing', value: 'D-1' }] } },
  )
  const { id, attributes } = createMbom.mbom
  await admin.get(
    'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
    { input: { mbomId: id, partId: nut.id, quantity: 1 } },
  )
  const { updateMbomAttribute } = await admin.get(
    `mutation ($input: UpdateMbomAttributeInput!) { updateMbomAttribute(input: $input) { mbomAttribute { key value } } }`,
    { input: { mbomId: id, key: 'drawing', value: 'D-2', etag: attributes[0].Etag } },
  )
  assert.deepEqual(updateMbomAttribute.mbomAttribute, { key: 'drawing', value: 'D-2' })
  const { mbom } = await admin.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id })
  const { updateMbom } = await admin.get(
    'mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { status attributes { key value } } } }',
    { input: { id, etag: mbom._etag, status: 'RELEASED', attributes: [{ key: 'weight', value: 2.5 }] } },
  )
  const both = [
    { key: 'drawing', value: 'D-2' },
    { key: 'weight', value: 2.5 },
  ]
  assert.deepEqual(updateMbom.mbom, { status: 'RELEASED', attributes: both })
  const next = await admin.get(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { attributes { key value } } } }',
    { input: { partId: pump.id } },
  )
  assert.deepEqual(next.createMbom.mbom.attributes, both)
})

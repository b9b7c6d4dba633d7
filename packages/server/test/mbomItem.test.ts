import assert from 'node:assert/strict'
import { test } from 'node:test'
import { updateMbomItem } from '../src/mbom/updateMbomItem.ts'
import { act } from '../src/operation/act.ts'
import type { Performer } from '../src/operation/perform.ts'
import { atOnce } from './barrier.ts'
import { type Asker, openFloor, performAs } from './floor.ts'
import { aPart, aReleasedMbom, type Made } from './made.ts'

const createMbom = `mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id _etag version status editable isLatestVersion
  mbomItems { part { partNumber } quantity position note interchange madeOnAssembly referenceDesignators { value } substitutes { part { partNumber } } } } } }`
const itemFields = 'id _etag mbomId partId parentId quantity position madeOnAssembly interchange note'
const createItem = `mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { ${itemFields} } } }`
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

const codesOf = (
  answers: readonly { errors?: readonly { extensions: Record<string, unknown> }[] }[],
): unknown[] => answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? [])

test('a part is built to a draft of lines, each with its quantity, in the order in which they were written', async () => {
  const { admin } = await openFloor()
  const [pump, nut, bolt] = [
    await aPart(admin, { partNumber: 'PUMP' }),
    await aPart(admin),
    await aPart(admin),
  ]
  const draft = await aDraftMbom(admin, pump.id)
  const first = await anItem(admin, { mbomId: draft.id, partId: nut.id, quantity: '0.80', note: 'Metres' })
  const second = await anItem(admin, { mbomId: draft.id, partId: bolt.id, quantity: 4, interchange: 'ANY' })
  const { mbom } = await admin.get(
    'query ($id: ID!) { mbom(id: $id) { version status editable part { partNumber mbom { id } } mbomItems { id quantity position parent { id } } } }',
    { id: draft.id },
  )
  assert.deepEqual(mbom, {
    version: 1,
    status: 'DRAFT',
    editable: true,
    part: { partNumber: 'PUMP', mbom: [{ id: first.id }, { id: second.id }] },
    mbomItems: [
      { id: first.id, quantity: 0.8, position: 1, parent: { id: pump.id } },
      { id: second.id, quantity: 4, position: 2, parent: { id: pump.id } },
    ],
  })
})

test('a line names the part that is built instead of a version: its draft is made when there is none', async () => {
  const { admin } = await openFloor()
  const [pump, nut, bolt] = [await aPart(admin), await aPart(admin), await aPart(admin)]
  const first = await anItem(admin, { parentId: pump.id, partId: nut.id, quantity: 4 })
  const second = await anItem(admin, { parentId: pump.id, partId: bolt.id, quantity: 4 })
  assert.equal(second.mbomId, first.mbomId)
  const { mbomItems } = await admin.get(
    'query ($f: MBomItemsInputFilters) { mbomItems(filters: $f) { edges { node { id partId parentId quantity } } } }',
    {
      f: { parentId: { eq: pump.id } },
    },
  )
  assert.deepEqual(mbomItems.edges[0].node, { id: first.id, partId: nut.id, parentId: pump.id, quantity: 4 })
  assert.equal(mbomItems.edges.length, 2)
})

test('a line written to a part whose mBOM is released begins the next version as the released one', async () => {
  const { admin } = await openFloor()
  const [pump, nut, bolt] = [await aPart(admin), await aPart(admin), await aPart(admin)]
  const released = await aReleasedMbom(admin, pump.id, [{ partId: nut.id, quantity: 4 }])
  const line = await anItem(admin, { parentId: pump.id, partId: bolt.id, quantity: 2 })
  assert.notEqual(line.mbomId, released.id)
  assert.equal(line.position, 2)
  const { part } = await admin.get(
    'query ($id: ID!) { part(id: $id) { mboms { version status isLatestVersion mbomItems { partId } } latestReleasedMbom { id } latestMbom { id } } }',
    { id: pump.id },
  )
  assert.deepEqual(part, {
    mboms: [
      { version: 1, status: 'RELEASED', isLatestVersion: false, mbomItems: [{ partId: nut.id }] },
      {
        version: 2,
        status: 'DRAFT',
        isLatestVersion: true,
        mbomItems: [{ partId: nut.id }, { partId: bolt.id }],
      },
    ],
    latestReleasedMbom: { id: released.id },
    latestMbom: { id: line.mbomId },
  })
})

test('of two people who begin a part’s mBOM by its first line at once, both lines stand in one draft', async () => {
  const { admin } = await openFloor()
  const [pump, nut, bolt] = [await aPart(admin), await aPart(admin), await aPart(admin)]
  const lines = await Promise.all(
    [nut, bolt].map(({ id }) => anItem(admin, { parentId: pump.id, partId: id, quantity: 1 })),
  )
  assert.equal(new Set(lines.map(({ mbomId }) => mbomId)).size, 1)
})

test('a part stands in an mBOM once: the refusal says that it is not unique', async () => {
  const { admin } = await openFloor()
  const [pump, nut, bolt] = [
    await aPart(admin),
    await aPart(admin, { partNumber: 'M3-nut' }),
    await aPart(admin),
  ]
  const line = await anItem(admin, { parentId: pump.id, partId: nut.id, quantity: 4 })
  const { errors } = await admin.ask(createItem, {
    input: { parentId: pump.id, partId: nut.id, quantity: 4 },
  })
  assert.equal(errors?.[0]?.extensions['code'], 'NOT_UNIQUE')
  assert.match(errors?.[0]?.message ?? '', /not unique.*M3-nut/)
  const other = await anItem(admin, { parentId: pump.id, partId: bolt.id, quantity: 4 })
  assert.deepEqual(
    await admin.refused(updateItem, { input: { id: other.id, etag: other._etag, partId: nut.id } }),
    ['NOT_UNIQUE'],
  )
  await admin.get(updateItem, { input: { id: line.id, etag: line._etag, partId: nut.id, quantity: 5 } })
  const washer = await aPart(admin)
  const both = await Promise.all(
    [1, 2].map(() => admin.ask(createItem, { input: { parentId: pump.id, partId: washer.id, quantity: 1 } })),
  )
  assert.deepEqual(codesOf(both), ['NOT_UNIQUE'], 'also of two people at once')
})
test('a quantity is not negative; 0 records the lot only', async () => {
  const { admin } = await openFloor()
  const [pump, glue] = [await aPart(admin), await aPart(admin)]
  assert.deepEqual(
    await admin.refused(createItem, { input: { parentId: pump.id, partId: glue.id, quantity: -1 } }),
    ['INVALID_INPUT'],
  )
  await anItem(admin, { parentId: pump.id, partId: glue.id, quantity: 0 })
})

test('no part is built of itself, at any depth, through drafts and released versions, and the way round is told', async () => {
  const { admin } = await openFloor()
  const pump = await aPart(admin, { partNumber: 'PUMP' })
  const motor = await aPart(admin, { partNumber: 'MOTOR' })
  const rotor = await aPart(admin, { partNumber: 'ROTOR' })
  assert.deepEqual(
    await admin.refused(createItem, { input: { parentId: pump.id, partId: pump.id, quantity: 1 } }),
    ['BOM_CYCLE'],
  )
  await aReleasedMbom(admin, pump.id, [{ partId: motor.id, quantity: 1 }])
  await anItem(admin, { parentId: motor.id, partId: rotor.id, quantity: 1 })
  const { errors } = await admin.ask(createItem, {
    input: { parentId: rotor.id, partId: pump.id, quantity: 1 },
  })
  assert.deepEqual(
    errors?.map(({ extensions }) => extensions['path']),
    [['ROTOR', 'PUMP', 'MOTOR', 'ROTOR']],
  )
  const screw = await aPart(admin)
  const line = await anItem(admin, { parentId: rotor.id, partId: screw.id, quantity: 1 })
  assert.deepEqual(
    await admin.refused(updateItem, { input: { id: line.id, etag: line._etag, partId: pump.id } }),
    ['BOM_CYCLE'],
  )
  assert.deepEqual(
    await admin.refused(createSubstitute, { input: { mbomItemId: line.id, partId: pump.id } }),
    ['BOM_CYCLE'],
  )
})

test('of two people who build two parts of each other at once, one is refused', async () => {
  const { admin } = await openFloor()
  const [one, other] = [await aPart(admin), await aPart(admin)]
  const both = await Promise.all([
    admin.ask(createItem, { input: { parentId: one.id, partId: other.id, quantity: 1 } }),
    admin.ask(createItem, { input: { parentId: other.id, partId: one.id, quantity: 1 } }),
  ])
  assert.deepEqual(codesOf(both), ['BOM_CYCLE'])
})

test('a place is named once on its line, a substitute once and never the part itself', async () => {
  const { admin } = await openFloor()
  const [board, resistor, other] = [await aPart(admin), await aPart(admin), await aPart(admin)]
  const line = await anItem(admin, { parentId: board.id, partId: resistor.id, quantity: 2 })
  const { createMbomItemReferenceDesignator } = await admin.get(createPlace, {
    input: { mbomItemId: line.id, value: ' R7 ' },
  })
  const place = createMbomItemReferenceDesignator.mbomItemReferenceDesignator
  assert.deepEqual([place.mbomItemId, place.value], [line.id, 'R7'])
  assert.deepEqual(await admin.refused(createPlace, { input: { mbomItemId: line.id, value: 'R7' } }), [
    'ALREADY_EXISTS',
  ])
  await admin.get(createSubstitute, { input: { mbomItemId: line.id, partId: other.id } })
  for (const partId of [other.id, resistor.id]) {
    assert.deepEqual(await admin.refused(createSubstitute, { input: { mbomItemId: line.id, partId } }), [
      'NOT_UNIQUE',
    ])
  }
})

test('of two engineers who change one line at once the second is told; who change two lines both save', async () => {
  const { admin, performer } = await openFloor()
  const pump = await aPart(admin)
  const [nut, bolt] = [
    await anItem(admin, { parentId: pump.id, partId: (await aPart(admin)).id, quantity: 4 }),
    await anItem(admin, { parentId: pump.id, partId: (await aPart(admin)).id, quantity: 4 }),
  ]
  const save = (both: Performer, { id, _etag: etag }: Made, change: object) =>
    performAs(both, admin.caller, act(updateMbomItem, { id: String(id), etag, ...change }))
  const one = atOnce(performer, 2)
  const ends = await Promise.allSettled([
    save(one, nut, { quantity: '6' }),
    save(one, nut, { note: 'By hand' }),
  ])
  assert.deepEqual(ends.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  const two = atOnce(performer, 2)
  const now = (await admin.get('query ($id: ID!) { mbomItem(id: $id) { id _etag } }', { id: nut.id }))
    .mbomItem
  await Promise.all([save(two, now, { quantity: '8' }), save(two, bolt, { quantity: '2' })])
  const { part } = await admin.get(
    'query ($id: ID!) { part(id: $id) { latestMbom { mbomItems { quantity note } } } }',
    { id: pump.id },
  )
  assert.deepEqual(part.latestMbom.mbomItems, [
    { quantity: 8, note: ends[1]?.status === 'fulfilled' ? 'By hand' : null },
    { quantity: 2, note: null },
  ])
})

test('a line is taken out of a draft with its places and substitutes, by whoever saw it as it stands', async () => {
  const { admin } = await openFloor()
  const [board, resistor, other] = [await aPart(admin), await aPart(admin), await aPart(admin)]
  const line = await anItem(admin, { parentId: board.id, partId: resistor.id, quantity: 2 })
  await admin.get(createPlace, { input: { mbomItemId: line.id, value: 'R7' } })
  await admin.get(createSubstitute, { input: { mbomItemId: line.id, partId: other.id } })
  assert.deepEqual(await admin.refused(deleteItem, { id: line.id, etag: '0'.repeat(32) }), [
    'CONCURRENCY_ERROR',
  ])
  assert.deepEqual((await admin.get(deleteItem, { id: line.id, etag: line._etag })).deleteMbomItem, {
    id: line.id,
  })
  const left =
    await admin.get(`{ mbomItems { edges { node { id } } } mbomItemReferenceDesignators { edges { node { id } } }
    mbomSubstitutes { edges { node { id } } } }`)
  assert.deepEqual(
    Object.values(left).map((list) => (list as { edges: unknown[] }).edges.length),
    [0, 0, 0],
  )
})

test('what contains an export-controlled part is controlled, and so are its lines', async () => {
  const floor = await openFloor()
  const cleared = await floor.person({ roles: ['Planner'], cleared: true })
  const planner = await floor.person({ roles: ['Planner'] })
  const secret = await aPart(cleared, { exportControlled: true })
  const [open, controlled] = [await aPart(cleared), await aPart(cleared, { exportControlled: true })]
  assert.deepEqual(
    await cleared.refused(createItem, { input: { parentId: open.id, partId: secret.id, quantity: 1 } }),
    ['INVALID_INPUT'],
  )
  const line = await anItem(cleared, { parentId: controlled.id, partId: open.id, quantity: 1 })
  const seen = 'query ($mbom: ID!, $item: ID!) { mbom(id: $mbom) { id } mbomItem(id: $item) { id } }'
  assert.deepEqual(await planner.get(seen, { mbom: line.mbomId, item: line.id }), {
    mbom: null,
    mbomItem: null,
  })
  assert.deepEqual(await cleared.get(seen, { mbom: line.mbomId, item: line.id }), {
    mbom: { id: line.mbomId },
    mbomItem: { id: line.id },
  })
})

test('a line is put at a place in the list, the others make room, and two people who do so both find theirs moved', async () => {
  const { admin } = await openFloor()
  const pump = await aPart(admin)
  const lines: Made[] = []
  for (const nth of [1, 2, 3, 4])
    lines.push(await anItem(admin, { parentId: pump.id, partId: (await aPart(admin)).id, quantity: nth }))
  const [first, , , last] = lines
  assert.ok(first && last)
  const order = async (): Promise<number[]> => {
    const { part } = await admin.get(
      'query ($id: ID!) { part(id: $id) { latestMbom { mbomItems { id quantity } } } }',
      { id: pump.id },
    )
    return part.latestMbom.mbomItems.map((line: { quantity: number }) => line.quantity)
  }
  const place = (line: Made, input: object) =>
    admin.ask(updateItem, { input: { id: line.id, etag: line._etag, ...input } })
  await Promise.all([place(first, { position: 3 }), place(last, { position: 1 })])
  const moved = await order()
  assert.equal(moved[0], 4)
  assert.ok(moved.indexOf(1) > moved.indexOf(2), `${moved}`)
  const [second] = (
    await admin.get('query ($id: ID!) { part(id: $id) { latestMbom { mbomItems { id _etag quantity } } } }', {
      id: pump.id,
    })
  ).part.latestMbom.mbomItems.filter((line: { quantity: number }) => line.quantity === 2)
  const answer = await place(second, { position: 99, quantity: 8 })
  assert.equal(answer.data.updateMbomItem.mbomItem.quantity, 8, 'both in one request')
  assert.equal((await order()).at(-1), 8)
  assert.deepEqual(
    await admin.refused(updateItem, { input: { id: first.id, etag: 'f'.repeat(32), position: 1 } }),
    ['CONCURRENCY_ERROR'],
  )
  const unknown = await place(first, { position: 0 })
  assert.equal(unknown.errors?.[0]?.extensions['field'], 'position')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aReleasedMbom } from './made.ts'

const tree = `query ($partId: ID!, $mbomId: ID, $levels: Int) { bomTree(partId: $partId, mbomId: $mbomId, levels: $levels) {
  id parentId level totalQuantity isAssembly mbomItem { quantity part { partNumber } } } }`
const compare = `query ($mbomId: ID!, $withMbomId: ID!) { compareMboms(mbomId: $mbomId, withMbomId: $withMbomId) {
  added { part { partNumber } } removed { part { partNumber } }
  changed { before { quantity } after { quantity } fields { field before after } } } }`

interface SeenNode {
  readonly id: string
  readonly parentId: string | null
  readonly level: number
  readonly totalQuantity: number | null
  readonly mbomItem: { readonly part: { readonly partNumber: string } }
}

async function seeTree(asker: Asker, variables: Record<string, unknown>): Promise<readonly SeenNode[]> {
  return (await asker.get(tree, variables)).bomTree
}

/** A pump with two motors of one rotor each, and screws at both levels. */
async function aPump(asker: Asker) {
  const named = (partNumber: string) => aPart(asker, { partNumber })
  const [pump, motor, rotor, screw] = [
    await named('PUMP'),
    await named('MOTOR'),
    await named('ROTOR'),
    await named('SCREW'),
  ]
  await aReleasedMbom(asker, motor.id, [
    { partId: rotor.id, quantity: 1 },
    { partId: screw.id, quantity: 6 },
  ])
  const mbom = await aReleasedMbom(asker, pump.id, [
    { partId: motor.id, quantity: 2 },
    { partId: screw.id, quantity: 4 },
  ])
  return { pump, motor, rotor, screw, mbom }
}

test('the BOM of a part is shown as a tree, with how many of each one unit takes', async () => {
  const { admin } = await openFloor()
  const { pump } = await aPump(admin)
  const nodes = await seeTree(admin, { partId: pump.id })
  assert.deepEqual(
    nodes.map(({ level, totalQuantity, mbomItem }) => [level, mbomItem.part.partNumber, totalQuantity]),
    [
      [1, 'MOTOR', 2],
      [2, 'ROTOR', 2],
      [2, 'SCREW', 12],
      [1, 'SCREW', 4],
    ],
  )
  assert.equal(nodes[1]?.parentId, nodes[0]?.id)
  assert.equal((await seeTree(admin, { partId: pump.id, levels: 1 })).length, 2)
  assert.deepEqual(await admin.refused(tree, { partId: pump.id, levels: 21 }), ['INVALID_INPUT'])
})

test('a tree is read with one statement for each level, however many lines a level has', async () => {
  const floor = await openFloor()
  const statementsFor = async (size: number): Promise<number> => {
    const top = await aPart(floor.admin)
    const middle = await aPart(floor.admin)
    const leaves = await Promise.all(Array.from({ length: size }, () => aPart(floor.admin)))
    await aReleasedMbom(
      floor.admin,
      middle.id,
      leaves.map(({ id }) => ({ partId: id, quantity: 1 })),
    )
    await aReleasedMbom(floor.admin, top.id, [{ partId: middle.id, quantity: 1 }])
    return countStatements(floor.performer, () => seeTree(floor.admin, { partId: top.id }))
  }
  assert.equal(await statementsFor(1), await statementsFor(50))
})

test('two versions of an mBOM are compared: lines added, removed and changed', async () => {
  const { admin } = await openFloor()
  const { pump, rotor, screw, mbom } = await aPump(admin)
  const second = await aReleasedMbom(admin, pump.id, [{ partId: rotor.id, quantity: 1 }])
  const items = (await admin.get(`{ mbom(id: ${second.id}) { mbomItems { id _etag partId } } }`)).mbom
    .mbomItems
  assert.equal(items.length, 3)
  const { createMbom } = await admin.get(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id mbomItems { id _etag partId } } } }',
    { input: { partId: pump.id } },
  )
  const itemOf = (partId: number) =>
    createMbom.mbom.mbomItems.find((item: { partId: number }) => item.partId === partId)
  await admin.get(
    'mutation ($input: UpdateMBomItemInput!) { updateMbomItem(input: $input) { mbomItem { id } } }',
    { input: { id: itemOf(screw.id).id, etag: itemOf(screw.id)._etag, quantity: 5 } },
  )
  await admin.get('mutation ($id: ID!, $etag: String!) { deleteMbomItem(id: $id, etag: $etag) { id } }', {
    id: itemOf(rotor.id).id,
    etag: itemOf(rotor.id)._etag,
  })
  const { compareMboms } = await admin.get(compare, { mbomId: second.id, withMbomId: createMbom.mbom.id })
  assert.deepEqual(compareMboms, {
    added: [],
    removed: [{ part: { partNumber: 'ROTOR' } }],
    changed: [
      {
        before: { quantity: 4 },
        after: { quantity: 5 },
        fields: [{ field: 'quantity', before: '4', after: '5' }],
      },
    ],
  })
  const whole = await admin.get(compare, { mbomId: mbom.id, withMbomId: second.id })
  assert.deepEqual(whole.compareMboms.added, [{ part: { partNumber: 'ROTOR' } }])
  const gone = await admin.get(compare, { mbomId: second.id, withMbomId: 1 })
  assert.equal(gone.compareMboms, null, 'what nobody sees is not told as removed lines')
})

test('where a part is used is a list of lines in pages: by itself, or as a substitute', async () => {
  const { admin } = await openFloor()
  const { screw, motor, rotor } = await aPump(admin)
  const used = `query ($filters: MBomItemsInputFilters, $first: Int) { mbomItems(filters: $filters, first: $first, sort: [ID_ASC]) {
    edges { node { parent { partNumber } } } pageInfo { hasNextPage totalCount } } }`
  const where = (partId: number) => ({
    mbom: { status: { neq: 'ARCHIVED' } },
    or_: [{ partId: { eq: partId } }, { substitutes: { partId: { eq: partId } } }],
  })
  const page = await admin.get(used, { filters: where(screw.id), first: 1 })
  assert.deepEqual(page.mbomItems, {
    edges: [{ node: { parent: { partNumber: 'MOTOR' } } }],
    pageInfo: { hasNextPage: true, totalCount: 2 },
  })
  const spare = await aPart(admin)
  const { createMbom } = await admin.get(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { mbomItems { id partId } } } }',
    { input: { partId: motor.id } },
  )
  const line = createMbom.mbom.mbomItems.find((item: { partId: number }) => item.partId === rotor.id)
  await admin.get(
    'mutation ($input: [CreateMBomSubstituteInput]) { createMbomSubstitutes(input: $input) { mbomSubstitutes { parent { partNumber } } } }',
    { input: [{ mbomItemId: line.id, partId: spare.id, parentId: motor.id }] },
  )
  const { part } = await admin.get(
    `{ part(id: ${spare.id}) { MbomItemSubstitutes { mbomItem { part { partNumber } } } } }`,
  )
  assert.deepEqual(part.MbomItemSubstitutes, [{ mbomItem: { part: { partNumber: 'ROTOR' } } }])
  const { mbomItems } = await admin.get(used, { filters: where(spare.id) })
  assert.deepEqual(mbomItems.edges, [{ node: { parent: { partNumber: 'MOTOR' } } }])
})

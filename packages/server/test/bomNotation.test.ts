import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aReleasedMbom } from './made.ts'

const write = `mutation ($input: CreateOrUpdateMultipleMBomsNotationInput!) {
  createOrUpdateMultipleMboms(input: $input) { errorMessages { rowId errorMsg } newMbomRowIds } }`

const byLevel = async (asker: Asker, levelInputs: readonly Record<string, unknown>[]) =>
  (await asker.get(write, { input: { importerType: 'LEVEL', levelInputs, depthInputs: [] } }))
    .createOrUpdateMultipleMboms

async function linesOf(asker: Asker, partNumber: string) {
  const { parts } = await asker.get(
    `query ($f: PartsInputFilters) { parts(filters: $f) { edges { node { latestMbom { version status mbomItems {
      part { partNumber } quantity madeOnAssembly substitutes { part { partNumber } } } } } } } }`,
    { f: { partNumber: { eq: partNumber }, isLatestRevision: { eq: true } } },
  )
  const { latestMbom } = parts.edges[0].node
  const items: {
    part: { partNumber: string }
    quantity: number
    madeOnAssembly: boolean
    substitutes: { part: { partNumber: string } }[]
  }[] = latestMbom.mbomItems
  return {
    ...latestMbom,
    mbomItems: items.map((item) => [
      item.part.partNumber,
      item.quantity,
      item.madeOnAssembly,
      item.substitutes.map(({ part }) => part.partNumber).join(),
    ]),
  }
}

async function someParts(asker: Asker): Promise<Map<string, number>> {
  const numbers = ['PUMP', 'MOTOR', 'ROTOR', 'BOLT', 'NUT']
  return new Map(
    await Promise.all(
      numbers.map(async (partNumber) => [partNumber, (await aPart(asker, { partNumber })).id] as const),
    ),
  )
}

test('an indented BOM by levels becomes a draft for every assembly in it', async () => {
  const { admin } = await openFloor()
  await someParts(admin)
  const written = await byLevel(admin, [
    { level: '1', partNumber: 'PUMP', revision: 'A' },
    { level: '1.1', partNumber: 'MOTOR', revision: 'A', quantity: 1, substitutes: '', madeOnAssembly: true },
    { level: '1.1.1', partNumber: 'ROTOR', quantity: 1 },
    { level: '1.2', partNumber: 'BOLT', quantity: '0.5', substitutes: 'NUT' },
  ])
  assert.deepEqual(written.errorMessages, [])
  assert.equal(written.newMbomRowIds.length, 3)
  assert.deepEqual(await linesOf(admin, 'PUMP'), {
    version: 1,
    status: 'DRAFT',
    mbomItems: [
      ['MOTOR', 1, true, ''],
      ['BOLT', 0.5, false, 'NUT'],
    ],
  })
  assert.deepEqual((await linesOf(admin, 'MOTOR')).mbomItems, [['ROTOR', 1, false, '']])
})

test('an indented BOM by depth becomes the same', async () => {
  const { admin } = await openFloor()
  await someParts(admin)
  const depthInputs = [
    { depth: 0, partNumber: 'PUMP' },
    { depth: 1, partNumber: 'MOTOR', quantity: 1 },
    { depth: 2, partNumber: 'ROTOR', quantity: 2 },
    { depth: 1, partNumber: 'BOLT', quantity: 4 },
  ]
  const written = await admin.get(write, { input: { importerType: 'DEPTH', levelInputs: [], depthInputs } })
  assert.deepEqual(written.createOrUpdateMultipleMboms.errorMessages, [])
  assert.deepEqual((await linesOf(admin, 'PUMP')).mbomItems, [
    ['MOTOR', 1, false, ''],
    ['BOLT', 4, false, ''],
  ])
})

test('lines that are there are changed, new ones added, the others stay; a released version is left alone', async () => {
  const { admin } = await openFloor()
  const ids = await someParts(admin)
  const line = (partNumber: string, quantity: number) => ({ partId: ids.get(partNumber) ?? 0, quantity })
  await aReleasedMbom(admin, ids.get('PUMP') ?? 0, [line('BOLT', 4), line('MOTOR', 1)])
  const rows = (quantity: number, substitutes: string) => [
    { level: '1', partNumber: 'PUMP' },
    { level: '1.1', partNumber: 'BOLT', quantity, substitutes },
    { level: '1.2', partNumber: 'ROTOR', quantity: 1 },
  ]
  assert.equal((await byLevel(admin, rows(6, 'NUT'))).newMbomRowIds.length, 1)
  const after = [
    ['BOLT', 6, false, 'NUT'],
    ['MOTOR', 1, false, ''],
    ['ROTOR', 1, false, ''],
  ]
  assert.deepEqual(await linesOf(admin, 'PUMP'), { version: 2, status: 'DRAFT', mbomItems: after })
  assert.equal((await byLevel(admin, rows(8, 'NUT'))).newMbomRowIds.length, 0)
  assert.deepEqual(await linesOf(admin, 'PUMP'), {
    version: 2,
    status: 'DRAFT',
    mbomItems: [['BOLT', 8, false, 'NUT'], ...after.slice(1)],
  })
  const { part } = await admin.get(
    'query ($id: ID!) { part(id: $id) { latestReleasedMbom { version mbomItems { quantity } } } }',
    { id: ids.get('PUMP') },
  )
  assert.deepEqual(part.latestReleasedMbom, { version: 1, mbomItems: [{ quantity: 4 }, { quantity: 1 }] })
})

test('every row that cannot be written is named, and nothing is written', async () => {
  const { admin } = await openFloor()
  await someParts(admin)
  const { errorMessages, newMbomRowIds } = await byLevel(admin, [
    { level: '1', partNumber: 'PUMP' },
    { level: '1.1', partNumber: 'NOTHING', quantity: 1 },
    { level: '1.2', partNumber: 'BOLT' },
    { level: '2.1', partNumber: 'NUT', quantity: 1 },
    { level: '1.3', partNumber: 'MOTOR', revision: 'B', quantity: 1 },
    { level: '1.4', partNumber: 'ROTOR', quantity: 1 },
    { level: '1.5', partNumber: 'ROTOR', quantity: 2 },
    { level: '1.4.1', partNumber: 'PUMP', quantity: 1 },
  ])
  assert.deepEqual(newMbomRowIds, [])
  const messages = new Map<number, string>(
    errorMessages.map(({ rowId, errorMsg }: { rowId: number; errorMsg: string }) => [rowId, errorMsg]),
  )
  assert.match(messages.get(2) ?? '', /no part NOTHING/)
  assert.match(messages.get(3) ?? '', /quantity is missing/)
  assert.match(messages.get(4) ?? '', /2.1 has no row 2 above it/)
  assert.match(messages.get(5) ?? '', /no part MOTOR revision B/)
  assert.match(messages.get(7) ?? '', /not unique/)
  assert.match([...messages.values()].join(), /built of itself: .*PUMP/)
  const { mboms } = await admin.get('{ mboms { edges { node { id } } } }')
  assert.deepEqual(mboms.edges, [])
})

test('writing 500 rows sends as many statements as writing two', async () => {
  const floor = await openFloor()
  const counts: number[] = []
  await Promise.all(Array.from({ length: 501 }, (_, nth) => aPart(floor.admin, { partNumber: `P-${nth}` })))
  for (const [nth, size] of [1, 50, 500].entries()) {
    const top = await aPart(floor.admin, { partNumber: `TOP-${nth}` })
    assert.ok(top.id)
    const levelInputs = [
      { level: '1', partNumber: `TOP-${nth}` },
      ...Array.from({ length: size }, (_, row) => ({
        level: `1.${row + 1}`,
        partNumber: `P-${row}`,
        quantity: 1,
      })),
    ]
    const input = { importerType: 'LEVEL', levelInputs, depthInputs: [] }
    counts.push(await countStatements(floor.performer, () => floor.admin.get(write, { input })))
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})

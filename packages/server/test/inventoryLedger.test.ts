import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aPlace, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

const fields = 'id _etag quantity quantityScrapped status lotNumber mergedIntoId mergeCandidateIds'
const update = `mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { ${fields} } } }`
const split = `mutation ($input: SplitPartInventoryInput) { splitPartInventory(input: $input) { partInventory { ${fields} } } }`
const merge = `mutation ($input: MergePartInventoryInput) { mergePartInventory(input: $input) { partInventory { ${fields} } } }`
const reinstate = `mutation ($input: ReinstatePartInventoryInput!) { reinstatePartInventory(input: $input) { partInventory { ${fields} } } }`

async function seen(id: number, asker: Asker = floor.admin) {
  const { partInventory } = await asker.get(`query ($id: ID!) { partInventory(id: $id) { ${fields} } }`, {
    id,
  })
  return partInventory
}

async function ledger(filters: object) {
  const { inventoryTransactions } = await floor.admin.get(
    `query ($filters: InventoryTransactionsInputFilters) { inventoryTransactions(filters: $filters, sort: [ID_ASC]) { edges { node {
      acts reason quantityBefore quantityAfter quantityChange scrappedBefore scrappedAfter
      createdBy { name } fromLocation { id } toLocation { id } otherPartInventory { id } partInventoryId } } } }`,
    { filters },
  )
  return inventoryTransactions.edges.map(({ node }: { node: unknown }) => node)
}

async function aLot(quantity: number | string, input: Record<string, unknown> = {}) {
  const part = await aPart(floor.admin, { trackingType: 'LOT' })
  return aUnit(floor.admin, part.id, { serialNumber: null, lotNumber: unique('LOT'), quantity, ...input })
}

const taken = async (lot: { id: number }, quantity: number | string) => {
  const { _etag: etag } = await seen(lot.id)
  return (await floor.admin.get(split, { input: { id: lot.id, etag, quantity } })).splitPartInventory
    .partInventory
}

test('pieces of a lot that lie together become one again: the oldest, with all that there was', async () => {
  const lot = await aLot('10.5')
  const [one, two] = [await taken(lot, '0.25'), await taken(lot, 3)]
  assert.deepEqual((await seen(lot.id)).mergeCandidateIds, [one.id, two.id])
  const { mergePartInventory } = await floor.admin.get(merge, {
    input: { partInventories: [{ id: two.id }, { id: lot.id }, { id: one.id, etag: one._etag }] },
  })
  const { id, quantity, mergeCandidateIds } = mergePartInventory.partInventory
  assert.deepEqual([id, quantity, mergeCandidateIds], [lot.id, 10.5, []])
  const gone = await seen(two.id)
  assert.deepEqual([gone.quantity, gone.status, gone.mergedIntoId], [0, 'UNAVAILABLE', lot.id])
  assert.deepEqual(
    await floor.admin.refused(update, {
      input: { id: gone.id, etag: gone._etag, quantity: 1, reason: 'found' },
    }),
    ['INVALID_INPUT'],
    'what became part of another lot is counted there',
  )
})

test('what is held, in a run, elsewhere or already merged is not merged, and nothing is', async () => {
  const { admin } = floor
  const lot = await aLot(10)
  const place = await aPlace(admin)
  const [moved, held, worked] = [await taken(lot, 1), await taken(lot, 1), await taken(lot, 1)]
  await admin.get(update, { input: { id: moved.id, etag: moved._etag, locationId: place.id } })
  await admin.get(
    'mutation ($input: HoldPartInventoryInput!) { holdPartInventory(input: $input) { partInventory { id } } }',
    { input: { id: held.id, etag: held._etag, reason: 'burrs' } },
  )
  await aRun(admin, { procedureId: (await aReleasedProcedure(admin)).id, partInventoryId: worked.id })
  const ids = [lot, moved, held, worked].map(({ id }) => ({ id }))
  assert.deepEqual((await admin.refused(merge, { input: { partInventories: ids } })).toSorted(), [
    'INVALID_INPUT',
    'UNIT_IN_BUILD',
    'UNIT_ON_HOLD',
  ])
  assert.deepEqual(await admin.refused(merge, { input: { partInventories: [{ id: lot.id }] } }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await admin.refused(merge, { input: { partInventories: [{ id: lot.id }, { id: 1 }] } }), [
    'NOT_FOUND',
  ])
  assert.equal((await seen(lot.id)).quantity, 7)
})

test('a merge takes as many statements for fifty lots as for two', async () => {
  const counts: number[] = []
  for (const size of [2, 50]) {
    const part = await aPart(floor.admin, { trackingType: 'LOT' })
    const { createPartInventories } = await floor.admin.get(
      'mutation ($input: [CreatePartInventoryInput]) { createPartInventories(input: $input) { partInventories { id } } }',
      { input: Array.from({ length: size }, () => ({ partId: part.id, lotNumber: 'L-1', quantity: 2 })) },
    )
    const partInventories = createPartInventories.partInventories
    counts.push(
      await countStatements(floor.performer, () => floor.admin.get(merge, { input: { partInventories } })),
    )
    assert.equal((await seen(partInventories[0].id)).quantity, size * 2)
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})

test('of two people who merge one lot with two others at once, one is told that it has changed', async () => {
  const lot = await aLot(9)
  const [one, two] = [await taken(lot, 2), await taken(lot, 3)]
  const rest = await seen(lot.id)
  const pairs = [
    [rest, two],
    [one, two],
  ]
  const answers = await Promise.all(
    pairs.map((pair) =>
      floor.admin.ask(merge, {
        input: { partInventories: pair.map(({ id, _etag }) => ({ id, etag: _etag })) },
      }),
    ),
  )
  assert.deepEqual(
    answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['CONCURRENCY_ERROR'],
  )
  const rows = await Promise.all([lot, one, two].map(({ id }) => seen(id)))
  assert.equal(
    rows.reduce((sum, { quantity }) => sum + quantity, 0),
    9,
  )
})

test('what was scrapped by mistake comes back, with a reason, and no more than was scrapped', async () => {
  const { admin } = floor
  const lot = await aLot(10)
  const scrapped = (
    await admin.get(update, {
      input: { id: lot.id, etag: lot._etag, quantityScrapped: 10, reason: 'dropped' },
    })
  ).updatePartInventory.partInventory
  assert.equal(scrapped.status, 'SCRAPPED')
  const input = { id: lot.id, etag: scrapped._etag }
  assert.deepEqual(await admin.refused(reinstate, { input: { ...input, quantity: 4, reason: ' ' } }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await admin.refused(reinstate, { input: { ...input, quantity: 11, reason: 'fine' } }), [
    'INVALID_INPUT',
  ])
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await operator.refused(reinstate, { input: { ...input, quantity: 4, reason: 'fine' } }), [
    'PERMISSION',
  ])
  const { reinstatePartInventory } = await admin.get(reinstate, {
    input: { ...input, quantity: 4, reason: 'gauge was wrong' },
  })
  const { quantity, quantityScrapped, status } = reinstatePartInventory.partInventory
  assert.deepEqual([quantity, quantityScrapped, status], [10, 6, 'AVAILABLE'])
})

test('a person says why stock is counted otherwise; a program that cannot is served', async () => {
  const lot = await aLot(10)
  const input = { id: lot.id, etag: lot._etag, quantity: 9 }
  assert.deepEqual(await floor.admin.refused(update, { input }), ['REASON_REQUIRED'])
  const key = await floor.key()
  await key.get(update, { input })
  const entries = await ledger({ partInventoryId: { eq: lot.id } })
  assert.match(entries[1].reason, /^not given \(key /)
})

test('the ledger of a lot tells each change of quantity: what was done, from what to what, where, why, by whom', async () => {
  const { admin } = floor
  const place = await aPlace(admin)
  const lot = await aLot(10, { locationId: place.id })
  await admin.get(update, { input: { id: lot.id, etag: lot._etag, quantity: '9.5', reason: 'Stocktaking' } })
  const piece = await taken(lot, 4)
  await admin.get(update, { input: { id: piece.id, etag: piece._etag, locationId: null } })
  const bare = {
    scrappedBefore: 0,
    scrappedAfter: 0,
    createdBy: { name: 'Ada Admin' },
    partInventoryId: lot.id,
  }
  assert.deepEqual(await ledger({ partInventoryId: { eq: lot.id } }), [
    {
      ...bare,
      acts: ['PART_INVENTORY_CREATED'],
      reason: null,
      quantityBefore: 0,
      quantityAfter: 10,
      quantityChange: 10,
      fromLocation: null,
      toLocation: { id: place.id },
      otherPartInventory: null,
    },
    {
      ...bare,
      acts: ['PART_INVENTORY_ADJUSTED'],
      reason: 'Stocktaking',
      quantityBefore: 10,
      quantityAfter: 9.5,
      quantityChange: -0.5,
      fromLocation: { id: place.id },
      toLocation: { id: place.id },
      otherPartInventory: null,
    },
    {
      ...bare,
      acts: ['PART_INVENTORY_SPLIT'],
      reason: null,
      quantityBefore: 9.5,
      quantityAfter: 5.5,
      quantityChange: -4,
      fromLocation: { id: place.id },
      toLocation: { id: place.id },
      otherPartInventory: null,
    },
  ])
  const ofPiece = await ledger({ partInventoryId: { eq: piece.id } })
  assert.deepEqual(
    ofPiece.map((one: { acts: unknown; otherPartInventory: unknown; toLocation: unknown }) => [
      one.acts,
      one.otherPartInventory,
      one.toLocation,
    ]),
    [
      [['PART_INVENTORY_CREATED'], { id: lot.id }, { id: place.id }],
      [['PART_INVENTORY_MOVED'], null, null],
    ],
  )
  const { partInventory } = await admin.get('query ($id: ID!) { partInventory(id: $id) { partId } }', {
    id: lot.id,
  })
  assert.equal((await ledger({ partId: { eq: partInventory.partId } })).length, 5)
})

test('a ledger is read page by page', async () => {
  const lot = await aLot(10)
  for (const quantity of [9, 8, 7]) {
    const { _etag: etag } = await seen(lot.id)
    await floor.admin.get(update, { input: { id: lot.id, etag, quantity, reason: 'count' } })
  }
  const page = async (after: string | null) =>
    (
      await floor.admin.get(
        `query ($filters: InventoryTransactionsInputFilters, $after: String) { inventoryTransactions(filters: $filters, sort: [ID_DESC], first: 3, after: $after) {
          edges { node { quantityAfter } } pageInfo { hasNextPage endCursor } } }`,
        { filters: { partInventoryId: { eq: lot.id } }, after },
      )
    ).inventoryTransactions
  const first = await page(null)
  const second = await page(first.pageInfo.endCursor)
  const quantities = [...first.edges, ...second.edges].map(({ node }) => node.quantityAfter)
  assert.deepEqual([quantities, second.pageInfo.hasNextPage], [[7, 8, 9, 10], false])
})

/** The same numbers for the same seed, so that a failure can be repeated. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

interface LotSeen {
  readonly id: number
  readonly _etag: string
  readonly quantity: number
  readonly quantityScrapped: number
  readonly mergedIntoId: number | null
}

async function lotsOf(asker: Asker, partId: number): Promise<LotSeen[]> {
  const { partInventories } = await asker.get(
    `query ($filters: PartInventoriesInputFilters) { partInventories(filters: $filters, sort: [ID_ASC]) { edges { node { ${fields} } } } }`,
    { filters: { partId: { eq: partId } } },
  )
  return partInventories.edges.map(({ node }: { node: LotSeen }) => node)
}

/** Something that an operator does to some lot, as she last saw it. Whether it is allowed is not hers to know. */
function somethingToDo(random: (below: number) => number, lots: readonly LotSeen[]) {
  const one = lots[random(lots.length)]
  const other = lots[random(lots.length)]
  assert.ok(one && other)
  const input = { id: one.id, etag: one._etag }
  const act = random(6)
  if (act === 0) return [split, { input: { ...input, quantity: `${random(4)}.${random(10)}` } }] as const
  if (act === 1) return [merge, { input: { partInventories: [{ id: one.id }, { id: other.id }] } }] as const
  if (act === 2)
    return [update, { input: { ...input, quantityScrapped: random(3), reason: 'scrap' } }] as const
  if (act === 3)
    return [reinstate, { input: { ...input, quantity: 1 + random(2), reason: 'not so bad' } }] as const
  if (act === 4)
    return [
      update,
      { input: { ...input, quantity: random(12), reason: 'count', quantityScrapped: 0 } },
    ] as const
  return [split, { input: { ...input, quantity: 1 } }] as const
}

test('whatever operators do to the same stock at once, nothing is negative, nothing appears and nothing is lost', async (t) => {
  const seed = Math.floor(Math.random() * 2 ** 32)
  t.diagnostic(`seed ${seed}`)
  const random = randomFrom(seed)
  const people: Person[] = await Promise.all(
    ['Ola', 'Pia', 'Quy', 'Rui'].map((name) => floor.person({ roles: ['Quality Engineer'], name })),
  )
  const part = await aPart(floor.admin, { trackingType: 'LOT' })
  for (const quantity of [20, '12.5', 7])
    await aUnit(floor.admin, part.id, { serialNumber: null, lotNumber: 'L-1', quantity })
  let done = 0
  let refused = 0
  for (let round = 0; round < 12; round++) {
    const lots = await lotsOf(floor.admin, part.id)
    const answers = await Promise.all(
      people.flatMap((person) =>
        [0, 1].map(() => {
          const [document, variables] = somethingToDo(random, lots)
          return person.ask(document, variables)
        }),
      ),
    )
    const codes = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? [])
    assert.ok(!codes.includes('INTERNAL_SERVER_ERROR'), codes.join())
    done += answers.filter(({ errors }) => errors === undefined).length
    refused += answers.filter(({ errors }) => errors !== undefined).length
  }
  assert.ok(done > 10 && refused > 10, `${done} done, ${refused} refused: both are to be seen`)
  const lots = await lotsOf(floor.admin, part.id)
  const entries = await ledger({ partId: { eq: part.id } })
  const tenths = (quantity: number) => Math.round(quantity * 10)
  const changes = (of: readonly { quantityChange: number }[]) =>
    of.reduce((sum, one) => sum + tenths(one.quantityChange), 0)
  for (const lot of lots) {
    const own = entries.filter((one: { partInventoryId: number }) => one.partInventoryId === lot.id)
    assert.equal(changes(own), tenths(lot.quantity), `the ledger of ${lot.id} adds up to what there is`)
    assert.equal(own.at(-1)?.scrappedAfter, lot.quantityScrapped)
    assert.ok(lot.quantity >= 0 && lot.quantityScrapped >= 0 && lot.quantityScrapped <= lot.quantity)
    for (const [nth, one] of own.entries())
      assert.equal(one.quantityBefore, nth === 0 ? 0 : own[nth - 1].quantityAfter, 'without a gap')
  }
  // Splits and merges only pass on: what there is in all is what was recorded at first, and what counts corrected.
  const counted = entries.filter(
    (one: { acts: string[]; otherPartInventory: unknown }) =>
      one.acts.includes('PART_INVENTORY_ADJUSTED') ||
      (one.acts.includes('PART_INVENTORY_CREATED') && one.otherPartInventory === null),
  )
  assert.equal(
    lots.reduce((sum, lot) => sum + tenths(lot.quantity), 0),
    changes(counted),
  )
})

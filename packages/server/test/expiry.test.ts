import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aPlace, aReleasedMbom, aReleasedProcedure, aRun, aUnit, type Made, unique } from './made.ts'

let floor: Floor
let ada: Person
let procedure: Made

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  procedure = await aReleasedProcedure(ada, [{ title: 'Glue' }])
})

const past = '2020-02-29'
const [soon, late] = ['2197-01-31', '2198-01-31']
const seen = `query ($id: ID!) { partInventory(id: $id) { id _etag status expiresOn expired buildRequirements { id } } }`
const unitNow = async (id: number) => (await ada.get(seen, { id })).partInventory
const update = `mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { expiresOn expired } } }`
const install = `mutation ($input: CreateABomInstallationInput!) { createAbomInstallation(input: $input) { abomInstallation { id } } }`
const aLot = (partId: number, quantity: number, expiresOn: string | null, rest: object = {}) =>
  aUnit(ada, partId, { serialNumber: null, lotNumber: unique('LOT'), quantity, expiresOn, ...rest })

/** A run that builds a unit with so much of a part, and the line of its unit. */
async function aBuild(partId: number, quantity: number) {
  const part = await aPart(ada)
  await aReleasedMbom(ada, part.id, [{ partId, quantity }])
  const run = await aRun(ada, {
    procedureId: procedure.id,
    partId: part.id,
    serialNumber: unique('SN'),
  })
  const found = await ada.get(
    'query ($id: ID!) { run(id: $id) { partInventory { buildRequirements { id } } } }',
    { id: run.id },
  )
  return { runId: run.id, lineId: found.run.partInventory.buildRequirements[0].id }
}

test('a lot that expired is available and not built in, until its expiry is extended', async () => {
  const glue = await aPart(ada, { trackingType: 'LOT' })
  const { lineId } = await aBuild(glue.id, 2)
  const { id } = await aLot(glue.id, 5, past)
  const before = await unitNow(id)
  assert.deepEqual([before.status, before.expiresOn, before.expired], ['AVAILABLE', past, true])
  const input = { buildRequirementId: lineId, partInventoryId: id }
  assert.deepEqual(await ada.refused(install, { input }), ['UNIT_EXPIRED'])
  const { updatePartInventory } = await ada.get(update, {
    input: { id, etag: before._etag, expiresOn: soon },
  })
  assert.deepEqual(updatePartInventory.partInventory, { expiresOn: soon, expired: false })
  await ada.get(install, { input })
})

test('a kit takes what expires first, then what does not expire, and nothing that expired', async () => {
  const glue = await aPart(ada, { trackingType: 'LOT' })
  const { runId } = await aBuild(glue.id, 6)
  const forever = await aLot(glue.id, 5, null)
  const last = await aLot(glue.id, 2, late)
  const first = await aLot(glue.id, 3, soon)
  const gone = await aLot(glue.id, 9, past)
  const { createKitForRun } = await ada.get(
    'mutation ($input: CreateKitForRunInput!) { createKitForRun(input: $input) { partKit { id _etag partKitItems { id } } } }',
    { input: { runId } },
  )
  const kit = createKitForRun.partKit
  const { reservePartKit } = await ada.get(
    'mutation ($input: ReservePartKitInput!) { reservePartKit(input: $input) { partKit { fulfilled } } }',
    { input: { id: kit.id, etag: kit._etag } },
  )
  assert.equal(reservePartKit.partKit.fulfilled, true)
  assert.deepEqual(
    await Promise.all([first, last, forever, gone].map(async ({ id }) => (await unitNow(id)).status)),
    ['KITTED', 'KITTED', 'AVAILABLE', 'AVAILABLE'],
    'of the last lot only one was taken',
  )
  assert.deepEqual(
    await ada.refused(
      'mutation ($input: InventoryToKitInput) { issueItemToKit(input: $input) { partInventory { id } } }',
      {
        input: {
          partKitItemId: kit.partKitItems[0].id,
          partInventoryId: gone.id,
          etag: gone._etag,
          quantity: 1,
        },
      },
    ),
    ['UNIT_EXPIRED', 'INVALID_INPUT'],
    'it expired, and the kit is full',
  )
})

test('part of a lot expires with it, and lots of another expiry do not become one', async () => {
  const glue = await aPart(ada, { trackingType: 'LOT' })
  const place = await aPlace(ada)
  const lotNumber = unique('LOT')
  const one = await aLot(glue.id, 5, soon, { lotNumber, locationId: place.id })
  const other = await aLot(glue.id, 5, late, { lotNumber, locationId: place.id })
  const { splitPartInventory } = await ada.get(
    'mutation ($input: SplitPartInventoryInput) { splitPartInventory(input: $input) { partInventory { id expiresOn mergeCandidateIds } } }',
    { input: { id: one.id, etag: one._etag, quantity: 2 } },
  )
  const taken = splitPartInventory.partInventory
  assert.deepEqual([taken.expiresOn, taken.mergeCandidateIds], [soon, [one.id]])
  assert.deepEqual(
    await ada.refused(
      'mutation ($input: MergePartInventoryInput) { mergePartInventory(input: $input) { partInventory { id } } }',
      { input: { partInventories: [{ id: one.id }, { id: other.id }] } },
    ),
    ['INVALID_INPUT'],
  )
})

test('stock is listed by what expires first, and found by a day; a day that there is not is refused', async () => {
  const glue = await aPart(ada, { trackingType: 'LOT' })
  const [forever, last, first] = [
    await aLot(glue.id, 1, null),
    await aLot(glue.id, 1, late),
    await aLot(glue.id, 1, soon),
  ]
  const list = `query ($filters: PartInventoriesInputFilters) { partInventories(filters: $filters, sort: [EXPIRES_ON_ASC]) { edges { node { id } } } }`
  const idsOf = async (filters: object) =>
    (await ada.get(list, { filters: { partId: { eq: glue.id }, ...filters } })).partInventories.edges.map(
      (edge: { node: { id: number } }) => edge.node.id,
    )
  assert.deepEqual(await idsOf({}), [first.id, last.id, forever.id])
  assert.deepEqual(await idsOf({ expiresOn: { lt: '2197-06-01T00:00:00Z' } }), [first.id])
  assert.deepEqual(
    await ada.refused(
      'mutation ($input: CreatePartInventoryInput!) { createPartInventory(input: $input) { partInventory { id } } }',
      { input: { partId: glue.id, lotNumber: unique('LOT'), quantity: 1, expiresOn: '2026-02-30' } },
    ),
    ['INVALID_INPUT'],
  )
})

test('what keeps for a number of days is given its last day when it comes in, unless somebody types it', async () => {
  const glue = await aPart(ada, { trackingType: 'LOT', shelfLifeDays: 90 })
  const madeOn = '2026-02-01'
  const fields = 'expiresOn manufacturedOn'
  const asLot = { partId: glue.id, quantity: 1 }
  const receive = `mutation ($input: CreateReceiptInput!) { createReceipt(input: $input) { receipt {
    receiptItems { partInventory { ${fields} } } } } }`
  const receivedAt = '2026-05-01T12:00:00Z'
  const items = [
    { ...asLot, lotNumber: unique('LOT') },
    { ...asLot, lotNumber: unique('LOT'), manufacturedOn: madeOn },
    { ...asLot, lotNumber: unique('LOT'), manufacturedOn: madeOn, expiresOn: soon },
  ]
  const { createReceipt } = await ada.get(receive, { input: { receivedAt, items } })
  assert.deepEqual(
    createReceipt.receipt.receiptItems.map((one: { partInventory: object }) => one.partInventory),
    [
      { expiresOn: '2026-07-30', manufacturedOn: null },
      { expiresOn: '2026-05-02', manufacturedOn: madeOn },
      { expiresOn: soon, manufacturedOn: madeOn },
    ],
  )
  const late = { receivedAt, items: [{ ...asLot, lotNumber: unique('LOT'), manufacturedOn: '2026-05-02' }] }
  assert.deepEqual(await ada.refused(receive, { input: late }), ['INVALID_INPUT'], 'before it was made')

  const lot = await aUnit(ada, glue.id, {
    serialNumber: null,
    lotNumber: unique('LOT'),
    quantity: 4,
    manufacturedOn: madeOn,
  })
  const split = `mutation ($input: SplitPartInventoryInput) { splitPartInventory(input: $input) { partInventory { ${fields} } } }`
  const { splitPartInventory } = await ada.get(split, { input: { id: lot.id, etag: lot._etag, quantity: 1 } })
  assert.deepEqual(splitPartInventory.partInventory, { expiresOn: '2026-05-02', manufacturedOn: madeOn })

  const { part } = await ada.get('query ($id: ID!) { part(id: $id) { partNumber } }', { id: glue.id })
  const lotNumber = unique('LOT')
  const text = `part,lot,qty,made on\n${part.partNumber},${lotNumber},2,${madeOn}\n`
  await ada.get('mutation ($input: ImportTableInput!) { importPartInventory(input: $input) { rowCount } }', {
    input: { text },
  })
  const found = await ada.get(
    `query ($lot: String!) { partInventories(filters: { lotNumber: { eq: $lot } }) { edges { node { ${fields} } } } }`,
    { lot: lotNumber },
  )
  assert.deepEqual(found.partInventories.edges, [
    { node: { expiresOn: '2026-05-02', manufacturedOn: madeOn } },
  ])
})

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { act as doing } from '../src/operation/act.ts'
import { reservePartKit } from '../src/partKit/reservePartKit.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart, aPlace, aReleasedMbom, aReleasedProcedure, aRun, aUnit, type Made, unique } from './made.ts'

let floor: Floor
let ada: Person
let procedure: Made

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  procedure = await aReleasedProcedure(ada, [{ title: 'Assemble' }])
})

const kitFields = `id _etag status fulfilled percentKitted runId runBatchId location { id }
  partKitItems { id _etag quantity quantityFulfilled quantityUnfulfilled fulfilled part { id } partInventories { id quantity status } }`
const see = `query ($id: ID!) { partKit(id: $id) { ${kitFields} } }`
const forRun = `mutation ($input: CreateKitForRunInput!) { createKitForRun(input: $input) { partKit { ${kitFields} } } }`
const forBatch = `mutation ($input: CreateKitForRunBatchInput!) { createKitForRunBatch(input: $input) { partKit { ${kitFields} } } }`
const reserve = `mutation ($input: ReservePartKitInput!) { reservePartKit(input: $input) { partKit { ${kitFields} } } }`
const update = `mutation ($input: UpdatePartKitInput!) { updatePartKit(input: $input) { partKit { ${kitFields} } } }`
const issue = `mutation ($input: InventoryToKitInput) { issueItemToKit(input: $input) { partInventory { id quantity } splitInventory { id quantity } } }`
const free = `mutation ($input: InventoryToKitInput) { moveItemToInventory(input: $input) { partInventory { id status } splitInventory { id status } } }`
const take = `mutation ($input: TakeFromOtherKitInput!) { takeFromOtherKit(input: $input) { partInventory { id } splitInventory { id } } }`
const installKit = `mutation ($input: InstallPartKitInput!) { installPartKit(input: $input) { abomInstallations { id quantity } } }`
const unitDocument = `query ($id: ID!) { partInventory(id: $id) { id _etag status quantity location { id } partKits { id } parentPartInventory { id }
  buildRequirements { id isSatisfied } } }`
const install = `mutation ($input: CreateABomInstallationInput!) { createAbomInstallation(input: $input) { abomInstallation { id } } }`

interface Kit {
  readonly id: number
  readonly _etag: string
  readonly partKitItems: readonly {
    readonly id: number
    readonly partInventories: readonly { readonly id: number }[]
  }[]
}

const seen = async (id: number) => (await ada.get(unitDocument, { id })).partInventory
const kitNow = async (id: number) => (await ada.get(see, { id })).partKit
const of = ({ id, _etag }: Kit) => ({ input: { id, etag: _etag } })
const reserved = async (kit: Kit) => (await ada.get(reserve, of(kit))).reservePartKit.partKit
const moved = async (kit: Kit, status: string) =>
  (await ada.get(update, { input: { ...of(kit).input, status } })).updatePartKit.partKit
const kitFor = async (runId: number) => (await ada.get(forRun, { input: { runId } })).createKitForRun.partKit
const aLot = (partId: number, quantity: number, rest: object = {}) =>
  aUnit(ada, partId, { serialNumber: null, lotNumber: unique('LOT'), quantity, ...rest })

/** A run that builds a new unit of these lines. */
async function aBuild(
  lines: readonly { readonly partId: number; readonly quantity: number }[],
  rest: object = {},
) {
  const part = await aPart(ada)
  await aReleasedMbom(ada, part.id, lines)
  const run = await aRun(ada, {
    procedureId: procedure.id,
    partId: part.id,
    serialNumber: unique('SN'),
    ...rest,
  })
  const { run: found } = await ada.get('query ($id: ID!) { run(id: $id) { partInventory { id } } }', {
    id: run.id,
  })
  return { runId: run.id, unitId: Number(found.partInventory.id) }
}

test('what is only ordered is neither put aside nor built in', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const build = await aBuild([{ partId: nut.id, quantity: 4 }])
  const input = {
    partId: nut.id,
    quantity: 9,
    supplier: 'Nuts',
    orderReference: 'PO-1',
    expectedOn: '2199-01-31',
  }
  const { orderPartInventory } = await ada.get(
    'mutation ($input: OrderPartInventoryInput!) { orderPartInventory(input: $input) { partInventory { id _etag } } }',
    { input },
  )
  const { id: partInventoryId, _etag: etag } = orderPartInventory.partInventory
  const kit = await reserved(await kitFor(build.runId))
  assert.deepEqual([kit.fulfilled, kit.percentKitted], [false, 0])
  const partKitItemId = kit.partKitItems[0].id
  const put = { partInventoryId, partKitItemId, etag, quantity: 1 }
  assert.deepEqual(await ada.refused(issue, { input: put }), ['UNIT_NOT_AVAILABLE'])
  const [line] = (await seen(build.unitId)).buildRequirements
  const into = { buildRequirementId: line.id, partInventoryId, quantity: 4 }
  assert.deepEqual(await ada.refused(install, { input: into }), ['UNIT_NOT_AVAILABLE'])
})

test('a kit for a run asks for what its unit misses, and takes the oldest stock, of the last lot no more than is wanted', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const build = await aBuild([{ partId: nut.id, quantity: 4 }])
  const [old, young] = [await aLot(nut.id, 3), await aLot(nut.id, 10)]
  const kit = await kitFor(build.runId)
  assert.deepEqual(
    [kit.status, kit.fulfilled, kit.percentKitted, kit.partKitItems[0].quantity],
    ['DRAFT', false, 0, 4],
  )
  assert.deepEqual(
    await ada.refused(forRun, { input: { runId: build.runId } }),
    ['INVALID_INPUT'],
    'one at a time',
  )
  const filled = await reserved(kit)
  assert.deepEqual([filled.status, filled.fulfilled, filled.percentKitted], ['IN_PROGRESS', true, 100])
  assert.deepEqual(
    filled.partKitItems[0].partInventories.map((one: { quantity: number; status: string }) => [
      one.quantity,
      one.status,
    ]),
    [
      [3, 'KITTED'],
      [1, 'KITTED'],
    ],
  )
  assert.deepEqual(((unit) => [unit.status, unit.partKits])(await seen(old.id)), ['KITTED', [{ id: kit.id }]])
  assert.deepEqual(((unit) => [unit.status, unit.quantity])(await seen(young.id)), ['AVAILABLE', 9])
  assert.deepEqual(await ada.refused(reserve, of(kit)), ['CONCURRENCY_ERROR'])
})

test('what a kit takes of a lot is a record of its own, on which a run starts while it is staged, and which the kit gets back', async () => {
  const blank = await aPart(ada, { trackingType: 'LOT' })
  const build = await aBuild([{ partId: blank.id, quantity: 4 }])
  const lot = await aLot(blank.id, 10)
  const kit = await reserved(await kitFor(build.runId))
  const [staged] = kit.partKitItems[0].partInventories
  const taken = `query ($id: ID!) { partInventories(filters: {originPartInventoryId: {eq: $id}}) { edges { node { id status quantity } } } }`
  const look = async () => {
    const { partInventories } = await ada.get(taken, { id: lot.id })
    assert.equal(partInventories.edges.length, 1)
    return partInventories.edges[0].node
  }
  const own = { id: staged.id, quantity: 4 }
  assert.deepEqual(await look(), { ...own, status: 'KITTED' })
  const run = await aRun(ada, { procedureId: procedure.id, partInventoryId: staged.id })
  assert.deepEqual(await look(), { ...own, status: 'WIP' })
  const { run: seenRun } = await ada.get('query ($id: ID!) { run(id: $id) { _etag } }', { id: run.id })
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: seenRun._etag, reason: 'deburred already' },
  })
  assert.deepEqual(await look(), { ...own, status: 'KITTED' })
})

test('a run that is canceled gives back what its kits hold, in the same act', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const build = await aBuild([{ partId: nut.id, quantity: 4 }])
  const lot = await aLot(nut.id, 4)
  const kit = await reserved(await kitFor(build.runId))
  const { run } = await ada.get('query ($id: ID!) { run(id: $id) { _etag } }', { id: build.runId })
  const cancel = 'mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { status } } }'
  await ada.get(cancel, { input: { id: build.runId, etag: run._etag, reason: 'order withdrawn' } })
  assert.equal((await kitNow(kit.id)).status, 'CANCELED')
  assert.deepEqual(((unit) => [unit.status, unit.partKits])(await seen(lot.id)), ['AVAILABLE', []])
})

test('what is kitted goes into its own run and no other, and what a kit does not need stays in it until it is done', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const [own, other] = [
    await aBuild([{ partId: nut.id, quantity: 4 }]),
    await aBuild([{ partId: nut.id, quantity: 4 }]),
  ]
  await aLot(nut.id, 4)
  const kit = await reserved(await kitFor(own.runId))
  const [line] = (await seen(other.unitId)).buildRequirements
  const lotId = kit.partKitItems[0].partInventories[0].id
  assert.deepEqual(
    await ada.refused(install, { input: { buildRequirementId: line.id, partInventoryId: lotId } }),
    ['UNIT_NOT_AVAILABLE'],
  )
  const [mine] = (await seen(own.unitId)).buildRequirements
  await ada.get(install, { input: { buildRequirementId: mine.id, partInventoryId: lotId, quantity: 1 } })
  const { installPartKit } = await ada.get(installKit, of(kit))
  assert.deepEqual(
    installPartKit.abomInstallations.map(({ quantity }: { quantity: number }) => quantity),
    [3],
  )
  const after = await seen(own.unitId)
  assert.equal(after.buildRequirements[0].isSatisfied, true)
  const done = await kitNow(kit.id)
  assert.equal(done.fulfilled, true, 'what was installed from it counts')
  assert.deepEqual(await ada.refused(installKit, of(done)), ['INVALID_INPUT'])
})

test('a kit for a batch asks for all of its runs, and gives to each', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const { createRunBatch } = await ada.get(
    'mutation ($input: CreateRunBatchInput!) { createRunBatch(input: $input) { runBatch { id } } }',
    { input: { title: unique('Set') } },
  )
  const runBatchId = createRunBatch.runBatch.id
  const lines = [{ partId: nut.id, quantity: 2 }]
  const [first, second, alone] = [
    await aBuild(lines, { runBatchId }),
    await aBuild(lines, { runBatchId }),
    await aBuild(lines),
  ]
  await aLot(nut.id, 9)
  const { createKitForRunBatch } = await ada.get(forBatch, { input: { runBatchId } })
  assert.equal(createKitForRunBatch.partKit.partKitItems[0].quantity, 4)
  const kit = await reserved(createKitForRunBatch.partKit)
  assert.deepEqual(await ada.refused(installKit, of(kit)), ['INVALID_INPUT'], 'which run')
  const into = (runId: number) => ({ input: { ...of(kit).input, runId } })
  assert.deepEqual(await ada.refused(installKit, into(alone.runId)), ['INVALID_INPUT'])
  await ada.get(installKit, into(first.runId))
  await ada.get(installKit, into(second.runId))
  for (const { unitId } of [first, second])
    assert.equal((await seen(unitId)).buildRequirements[0].isSatisfied, true)
})

test('a kit is staged and delivered with all that is in it; completed or canceled, it frees what nobody built in', async () => {
  const [shelf, cart, bench] = [await aPlace(ada), await aPlace(ada), await aPlace(ada)]
  const pump = await aPart(ada)
  const unit = await aUnit(ada, pump.id, { locationId: shelf.id })
  const build = await aBuild([{ partId: pump.id, quantity: 1 }])
  let kit = await reserved(await kitFor(build.runId))
  assert.equal((await seen(unit.id)).location.id, shelf.id, 'kitting on paper moves nothing')
  const to = async (input: object) =>
    (await ada.get(update, { input: { ...of(kit).input, ...input } })).updatePartKit.partKit
  kit = await to({ locationId: cart.id, deliveryLocationId: bench.id })
  assert.equal((await seen(unit.id)).location.id, cart.id)
  kit = await moved(kit, 'DELIVERED')
  assert.equal((await seen(unit.id)).location.id, bench.id)
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await operator.refused(update, { input: { ...of(kit).input, status: 'CANCELED' } }), [
    'PERMISSION',
  ])
  kit = await moved(kit, 'COMPLETED')
  assert.equal((await seen(unit.id)).status, 'AVAILABLE')
  assert.deepEqual(await ada.refused(update, { input: { ...of(kit).input, status: 'DRAFT' } }), [
    'KIT_CLOSED',
  ])
  assert.deepEqual(await ada.refused(reserve, of(kit)), ['KIT_CLOSED'])
})

test('units and parts of lots are put into a kit and out of it by hand, of its parts and no more than it wants', async () => {
  const [nut, pump] = [await aPart(ada, { trackingType: 'LOT' }), await aPart(ada)]
  const build = await aBuild([{ partId: nut.id, quantity: 4 }])
  const kit = await kitFor(build.runId)
  const [lot, wrong] = [await aLot(nut.id, 10), await aUnit(ada, pump.id)]
  const partKitItemId = kit.partKitItems[0].id
  const put = (unit: { id: number; _etag: string }, quantity: number) => ({
    input: { partInventoryId: unit.id, etag: unit._etag, partKitItemId, quantity },
  })
  assert.deepEqual(await ada.refused(issue, put(wrong, 1)), ['INVALID_INPUT'])
  assert.deepEqual(await ada.refused(issue, put(lot, 5)), ['INVALID_INPUT'])
  assert.deepEqual(await ada.refused(issue, put(lot, 11)), ['UNIT_EMPTY', 'INVALID_INPUT'])
  const { issueItemToKit } = await ada.get(issue, put(lot, 3))
  assert.deepEqual([issueItemToKit.partInventory.quantity, issueItemToKit.splitInventory.quantity], [7, 3])
  const aside = await seen(issueItemToKit.splitInventory.id)
  assert.equal(aside.status, 'KITTED')
  const { moveItemToInventory } = await ada.get(free, put(aside, 1))
  assert.equal(moveItemToInventory.splitInventory.status, 'AVAILABLE')
  assert.deepEqual(
    ((item) => [item.quantityFulfilled, item.quantityUnfulfilled])((await kitNow(kit.id)).partKitItems[0]),
    [2, 2],
  )
})

test('what is scrapped of a lot while it is put aside leaves the kit with the rest of it', async () => {
  const wire = await aPart(ada, { trackingType: 'LOT' })
  const [first, second] = [
    await aBuild([{ partId: wire.id, quantity: 4 }]),
    await aBuild([{ partId: wire.id, quantity: 4 }]),
  ]
  const cut = `mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { id _etag } } }`
  const scrap = async (id: number) =>
    ada.get(cut, {
      input: { id, etag: (await seen(id))._etag, quantityScrapped: 1, reason: 'cut too short' },
    })
  const lot = await aLot(wire.id, 4)
  const kit = await reserved(await kitFor(first.runId))
  await scrap(lot.id)
  await moved(await kitNow(kit.id), 'CANCELED')
  assert.deepEqual(((unit) => [unit.status, unit.quantity, unit.partKits])(await seen(lot.id)), [
    'AVAILABLE',
    4,
    [],
  ])
  const other = await reserved(await kitFor(second.runId))
  const [aside] = other.partKitItems[0].partInventories
  await scrap(aside.id)
  const { moveItemToInventory } = await ada.get(free, {
    input: {
      partInventoryId: aside.id,
      etag: (await seen(aside.id))._etag,
      partKitItemId: other.partKitItems[0].id,
    },
  })
  assert.deepEqual(
    [moveItemToInventory.partInventory.status, moveItemToInventory.splitInventory],
    ['AVAILABLE', null],
  )
})

test('taking from the kit of another takes the permission and a reason, and both kits tell of it', async () => {
  const pump = await aPart(ada)
  const unit = await aUnit(ada, pump.id)
  const lines = [{ partId: pump.id, quantity: 1 }]
  const [theirs, ours] = [await aBuild(lines), await aBuild(lines)]
  const from = await reserved(await kitFor(theirs.runId))
  const kit = await kitFor(ours.runId)
  const now = await seen(unit.id)
  const partKitItemId = kit.partKitItems[0].id
  const input = {
    partInventoryId: unit.id,
    etag: now._etag,
    partKitItemId,
    reason: 'this one ships tomorrow',
  }
  const { reason: _none, ...plain } = input
  assert.deepEqual(await ada.refused(issue, { input: plain }), ['KITTED_ELSEWHERE'])
  assert.deepEqual(await ada.refused(take, { input: { ...input, reason: ' ' } }), ['REASON_REQUIRED'])
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await operator.refused(take, { input }), ['PERMISSION'])
  await ada.get(take, { input })
  assert.deepEqual([(await kitNow(from.id)).fulfilled, (await kitNow(kit.id)).fulfilled], [false, true])
  const owner = await floor.owner()
  const { rows } = await owner.query(
    `select stream_id::int as kit, type, body::json ->> 'reason' as reason from event where stream_id in ($1, $2) and type in ('PART_TAKEN_FROM_KIT', 'PART_KIT_FILLED')
      order by position desc limit 2`,
    [from.id, kit.id],
  )
  assert.deepEqual(
    rows.map((row: { kit: number; type: string; reason: string }) => [row.kit, row.type, row.reason]).sort(),
    [
      [from.id, 'PART_TAKEN_FROM_KIT', input.reason],
      [kit.id, 'PART_KIT_FILLED', input.reason],
    ].sort(),
  )
})

test('what is put aside in a kit is not shipped until it is taken out', async () => {
  const pump = await aPart(ada)
  const unit = await aUnit(ada, pump.id)
  const build = await aBuild([{ partId: pump.id, quantity: 1 }])
  const kit = await reserved(await kitFor(build.runId))
  const quinn = await floor.person({ roles: ['Quality Engineer'] })
  const ship = `mutation ($input: ShipPartInventoryInput!) { shipPartInventory(input: $input) { shipment { items { partInventory { id } } } } }`
  const input = { customer: 'Northwind', partInventories: [{ id: unit.id }] }
  const answer = await quinn.ask(ship, { input })
  assert.match(answer.errors?.[0]?.message ?? '', /is put aside in a kit/)
  const { _etag: etag } = await seen(unit.id)
  await ada.get(free, {
    input: { partInventoryId: unit.id, etag, partKitItemId: kit.partKitItems[0].id },
  })
  const { shipment } = (await quinn.get(ship, { input })).shipPartInventory
  assert.deepEqual(shipment.items, [{ partInventory: { id: unit.id } }])
})

test('of two people who reserve the same last part for two kits at one moment, one gets it, and it is put aside once', async () => {
  const pump = await aPart(ada)
  const unit = await aUnit(ada, pump.id)
  const lines = [{ partId: pump.id, quantity: 1 }]
  const kits = [await kitFor((await aBuild(lines)).runId), await kitFor((await aBuild(lines)).runId)]
  const other = await floor.person({ roles: ['Planner'] })
  const performing = atOnce(floor.performer, 2)
  const asked = kits.map(({ id, _etag }: Kit, nth) =>
    performAs(
      performing,
      nth === 0 ? ada.caller : other.caller,
      doing(reservePartKit, { id: String(id), etag: _etag }),
    ),
  )
  await Promise.all(asked)
  const held = await Promise.all(kits.map(({ id }: Kit) => kitNow(id)))
  assert.deepEqual(held.map(({ fulfilled }) => fulfilled).sort(), [false, true])
  assert.equal((await seen(unit.id)).partKits.length, 1)
})

test('eight kits that are filled at one moment each get a unit of their own, whoever waits for whom', async () => {
  const valve = await aPart(ada)
  const builds = await Promise.all(
    Array.from({ length: 8 }, () => aBuild([{ partId: valve.id, quantity: 1 }])),
  )
  for (const _ of builds) await aUnit(ada, valve.id)
  const kits = await Promise.all(builds.map(({ runId }) => kitFor(runId)))
  const filled = await Promise.all(kits.map(reserved))
  const units = filled.flatMap((kit) => kit.partKitItems[0].partInventories.map((unit: Made) => unit.id))
  assert.equal(new Set(units).size, 8)
  assert.ok(filled.every((kit) => kit.fulfilled))
})

test('what a kit holds is changed while it is open: each part once, never less than is put aside', async () => {
  const [nut, pump] = [await aPart(ada, { trackingType: 'LOT' }), await aPart(ada)]
  const { createPartKit } = await ada.get(
    `mutation { createPartKit(input: {status: REQUESTED}) { partKit { ${kitFields} } } }`,
    {},
  )
  const kit = createPartKit.partKit
  const add = `mutation ($input: CreatePartKitItemInput!) { createPartKitItem(input: $input) { partKitItem { id _etag quantity } } }`
  const adding = (partId: number, quantity: number) => ({ input: { partKitId: kit.id, partId, quantity } })
  assert.deepEqual(await ada.refused(add, adding(nut.id, 0)), ['INVALID_INPUT'])
  const { createPartKitItem } = await ada.get(add, adding(nut.id, 4))
  assert.deepEqual(await ada.refused(add, adding(nut.id, 1)), ['NOT_UNIQUE'])
  await aLot(nut.id, 2)
  await reserved(await kitNow(kit.id))
  const item = createPartKitItem.partKitItem
  const change = `mutation ($input: UpdatePartKitItemInput!) { updatePartKitItem(input: $input) { partKitItem { id _etag quantity } } }`
  assert.deepEqual(await ada.refused(change, { input: { id: item.id, etag: item._etag, quantity: 1 } }), [
    'INVALID_INPUT',
  ])
  await ada.get(change, { input: { id: item.id, etag: item._etag, quantity: 2 } })
  assert.equal((await kitNow(kit.id)).fulfilled, true)
  const drop = 'mutation ($id: ID!, $etag: String!) { deletePartKitItem(id: $id, etag: $etag) { id } }'
  const { partKitItem } = await ada.get('query ($id: ID!) { partKitItem(id: $id) { id _etag } }', {
    id: item.id,
  })
  assert.deepEqual(await ada.refused(drop, { id: item.id, etag: partKitItem._etag }), ['IN_USE'])
  const { createPartKitItem: extra } = await ada.get(add, adding(pump.id, 1))
  await ada.get(drop, { id: extra.partKitItem.id, etag: extra.partKitItem._etag })
  assert.equal((await kitNow(kit.id)).partKitItems.length, 1)
})

test('a kit is filled, delivered and built in with as many statements, however much it holds', async () => {
  const bench = await aPlace(ada)
  const counts: number[][] = []
  for (const count of [1, 50, 300]) {
    const pump = await aPart(ada)
    const stock = Array.from({ length: count }, () => ({
      partId: pump.id,
      serialNumber: unique('SN'),
      quantity: 1,
    }))
    await ada.get(
      'mutation ($input: [CreatePartInventoryInput]) { createPartInventories(input: $input) { partInventories { id } } }',
      { input: stock },
    )
    const build = await aBuild([{ partId: pump.id, quantity: count }])
    let kit: Kit = await kitFor(build.runId)
    const counted = async (document: string, variables: Record<string, unknown>) => {
      const statements = await countStatements(floor.performer, () => ada.get(document, variables))
      kit = await kitNow(kit.id)
      return statements
    }
    const own: number[] = []
    own.push(await counted(reserve, of(kit)))
    assert.equal((await kitNow(kit.id)).fulfilled, true)
    kit = (await ada.get(update, { input: { ...of(kit).input, deliveryLocationId: bench.id } })).updatePartKit
      .partKit
    own.push(await counted(update, { input: { ...of(kit).input, status: 'DELIVERED' } }))
    assert.equal((await kitNow(kit.id)).fulfilled, true)
    own.push(await counted(installKit, of(kit)))
    own.push(await countStatements(floor.performer, () => kitNow(kit.id)))
    counts.push(own)
  }
  const [one, ...others] = counts
  assert.deepEqual(others, [one, one])
})

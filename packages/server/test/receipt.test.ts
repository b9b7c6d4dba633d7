import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readEvidence } from '../src/evidence/readEvidence.ts'
import { act as asAct } from '../src/operation/act.ts'
import { readSnapshot } from '../src/operation/readSnapshot.ts'
import { createReceipt } from '../src/receipt/createReceipt.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart, aPlace, aUnit, type Made, refusedStart, release, unique } from './made.ts'
import { act, doing, seeRun, stepTitled } from './working.ts'

let floor: Floor
let ada: Person
let quinn: Person
let place: Made
let procedure: Made

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'] })
  place = await aPlace(ada)
  procedure = await anInspection()
})

async function aDraftInspection(): Promise<number> {
  const { createProcedure } = await ada.get(
    'mutation ($title: String!) { createProcedure(title: $title, type: INSPECTION) { procedure { id } } }',
    { title: unique('Incoming') },
  )
  await ada.get('mutation ($input: CreateStepInput!) { createStep(input: $input) { step { id } } }', {
    input: { procedureId: createProcedure.procedure.id, title: 'Look' },
  })
  return createProcedure.procedure.id
}

const anInspection = async (): Promise<Made> => release(ada, await aDraftInspection())

const receive = `mutation ($input: CreateReceiptInput!) { createReceipt(input: $input) { receipt { id supplier orderReference packingSlip
  receivedBy { id } receiptItems { quantity manufacturer partInventory { id _etag status received inspectionDue expiresOn howCreated
    runs { id _etag purpose status orderReference procedureId } } } } } }`
const received = async (input: object) =>
  (await ada.get(receive, { input })).createReceipt.receipt as {
    readonly id: number
    readonly receiptItems: readonly { readonly partInventory: ReceivedUnit }[]
  }
interface ReceivedUnit {
  readonly id: number
  readonly _etag: string
  readonly status: string
  readonly runs: readonly { readonly id: number; readonly _etag: string }[]
}
const unitNow = async (id: number) =>
  (
    await ada.get(
      'query ($id: ID!) { partInventory(id: $id) { _etag status inspectionDue qualityHold runs { id _etag status } } }',
      { id },
    )
  ).partInventory

async function link(partId: number, procedureId: number, required: boolean, status = 'APPROVED') {
  const { made } = await ada.get(
    'mutation ($input: CreatePartProcedureInput!) { made: createPartProcedure(input: $input) { partProcedure { _etag } } }',
    { input: { partId, procedureId, required } },
  )
  await ada.get(
    'mutation ($input: UpdatePartProcedureInput!) { updatePartProcedure(input: $input) { partProcedure { status } } }',
    { input: { partId, procedureId, etag: made.partProcedure._etag, status } },
  )
}

/** A lot-tracked part that is inspected when it comes in. */
async function inspectedPart(): Promise<Made> {
  const part = await aPart(ada, { trackingType: 'LOT' })
  await link(part.id, procedure.id, true)
  return part
}

const aLotOf = (part: Made, quantity = 5) => ({
  partId: part.id,
  lotNumber: unique('LOT'),
  quantity,
  locationId: place.id,
})

/** Does the one step of an inspection run and completes it. */
async function inspected(runId: number, outcome: string): Promise<void> {
  const look = stepTitled((await seeRun(ada, runId)).steps, 'Look')
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', look))
  const { run } = await ada.get('query ($id: ID!) { run(id: $id) { _etag } }', { id: runId })
  await quinn.get('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status } } }', {
    input: { id: runId, etag: run._etag, outcome, signature: quinn.sign },
  })
}

test('what needs no inspection is available at once, and its receipt tells where it came from', async () => {
  const part = await aPart(ada, { trackingType: 'LOT' })
  const optional = await anInspection()
  await link(part.id, optional.id, false)
  await link(part.id, procedure.id, true, 'PENDING')
  const receipt = await received({
    supplier: 'Ring Works',
    orderReference: 'PO-7',
    packingSlip: 'PS-1',
    items: [{ ...aLotOf(part), expiresOn: '2199-01-31', manufacturer: 'O-Ring Inc' }],
  })
  const [item] = receipt.receiptItems
  assert.deepEqual(
    {
      ...receipt,
      id: 0,
      receiptItems: [{ ...item, partInventory: { ...item?.partInventory, id: 0, _etag: '' } }],
    },
    {
      id: 0,
      supplier: 'Ring Works',
      orderReference: 'PO-7',
      packingSlip: 'PS-1',
      receivedBy: { id: Number(ada.id) },
      receiptItems: [
        {
          quantity: 5,
          manufacturer: 'O-Ring Inc',
          partInventory: {
            id: 0,
            _etag: '',
            status: 'AVAILABLE',
            received: true,
            inspectionDue: false,
            expiresOn: '2199-01-31',
            howCreated: 'RECEIVED',
            runs: [],
          },
        },
      ],
    },
    'a link that is optional or not approved makes no run',
  )
})

test('a part that must be inspected comes in with its inspection run, is WIP until it is completed, and available then', async () => {
  const part = await inspectedPart()
  const receipt = await received({ orderReference: 'PO-8', items: [aLotOf(part)] })
  const unit = receipt.receiptItems[0]?.partInventory
  assert.ok(unit)
  assert.equal(unit.status, 'WIP')
  assert.deepEqual(
    unit.runs.map((run) => ({ ...run, id: 0, _etag: '' })),
    [
      {
        id: 0,
        _etag: '',
        purpose: 'INSPECTION',
        status: 'TODO',
        orderReference: 'PO-8',
        procedureId: procedure.id,
      },
    ],
  )
  await inspected(unit.runs[0]?.id ?? 0, 'ACCEPTED')
  const now = await unitNow(unit.id)
  assert.deepEqual([now.status, now.inspectionDue], ['AVAILABLE', false])
})

test('an inspection that is completed as held holds the stock, and one that is canceled frees nothing', async () => {
  const part = await inspectedPart()
  const receipt = await received({ items: [aLotOf(part), aLotOf(part)] })
  const [held, waiting] = receipt.receiptItems.map((item) => item.partInventory)
  assert.ok(held && waiting)
  await inspected(held.runs[0]?.id ?? 0, 'HELD')
  const afterHeld = await unitNow(held.id)
  assert.deepEqual(
    [afterHeld.status, afterHeld.qualityHold, afterHeld.inspectionDue],
    ['UNAVAILABLE', true, false],
  )
  const [run] = waiting.runs
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run?.id, etag: run?._etag, reason: 'wrong gauge' },
  })
  assert.equal((await unitNow(waiting.id)).status, 'WIP')
  const { createRun } = await ada.get(
    'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } } }',
    { input: { procedureId: procedure.id, partInventoryId: waiting.id, purpose: 'INSPECTION' } },
  )
  await inspected(createRun.run.id, 'ACCEPTED')
  assert.equal((await unitNow(waiting.id)).status, 'AVAILABLE')
})

test('of two inspections the last one lets the stock go', async () => {
  const part = await inspectedPart()
  const second = await anInspection()
  await link(part.id, second.id, true)
  const receipt = await received({ items: [aLotOf(part)] })
  const unit = receipt.receiptItems[0]?.partInventory
  assert.ok(unit)
  assert.equal(unit.runs.length, 2)
  await inspected(unit.runs[0]?.id ?? 0, 'ACCEPTED')
  assert.equal((await unitNow(unit.id)).status, 'WIP')
  await inspected(unit.runs[1]?.id ?? 0, 'ACCEPTED')
  assert.equal((await unitNow(unit.id)).status, 'AVAILABLE')
})

test('nothing comes in whose inspection cannot be made, and of several all or none', async () => {
  const part = await aPart(ada, { trackingType: 'LOT' })
  await link(part.id, await aDraftInspection(), true)
  const open = await aPart(ada, { trackingType: 'LOT' })
  assert.deepEqual(await ada.refused(receive, { input: { items: [aLotOf(open), aLotOf(part)] } }), [
    'INVALID_INPUT',
  ])
  const { partInventories } = await ada.get(
    'query ($filters: PartInventoriesInputFilters) { partInventories(filters: $filters) { edges { node { id } } } }',
    { filters: { partId: { in: [open.id, part.id] } } },
  )
  assert.deepEqual(partInventories.edges, [])
  assert.deepEqual(await ada.refused(receive, { input: { items: [aLotOf(open, 0)] } }), ['INVALID_INPUT'])
  assert.deepEqual(await ada.refused(receive, { input: { items: [] } }), ['INVALID_INPUT'])
})

test('fifty lots with their inspections take as many statements as one', async () => {
  const part = await inspectedPart()
  const plainly = 'mutation ($input: CreateReceiptInput!) { createReceipt(input: $input) { receipt { id } } }'
  await ada.get(plainly, { input: { items: [aLotOf(part)] } })
  const counts: number[] = []
  for (const count of [1, 50]) {
    const items = Array.from({ length: count }, () => aLotOf(part))
    counts.push(await countStatements(floor.performer, () => ada.get(plainly, { input: { items } })))
  }
  assert.equal(counts[0], counts[1])
})

test('certificates that come with a lot, or later, are kept with it and with what is split from it, and its pack tells them with their files', async () => {
  const lot = aLotOf(await aPart(ada, { trackingType: 'LOT' }))
  const documents = [{ kind: 'MATERIAL', number: 'H-4471' }, { kind: 'CONFORMITY' }]
  const [item] = (await received({ items: [{ ...lot, documents }] })).receiptItems
  const { id, _etag: etag } = item?.partInventory ?? assert.fail()
  const amount = { id, etag, quantity: 2 }
  const split = await doing(ada, 'splitPartInventory', 'partInventory { id }', amount)
  const taken = split.partInventory.id
  const late = { partInventoryId: taken, kind: 'CONFORMITY', number: 'C-9' }
  const shown = 'receiptDocument { id _etag kind number withdrawnAt }'
  const { receiptDocument: made } = await doing(ada, 'createReceiptDocument', shown, late)
  const file = { entityId: made.id, filename: 'c-9.pdf' }
  await doing(ada, 'createFileAttachment', '__typename', file)
  const withdraw = { id: made.id, etag: made._etag, reason: 'of another lot' }
  const { receiptDocument: withdrawn } = await doing(ada, 'withdrawReceiptDocument', shown, withdraw)
  assert.ok(withdrawn.withdrawnAt)
  const again = doing(ada, 'withdrawReceiptDocument', shown, { ...withdraw, etag: withdrawn._etag })
  await assert.rejects(again, /was withdrawn/)

  const read = `query ($id: ID!) { partInventory(id: $id) { receiptDocuments { kind number fileAttachments { filename } }
    receiptItems { documents { id } } } }`
  const [whole, part] = await Promise.all([id, taken].map((unit) => ada.get(read, { id: unit })))
  assert.deepEqual(whole.partInventory.receiptDocuments, [
    { kind: 'MATERIAL', number: 'H-4471', fileAttachments: [] },
    { kind: 'CONFORMITY', number: null, fileAttachments: [] },
    { kind: 'CONFORMITY', number: 'C-9', fileAttachments: [{ filename: 'c-9.pdf' }] },
  ])
  assert.deepEqual(part.partInventory.receiptDocuments, whole.partInventory.receiptDocuments)
  assert.deepEqual(
    [whole, part].map(({ partInventory: unit }) => unit.receiptItems.length),
    [1, 0],
  )
  const pack = await readSnapshot(floor.performer.pool, ada.caller, (ask) =>
    readEvidence(ask, ada.caller, { kind: 'unit', id: String(taken) }),
  )
  assert.deepEqual(
    pack?.receipts
      .flatMap(({ certificates }) => certificates)
      .map((one) => [one.number, one.withdrawnAt, one.files]),
    [
      ['H-4471', null, []],
      [null, null, []],
      ['C-9', withdrawn.withdrawnAt, [{ filename: 'c-9.pdf', sha256: null }]],
    ],
  )
  const { id: byHand } = await aUnit(ada, (await aPart(ada)).id)
  await assert.rejects(
    doing(ada, 'createReceiptDocument', shown, { ...late, partInventoryId: byHand }),
    /no receipt/,
  )
})

const orderSeen = `partInventory { id _etag status statusReason howCreated quantity quantityAvailable serialNumber orderedFrom
  orderReference expectedOn overdue part { quantity } receivedOfOrder { quantity partInventory { status ordered: receiptItems { orderedId } } } }`
const anOrder = { supplier: 'Ring Works', orderReference: 'PO-17', expectedOn: '2199-01-31' }
const ordered = async (partId: number, quantity: number, over: object = {}) =>
  (await doing(ada, 'orderPartInventory', orderSeen, { ...anOrder, partId, quantity, ...over })).partInventory
const orderNow = async (id: number) =>
  (await ada.get(`query ($id: ID!) { ${orderSeen.replace('{', '(id: $id) {')} }`, { id })).partInventory
const ofOrder = ({ id }: Made, of: object) => ({ ...of, orderedId: id })

test('what is ordered stands among the inventory, on order and of no use, is changed, and says when it is overdue', async () => {
  const part = await aPart(ada, { trackingType: 'SERIAL' })
  const order = await ordered(part.id, 12, { locationId: place.id, expectedOn: '2026-01-31' })
  assert.deepEqual(
    { ...order, id: 0, _etag: '' },
    {
      ...{ id: 0, _etag: '', status: 'ON_ORDER', statusReason: null, howCreated: 'ORDERED', quantity: 12 },
      ...{ quantityAvailable: 0, serialNumber: null, orderedFrom: 'Ring Works', orderReference: 'PO-17' },
      ...{ expectedOn: '2026-01-31', overdue: true, part: { quantity: 0 }, receivedOfOrder: [] },
    },
  )
  const later = { id: order.id, etag: order._etag, quantity: 10, expectedOn: '2199-02-28', locationId: null }
  const changed = (await doing(ada, 'updatePartInventoryOrder', orderSeen, later)).partInventory
  assert.deepEqual(
    [changed.quantity, changed.expectedOn, changed.overdue, changed.orderReference],
    [10, '2199-02-28', false, 'PO-17'],
  )
  const { partInventories } = await ada.get(
    'query ($filters: PartInventoriesInputFilters) { partInventories(filters: $filters, sort: [EXPECTED_ON_ASC]) { edges { node { id } } } }',
    { filters: { status: { eq: 'ON_ORDER' }, partId: { eq: part.id }, orderedFrom: { eq: 'Ring Works' } } },
  )
  assert.deepEqual(partInventories.edges, [{ node: { id: order.id } }])

  const [id, etag, reason] = [order.id, changed._etag, 'tried']
  const update =
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { __typename } }'
  const tries = [
    { quantity: 1, reason },
    { serialNumber: 'SN-1' },
    { quantityScrapped: 1 },
    { locationId: place.id },
  ]
  for (const change of tries)
    assert.deepEqual(await ada.refused(update, { input: { id, etag, ...change } }), ['UNIT_ON_ORDER'])
  const named = { id, etag }
  for (const [what, input] of Object.entries({
    holdPartInventory: { ...named, reason },
    splitPartInventory: { ...named, quantity: 1 },
    reinstatePartInventory: { ...named, quantity: 1, reason },
    mergePartInventory: { partInventories: [named, { id: (await ordered(part.id, 1)).id }] },
    shipPartInventory: { customer: 'Ember', partInventories: [named] },
  }))
    await assert.rejects(doing(ada, what, '__typename', input), /is an order/, what)
  const start = { procedureId: (await anInspection()).id, partInventoryId: id }
  assert.deepEqual(await refusedStart(ada, start), ['UNIT_STATE'])
  await doing(ada, 'createIssue', '__typename', { title: 'Late', partInventoryIds: [id], holdUnits: true })
  assert.equal((await orderNow(id)).status, 'ON_ORDER', 'what is not here is not held')
})

test('what comes in comes off its order and keeps the link; more than was ordered takes a reason, and the ledgers tell it all', async () => {
  const part = await inspectedPart()
  const order = await ordered(part.id, 10)
  await received({ items: [ofOrder(order, aLotOf(part, 3)), ofOrder(order, aLotOf(part, 2.5))] })
  const left = await orderNow(order.id)
  assert.deepEqual([left.status, left.quantity, left.part.quantity], ['ON_ORDER', 4.5, 5.5])
  assert.deepEqual(
    left.receivedOfOrder,
    [3, 2.5].map((quantity) => ({
      quantity,
      partInventory: { status: 'WIP', ordered: [{ orderedId: order.id }] },
    })),
  )
  const more = { items: [ofOrder(order, aLotOf(part, 6))] }
  assert.deepEqual(await ada.refused(receive, { input: more }), ['MORE_THAN_ORDERED'])
  const other = await aPart(ada, { trackingType: 'LOT' })
  assert.deepEqual(await ada.refused(receive, { input: { items: [ofOrder(order, aLotOf(other))] } }), [
    'INVALID_INPUT',
  ])
  await received({ ...more, reason: 'The reel holds 6' })
  const full = await orderNow(order.id)
  assert.deepEqual(
    [full.status, full.statusReason, full.quantity, full.part.quantity],
    ['UNAVAILABLE', 'RECEIVED', 0, 11.5],
  )
  assert.deepEqual(await ada.refused(receive, { input: { items: [ofOrder(order, aLotOf(part))] } }), [
    'NOT_ON_ORDER',
  ])
  const { inventoryTransactions } = await ada.get(
    `query ($filters: InventoryTransactionsInputFilters) { inventoryTransactions(filters: $filters, sort: [ID_ASC]) { edges { node {
      acts reason quantityChange } } } }`,
    { filters: { partInventoryId: { eq: order.id } } },
  )
  assert.deepEqual(
    inventoryTransactions.edges.map(({ node }: { node: object }) => Object.values(node)),
    [
      [['PART_INVENTORY_ORDERED'], null, 10],
      [['PART_INVENTORY_ORDER_RECEIVED'], null, -5.5],
      [['PART_INVENTORY_ORDER_RECEIVED'], 'The reel holds 6', -4.5],
    ],
  )
})

test('two who receive the same order at once receive it once, and what is canceled is received no more', async () => {
  const part = await aPart(ada, { trackingType: 'LOT' })
  const order = await ordered(part.id, 5)
  const performer = atOnce(floor.performer, 2)
  const items = [{ partId: String(part.id), orderedId: String(order.id), lotNumber: 'L-1', quantity: '5' }]
  const ends = await Promise.allSettled(
    [1, 2].map(() => performAs(performer, ada.caller, asAct(createReceipt, { items }))),
  )
  assert.deepEqual(ends.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  assert.equal((await orderNow(order.id)).part.quantity, 5)

  const rest = await ordered(part.id, 7)
  await received({ items: [ofOrder(rest, aLotOf(part, 2))] })
  const { id, _etag: etag } = await orderNow(rest.id)
  const cancel = { id, etag, reason: 'The supplier is gone' }
  const canceled = (await doing(ada, 'cancelPartInventoryOrder', orderSeen, cancel)).partInventory
  assert.deepEqual(
    [canceled.status, canceled.statusReason, canceled.part.quantity],
    ['UNAVAILABLE', 'VOIDED', 7],
  )
  const again = { ...cancel, etag: canceled._etag }
  await assert.rejects(doing(ada, 'cancelPartInventoryOrder', '__typename', again), /is canceled/)
  assert.deepEqual(await ada.refused(receive, { input: { items: [ofOrder(rest, aLotOf(part))] } }), [
    'NOT_ON_ORDER',
  ])
})

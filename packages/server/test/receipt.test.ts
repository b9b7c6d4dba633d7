import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readEvidence } from '../src/evidence/readEvidence.ts'
import { readSnapshot } from '../src/operation/readSnapshot.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aPlace, aUnit, type Made, release, unique } from './made.ts'
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

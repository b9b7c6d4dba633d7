import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../src/operation/act.ts'
import { startPlannedRun } from '../src/plannedRun/startPlannedRun.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Asker, type Floor, openFloor, type Person, performAs } from './floor.ts'
import {
  aDraft,
  aPart,
  aPlace,
  aReleasedMbom,
  aReleasedProcedure,
  aUnit,
  type Made,
  release,
  unique,
} from './made.ts'
import { testDatabase } from './testDatabase.ts'

let floor: Floor
let planner: Person

before(async () => {
  floor = await openFloor()
  planner = await floor.person({ roles: ['Planner'] })
})

const fields = `id _etag title status quantity needBy priority orderReference windowStart windowEnd locationId procedureId
  procedureFamilyId part { id } procedure { id } runs { id }`
const create = `mutation ($input: CreatePlannedRunInput!) { createPlannedRun(input: $input) { plannedRun { ${fields} } } }`
const importOrders = `mutation ($input: [CreatePlannedRunInput!]!) { createPlannedRuns(input: $input) { plannedRuns { ${fields} } } }`
const update = `mutation ($input: UpdatePlannedRunInput!) { updatePlannedRun(input: $input) { plannedRun { ${fields} } } }`
const cancel = `mutation ($input: MovePlannedRunInput!) { deletePlannedRun(input: $input) { plannedRun { ${fields} cancelReason } } }`
const restore = `mutation ($input: MovePlannedRunInput!) { restorePlannedRun(input: $input) { plannedRun { ${fields} } } }`
const start = `mutation ($input: StartPlannedRunInput!) { startPlannedRun(input: $input) { plannedRun { id status runs { id } }
  runs { id title status dueDate priority orderReference locationId quantity plannedRunId runBatchId
    partInventory { serialNumber } steps { title } } } }`
const readinessOf = `query ($id: ID!) { plannedRun(id: $id) { readiness { isReady summary blockers { code } warnings { code }
  shortParts { partId required available short } } } }`

async function plan(asker: Asker, input: Record<string, unknown>): Promise<Made & Record<string, unknown>> {
  return (await asker.get(create, { input })).createPlannedRun.plannedRun
}

test('work is planned by part, quantity, need and place, changed, and given up without leaving the record', async () => {
  const [part, place] = [await aPart(floor.admin), await aPlace(floor.admin, { type: 'WORKCENTER' })]
  const made = await plan(planner, {
    partId: part.id,
    quantity: 3,
    needBy: '2026-12-01T00:00:00Z',
    locationId: place.id,
    orderReference: 'SO-17',
    windowStart: '2026-11-02T06:00:00Z',
    windowEnd: '2026-11-03T06:00:00Z',
    priority: 5,
  })
  assert.deepEqual(
    [made['status'], made['quantity'], made['orderReference'], made['locationId'], made['priority']],
    ['PLANNED', 3, 'SO-17', place.id, 5],
  )
  const changed = (
    await planner.get(update, { input: { id: made.id, etag: made._etag, quantity: 4, windowEnd: null } })
  ).updatePlannedRun.plannedRun
  assert.deepEqual([changed.quantity, changed.windowEnd, changed.orderReference], [4, null, 'SO-17'])
  assert.deepEqual(await planner.refused(update, { input: { id: made.id, etag: made._etag, quantity: 9 } }), [
    'CONCURRENCY_ERROR',
  ])
  const given = { id: made.id, etag: changed._etag, reason: 'Order withdrawn' }
  const canceled = (await planner.get(cancel, { input: given })).deletePlannedRun.plannedRun
  assert.deepEqual([canceled.status, canceled.cancelReason], ['CANCELED', 'Order withdrawn'])
  const seen = { id: made.id, etag: canceled._etag }
  assert.deepEqual(await planner.refused(update, { input: { ...seen, quantity: 1 } }), [
    'PLANNED_RUN_TRANSITION',
  ])
  assert.equal((await planner.get(restore, { input: seen })).restorePlannedRun.plannedRun.status, 'PLANNED')
})

test('a version and a procedure exclude each other, and naming one drops the other', async () => {
  const part = await aPart(floor.admin)
  const draft = await aDraft(floor.admin, [{ title: 'Assemble' }])
  const input = { partId: part.id, quantity: 1, procedureId: draft.id }
  assert.deepEqual(
    await planner.refused(create, { input: { ...input, procedureFamilyId: draft.familyId } }),
    ['INVALID_INPUT'],
  )
  const made = await plan(planner, input)
  const byFamily = (
    await planner.get(update, { input: { id: made.id, etag: made._etag, procedureFamilyId: draft.familyId } })
  ).updatePlannedRun.plannedRun
  assert.deepEqual(
    [byFamily.procedureId, byFamily.procedureFamilyId, byFamily.procedure.id],
    [null, draft.familyId, draft.id],
  )
})

test('orders are imported by part number and work center, all or none, each fault named by its row and field', async () => {
  const part = await aPart(floor.admin)
  const name = unique('Cell')
  const place = await aPlace(floor.admin, { type: 'WORKCENTER', name })
  const row = { partNumber: part.partNumber, quantity: 2, locationName: name, orderReference: unique('SO') }
  const { plannedRuns } = (await planner.get(importOrders, { input: [row, { ...row, quantity: 7 }] }))
    .createPlannedRuns
  assert.deepEqual(
    plannedRuns.map((one: { part: Made; locationId: number; quantity: number }) => [
      one.part.id,
      one.locationId,
      one.quantity,
    ]),
    [
      [part.id, place.id, 2],
      [part.id, place.id, 7],
    ],
  )
  const faulty = [
    row,
    { ...row, partNumber: 'no such part', locationName: 'no such cell' },
    { ...row, quantity: '1.5' },
    { ...row, windowStart: '2026-11-03T00:00:00Z', windowEnd: '2026-11-02T00:00:00Z' },
    { ...row, locationName: undefined, locationId: (await aPlace(floor.admin)).id },
  ]
  const { errors } = await planner.ask(importOrders, { input: faulty })
  assert.deepEqual(
    errors?.map(({ extensions }) => [extensions['code'], extensions['field']]),
    [
      ['INVALID_INPUT', '1.partNumber'],
      ['INVALID_INPUT', '1.locationName'],
      ['INVALID_INPUT', '2.quantity'],
      ['INVALID_INPUT', '3.windowEnd'],
      ['INVALID_INPUT', '4.locationId'],
    ],
  )
  const listed = await planner.get(
    'query ($f: PlannedRunsInputFilters) { plannedRuns(filters: $f) { pageInfo { totalCount } } }',
    { f: { orderReference: { eq: row.orderReference } } },
  )
  assert.equal(listed.plannedRuns.pageInfo.totalCount, 2)
})

test('a thousand orders take as many statements as one', async () => {
  const part = await aPart(floor.admin, { trackingType: null })
  const rows = (count: number) =>
    Array.from({ length: count }, (_none, nth) => ({ partId: part.id, quantity: nth + 1 }))
  await planner.get(importOrders, { input: rows(1) })
  const count = (of: number) =>
    countStatements(floor.performer, () =>
      planner.get(
        'mutation ($input: [CreatePlannedRunInput!]!) { createPlannedRuns(input: $input) { __typename } }',
        {
          input: rows(of),
        },
      ),
    )
  assert.equal(await count(1000), await count(1))
  assert.deepEqual(await planner.refused(importOrders, { input: rows(1001) }), ['INVALID_INPUT'])
  assert.deepEqual(await planner.refused(importOrders, { input: [] }), ['INVALID_INPUT'])
})

test('planned work on three serials starts as three runs of one batch that carry what was planned', async () => {
  const part = await aPart(floor.admin)
  const [draft, place] = [
    await aDraft(floor.admin, [{ title: 'Assemble' }]),
    await aPlace(floor.admin, { type: 'WORKCENTER' }),
  ]
  await release(floor.admin, draft.id)
  const planned = await plan(planner, {
    partId: part.id,
    quantity: 3,
    procedureFamilyId: draft.familyId,
    needBy: '2026-12-01T00:00:00Z',
    locationId: place.id,
    orderReference: 'SO-18',
    priority: 2,
  })
  const serialNumbers = [unique('SN'), unique('SN'), unique('SN')]
  const seen = { id: planned.id, etag: planned._etag }
  assert.deepEqual(await planner.refused(start, { input: { ...seen, serialNumbers: ['SN-1'] } }), [
    'INVALID_INPUT',
  ])
  const started = (await planner.get(start, { input: { ...seen, serialNumbers } })).startPlannedRun
  assert.equal(started.plannedRun.status, 'STARTED')
  assert.deepEqual(
    started.plannedRun.runs.map(({ id }: Made) => id),
    started.runs.map(({ id }: Made) => id),
  )
  for (const [nth, run] of started.runs.entries()) {
    assert.deepEqual(
      [run.partInventory.serialNumber, run.orderReference, run.priority, run.locationId, run.plannedRunId],
      [serialNumbers[nth], 'SO-18', 2, place.id, planned.id],
    )
    assert.equal(run.dueDate, '2026-12-01T00:00:00Z')
    assert.equal(run.runBatchId, started.runs[0].runBatchId)
  }
  assert.notEqual(started.runs[0].runBatchId, null)
  assert.deepEqual(await planner.refused(start, { input: seen }), ['PLANNED_RUN_TRANSITION'])
})

test('a lot that is planned starts as one run of its quantity, on the lot that is there or on a new one', async () => {
  const part = await aPart(floor.admin, { trackingType: 'LOT' })
  const procedure = await aReleasedProcedure(floor.admin)
  const input = { partId: part.id, quantity: '2.5', procedureId: procedure.id, title: 'Coat the tubes' }
  const made = await plan(planner, input)
  const onNew = (
    await planner.get(start, { input: { id: made.id, etag: made._etag, lotNumber: unique('LOT') } })
  ).startPlannedRun.runs
  assert.deepEqual(
    onNew.map((run: { title: string; quantity: number }) => [run.title, run.quantity]),
    [['Coat the tubes', 2.5]],
  )
  const lot = await aUnit(floor.admin, part.id, {
    serialNumber: null,
    lotNumber: unique('LOT'),
    quantity: '2.5',
  })
  const other = await plan(planner, input)
  const onOld = await planner.get(start, {
    input: { id: other.id, etag: other._etag, partInventoryIds: [lot.id] },
  })
  assert.equal(onOld.startPlannedRun.runs.length, 1)
})

test('a start that is refused leaves the work planned', async () => {
  const part = await aPart(floor.admin)
  const draft = await aDraft(floor.admin, [{ title: 'Assemble' }])
  const made = await plan(planner, { partId: part.id, quantity: 2, procedureFamilyId: draft.familyId })
  const seen = { id: made.id, etag: made._etag }
  assert.deepEqual(await planner.refused(start, { input: seen }), ['PROCEDURE_UNRELEASED'])
  await release(floor.admin, draft.id)
  assert.equal((await planner.get(start, { input: seen })).startPlannedRun.runs.length, 2)
})

test('of two people who start planned work at one moment one has started it', async () => {
  const part = await aPart(floor.admin)
  const procedure = await aReleasedProcedure(floor.admin)
  const made = await plan(planner, { partId: part.id, quantity: 2, procedureId: procedure.id })
  const performing = atOnce(floor.performer, 2)
  const starting = async (by: Person) => {
    try {
      const input = { id: String(made.id), etag: made._etag }
      await performAs(performing, by.caller, act(startPlannedRun, input))
      return 'started'
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
      throw error
    }
  }
  assert.deepEqual((await Promise.all([starting(planner), starting(floor.admin)])).sort(), [
    'PLANNED_RUN_TRANSITION',
    'started',
  ])
  const { plannedRun } = await planner.get('query ($id: ID!) { plannedRun(id: $id) { runs { id } } }', {
    id: made.id,
  })
  assert.equal(plannedRun.runs.length, 2)
})

test('starting five hundred planned serials takes as many statements as starting one', async () => {
  const part = await aPart(floor.admin)
  const procedure = await aReleasedProcedure(floor.admin)
  const count = async (quantity: number) => {
    const made = await plan(planner, { partId: part.id, quantity, procedureId: procedure.id })
    return countStatements(floor.performer, () =>
      planner.get(
        'mutation ($input: StartPlannedRunInput!) { startPlannedRun(input: $input) { __typename } }',
        { input: { id: made.id, etag: made._etag } },
      ),
    )
  }
  await count(2)
  assert.equal(await count(500), await count(2))
})

test('a board says what planned work waits for: its procedure, its parts, its bill of materials', async () => {
  const { admin } = floor
  const [part, bolt, nut, seal] = [
    await aPart(admin),
    await aPart(admin),
    await aPart(admin),
    await aPart(admin),
  ]
  await aReleasedMbom(admin, part.id, [
    { partId: bolt.id, quantity: 4 },
    { partId: nut.id, quantity: '0.5' },
    { partId: seal.id, quantity: 1 },
  ])
  await aUnit(admin, bolt.id)
  await aUnit(admin, seal.id)
  await aUnit(admin, seal.id)
  const draft = await aDraft(admin, [{ title: 'Assemble' }])
  const made = await plan(planner, { partId: part.id, quantity: 2, procedureFamilyId: draft.familyId })
  await admin.get(
    'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id } } }',
    {
      input: {
        id: draft.id,
        etag: (await admin.get('query ($id: ID!) { procedure(id: $id) { _etag } }', { id: draft.id }))
          .procedure._etag,
        status: 'IN_REVIEW',
      },
    },
  )
  const { readiness } = (await planner.get(readinessOf, { id: made.id })).plannedRun
  assert.equal(readiness.summary, 'Procedure in review, 2 parts short')
  assert.equal(readiness.isReady, false)
  assert.deepEqual(
    readiness.blockers.map(({ code }: { code: string }) => code),
    ['PROCEDURE_UNRELEASED'],
  )
  assert.deepEqual(readiness.shortParts, [
    { partId: bolt.id, required: 8, available: 1, short: 7 },
    { partId: nut.id, required: 1.0, available: 0, short: 1.0 },
  ])
  await release(admin, draft.id)
  assert.equal(
    (await planner.get(readinessOf, { id: made.id })).plannedRun.readiness.summary,
    '2 parts short',
  )
})

test('a substitute that is in stock makes up for a part that is short', async () => {
  const { admin } = floor
  const [part, bolt, other] = [await aPart(admin), await aPart(admin), await aPart(admin)]
  const { createMbom } = await admin.get(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }',
    { input: { partId: part.id } },
  )
  const mbomId = createMbom.mbom.id
  const { createMbomItem } = await admin.get(
    'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
    { input: { mbomId, partId: bolt.id, quantity: 2 } },
  )
  await admin.get(
    'mutation ($input: CreateMBomSubstituteInput!) { createMbomSubstitute(input: $input) { __typename } }',
    { input: { mbomItemId: createMbomItem.mbomItem.id, partId: other.id } },
  )
  const { mbom } = await admin.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: mbomId })
  await admin.get('mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { __typename } }', {
    input: { id: mbomId, etag: mbom._etag, status: 'RELEASED' },
  })
  const procedure = await aReleasedProcedure(admin)
  const made = await plan(planner, { partId: part.id, quantity: 1, procedureId: procedure.id })
  const short = async () => (await planner.get(readinessOf, { id: made.id })).plannedRun.readiness.summary
  await aUnit(admin, bolt.id)
  assert.equal(await short(), '1 part short')
  await aUnit(admin, other.id)
  assert.equal(await short(), 'Ready')
})

test('what is short is counted in the unit of the part, whatever unit the BOM line has, and is told with what is on order', async () => {
  const { admin } = floor
  const dimension = unique('length')
  const unit = async (stem: string, factor: string): Promise<number> => {
    const { createUnitOfMeasurement } = await admin.get(
      'mutation ($input: CreateUnitOfMeasurementInput!) { createUnitOfMeasurement(input: $input) { unitOfMeasurement { id } } }',
      { input: { type: unique(stem), dimension, factor } },
    )
    return createUnitOfMeasurement.unitOfMeasurement.id
  }
  const [metre, millimetre] = [await unit('m', '1'), await unit('mm', '0.001')]
  const part = await aPart(admin, { trackingType: 'LOT' })
  const hose = await aPart(admin, { trackingType: null, unitOfMeasureId: metre })
  await aReleasedMbom(admin, part.id, [{ partId: hose.id, quantity: 1500, unitOfMeasureId: millimetre }])
  const stock = { serialNumber: null, quantity: '2.5' }
  await aUnit(admin, hose.id, stock)
  const procedure = await aReleasedProcedure(admin)
  const made = await plan(planner, { partId: part.id, quantity: 2, procedureId: procedure.id })
  const shortParts = async () =>
    (await planner.get(readinessOf, { id: made.id })).plannedRun.readiness.shortParts
  assert.deepEqual(await shortParts(), [{ partId: hose.id, required: 3, available: 2.5, short: 0.5 }])
  const order = { partId: hose.id, supplier: 'Hoses', orderReference: 'PO-1', unitOfMeasureId: millimetre }
  for (const [quantity, expectedOn] of [
    [700, '2199-02-28'],
    [500, '2199-01-31'],
  ])
    await admin.get(
      'mutation ($input: OrderPartInventoryInput!) { orderPartInventory(input: $input) { __typename } }',
      { input: { ...order, quantity, expectedOn } },
    )
  const { plannedRun, runReadiness } = await planner.get(
    `query ($id: ID!, $input: CreateRunInput!) { runReadiness(input: $input) { warnings { code message } }
      plannedRun(id: $id) { readiness { shortParts { available part { quantityOnOrder expectedOn } } } } }`,
    {
      id: made.id,
      input: { procedureId: procedure.id, partId: part.id, quantity: 2, lotNumber: unique('LOT') },
    },
  )
  assert.deepEqual(plannedRun.readiness.shortParts, [
    { available: 2.5, part: { quantityOnOrder: 1.2, expectedOn: '2199-01-31' } },
  ])
  const short = runReadiness.warnings.find(({ code }: { code: string }) => code === 'KIT_SHORT')
  assert.match(short.message, /2\.5 are available; on order: 1\.2, the first until 2199-01-31/)
  await aUnit(admin, hose.id, { ...stock, quantity: '0.5' })
  assert.deepEqual(await shortParts(), [])
})

test('a draft that work is planned by is not given up', async () => {
  const part = await aPart(floor.admin)
  const draft = await aDraft(floor.admin, [{ title: 'Assemble' }])
  await plan(planner, { partId: part.id, quantity: 1, procedureFamilyId: draft.familyId })
  const { procedure } = await planner.get('query ($id: ID!) { procedure(id: $id) { _etag } }', {
    id: draft.id,
  })
  const giveUp =
    'mutation ($id: ID!, $etag: String!) { deleteProcedure(id: $id, etag: $etag) { __typename } }'
  assert.deepEqual(await floor.admin.refused(giveUp, { id: draft.id, etag: procedure._etag }), ['IN_USE'])
})

test('readiness of a whole board takes as many statements as that of one', async () => {
  const { admin } = floor
  const procedure = await aReleasedProcedure(admin)
  const order = unique('SO')
  const rows = []
  for (let nth = 0; nth < 8; nth++) {
    const part = await aPart(admin)
    rows.push({ partId: part.id, quantity: 1, procedureId: procedure.id, orderReference: order })
  }
  await planner.get(importOrders, { input: rows })
  const board = (first: number) =>
    countStatements(floor.performer, () =>
      planner.get(
        `query ($f: PlannedRunsInputFilters, $first: Int) { plannedRuns(filters: $f, first: $first, sort: [NEED_BY_ASC]) {
          edges { node { part { partNumber } procedure { title } readiness { summary } } } } }`,
        { f: { orderReference: { eq: order } }, first },
      ),
    )
  await board(1)
  assert.equal(await board(8), await board(1))
})

test('work that names no procedure says so, and takes one at the start', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const made = await plan(planner, { partId: part.id, quantity: 1 })
  const summary = async () => (await planner.get(readinessOf, { id: made.id })).plannedRun.readiness.summary
  assert.equal(await summary(), 'No procedure')
  const procedure = await aReleasedProcedure(admin)
  await admin.get(
    'mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { id } } }',
    { input: { partId: part.id, procedureId: procedure.id } },
  )
  assert.equal(await summary(), 'No procedure chosen')
  const seen = { id: made.id, etag: made._etag }
  assert.deepEqual(await planner.refused(start, { input: seen }), ['INVALID_INPUT'])
  const started = await planner.get(start, { input: { ...seen, procedureId: procedure.id } })
  assert.equal(started.startPlannedRun.runs.length, 1)
})

test('planned work of a controlled part is controlled: who is not cleared neither sees nor starts it', async () => {
  const cleared = await floor.person({ roles: ['Manufacturing Engineer', 'Planner'], cleared: true })
  const part = await aPart(cleared, { exportControlled: true })
  const made = await plan(cleared, { partId: part.id, quantity: 1 })
  const seen = await planner.get('query ($id: ID!) { plannedRun(id: $id) { id } }', { id: made.id })
  assert.equal(seen.plannedRun, null)
  assert.deepEqual(await planner.refused(start, { input: { id: made.id, etag: made._etag } }), ['NOT_FOUND'])
  assert.deepEqual(await planner.refused(create, { input: { partId: part.id, quantity: 1 } }), ['NOT_FOUND'])
})

test('an operator neither plans nor cancels work, but starts what is planned', async () => {
  const operator = await floor.person({ roles: ['Operator'] })
  const part = await aPart(floor.admin)
  assert.deepEqual(await operator.refused(create, { input: { partId: part.id, quantity: 1 } }), [
    'PERMISSION',
  ])
  const procedure = await aReleasedProcedure(floor.admin)
  const made = await plan(planner, { partId: part.id, quantity: 1, procedureId: procedure.id })
  const seen = { id: made.id, etag: made._etag }
  assert.deepEqual(await operator.refused(cancel, { input: seen }), ['PERMISSION'])
  assert.equal((await operator.get(start, { input: seen })).startPlannedRun.runs.length, 1)
})

test('every row of planned work is what its events say', async () => {
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  const { findings } = await verifyOrganization(source, organization)
  assert.deepEqual(findings, [])
})

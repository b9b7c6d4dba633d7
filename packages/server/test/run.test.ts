import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor } from './floor.ts'
import {
  aDraft,
  aPart,
  aPlace,
  aReleasedMbom,
  aReleasedProcedure,
  aRun,
  aUnit,
  refusedStart,
  release,
  unique,
} from './made.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

test('starting a run copies the released steps in their order, all to do, and titles it by run, part and serial', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const procedure = await aReleasedProcedure(admin, [
    { title: 'Prepare', steps: [{ title: 'Clean' }, { title: 'Inspect' }] },
    { title: 'Assemble', fields: [{ name: 'Torque', type: 'NUMBER' }] },
  ])
  const run = await aRun(admin, { procedureId: procedure.id, partInventoryId: unit.id })
  assert.equal(run.title, `Run ${run.id}: ${part.partNumber} · ${unit.serialNumber}`)
  assert.equal(run.status, 'TODO')
  assert.equal(run.procedureRevision, 1)
  assert.equal(run.quantity, 1)
  assert.deepEqual(
    run.steps.map(({ number, title, status }) => [number, title, status]),
    [
      ['1', 'Prepare', 'TODO'],
      ['1.1', 'Clean', 'TODO'],
      ['1.2', 'Inspect', 'TODO'],
      ['2', 'Assemble', 'TODO'],
    ],
  )
  assert.equal(run.partInventory.status, 'WIP')
})

test('a draft procedure starts no run and leaves no trace', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const draft = await aDraft(admin, [{ title: 'Assemble' }])
  assert.deepEqual(await refusedStart(admin, { procedureId: draft.id, partInventoryId: unit.id }), [
    'PROCEDURE_UNRELEASED',
  ])
  const events = await floor.rows(
    statement(`select from event where stream_id = $1::bigint and type = 'WORK_STARTED'`, [String(unit.id)]),
  )
  assert.equal(events.length, 0)
})

test('a unit that one run is building cannot be built by another', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const procedure = await aReleasedProcedure(admin)
  await aRun(admin, { procedureId: procedure.id, partInventoryId: unit.id })
  assert.deepEqual(await refusedStart(admin, { procedureId: procedure.id, partInventoryId: unit.id }), [
    'UNIT_IN_BUILD',
  ])
})

test('of many who start a build of one unit at once, exactly one does', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const procedure = await aReleasedProcedure(admin)
  const answers = await Promise.all(
    Array.from({ length: 12 }, () =>
      admin.ask('mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } } }', {
        input: { procedureId: procedure.id, partInventoryId: unit.id },
      }),
    ),
  )
  const started = answers.filter(({ errors }) => errors === undefined)
  assert.equal(started.length, 1)
  const codes = new Set(
    answers.flatMap(({ errors }) => errors ?? []).map((error) => error.extensions['code']),
  )
  assert.deepEqual([...codes], ['UNIT_IN_BUILD'])
})

test('fifty parallel copies of one start give one run', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const procedure = await aReleasedProcedure(admin)
  const copies = await Promise.all(
    Array.from({ length: 50 }, () =>
      aRun(admin, { procedureId: procedure.id, partId: part.id, serialNumber: 'SN-1' }, 'one key'),
    ),
  )
  assert.equal(new Set(copies.map((run) => run.id)).size, 1)
})

test('a dry run says all that forbids the start and all to know, and writes nothing', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id, { quantity: 0 })
  const draft = await aDraft(admin, [{ title: 'Assemble' }])
  const { createRun } = await admin.get(
    'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } blockers { code message } warnings { code } } }',
    { input: { procedureId: draft.id, partInventoryId: unit.id, dryRun: true } },
  )
  assert.equal(createRun.run, null)
  assert.deepEqual(
    createRun.blockers.map((blocker: { code: string }) => blocker.code),
    ['PROCEDURE_UNRELEASED', 'UNIT_STATE'],
  )
  assert.match(createRun.blockers[0].message, /^Procedure has unreleased steps/)
  assert.match(createRun.blockers[1].message, /^Part inventory is not in a state that allows a new run/)
  assert.deepEqual(
    createRun.warnings.map((warning: { code: string }) => warning.code),
    ['PROCEDURE_UNLINKED', 'TITLE_DEFAULT', 'UNASSIGNED'],
  )
})

test('a new revision of the procedure takes the new runs and leaves the old ones alone', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const draft = await aDraft(admin, [{ title: 'First' }])
  await release(admin, draft.id)
  const run = await aRun(admin, { procedureId: draft.id, partId: part.id })
  const { createProcedureVersion } = await admin.get(
    'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { id version steps { id _etag } } } }',
    { id: draft.familyId },
  )
  const next = createProcedureVersion.procedure
  await admin.get('mutation ($input: UpdateStepInput!) { updateStep(input: $input) { step { title } } }', {
    input: { id: next.steps[0].id, etag: next.steps[0]._etag, title: 'Better' },
  })
  await release(admin, next.id)
  const again = await admin.get(
    'query ($id: ID!) { run(id: $id) { procedureRevision procedureDigest steps { title definitionDigest } } }',
    { id: run.id },
  )
  assert.equal(again.run.procedureRevision, 1)
  assert.equal(again.run.steps[0].title, 'First')
  assert.deepEqual(await refusedStart(admin, { procedureId: draft.id, partId: part.id }), [
    'PROCEDURE_SUPERSEDED',
  ])
  const newer = await aRun(admin, { procedureId: next.id, partId: part.id })
  assert.equal(newer.steps[0]?.title, 'Better')
})

test('the released BOM becomes the requirements of the unit, once, times its quantity, exactly', async () => {
  const { admin } = floor
  const [assembly, screw, belt] = [
    await aPart(admin, { trackingType: 'LOT' }),
    await aPart(admin),
    await aPart(admin),
  ]
  await aReleasedMbom(admin, assembly.id, [
    { partId: screw.id, quantity: 4 },
    { partId: belt.id, quantity: '0.8' },
  ])
  const procedure = await aReleasedProcedure(admin)
  const run = await aRun(admin, {
    procedureId: procedure.id,
    partId: assembly.id,
    lotNumber: unique('LOT'),
    quantity: 3,
  })
  const rows = await floor.rows<{ part_id: string; quantity: string }>(
    statement(
      'select part_id, quantity from build_requirement where part_inventory_id = $1::bigint order by position',
      [String(run.partInventory.id)],
    ),
  )
  assert.deepEqual(
    rows.map((row) => [Number(row.part_id), row.quantity]),
    [
      [screw.id, '12'],
      [belt.id, '2.4'],
    ],
  )
})

test('a build of a part whose BOM was never released is refused', async () => {
  const { admin } = floor
  const [assembly, screw] = [await aPart(admin), await aPart(admin)]
  await admin.get(
    'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
    {
      input: { parentId: assembly.id, partId: screw.id, quantity: 1 },
    },
  )
  const procedure = await aReleasedProcedure(admin)
  assert.deepEqual(await refusedStart(admin, { procedureId: procedure.id, partId: assembly.id }), [
    'MBOM_MISSING',
  ])
})

test('a run that nothing was done on is canceled without a trace on its unit; one that it made is voided, its serial stays used', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const procedure = await aReleasedProcedure(admin)
  const cancel = `mutation ($input: CancelRunInput!) { cancelRun(input: $input) {
    run { status steps { status } partInventory { status statusReason } } } }`
  const first = await aRun(admin, { procedureId: procedure.id, partInventoryId: unit.id })
  const canceled = await admin.get(cancel, {
    input: { id: first.id, etag: first._etag, reason: 'wrong unit' },
  })
  assert.deepEqual(canceled.cancelRun.run, {
    status: 'CANCELED',
    steps: [{ status: 'CANCELED' }, { status: 'CANCELED' }],
    partInventory: { status: 'AVAILABLE', statusReason: null },
  })
  const serialNumber = unique('SN')
  const second = await aRun(admin, { procedureId: procedure.id, partId: part.id, serialNumber })
  const voided = await admin.get(cancel, {
    input: { id: second.id, etag: second._etag, reason: 'not needed' },
  })
  assert.deepEqual(voided.cancelRun.run.partInventory, { status: 'UNAVAILABLE', statusReason: 'VOIDED' })
  assert.deepEqual(await refusedStart(admin, { procedureId: procedure.id, partId: part.id, serialNumber }), [
    'ALREADY_EXISTS',
  ])
})

test('a held run cannot be completed or canceled by mistake of a stale screen, and goes on when resumed', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const procedure = await aReleasedProcedure(admin)
  const run = await aRun(admin, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  const hold = 'mutation ($input: HoldRunInput!) { holdRun(input: $input) { run { status _etag holdKind } } }'
  const held = await admin.get(hold, {
    input: { id: run.id, etag: run._etag, kind: 'MATERIAL', reason: 'screws missing' },
  })
  assert.equal(held.holdRun.run.status, 'HOLD')
  assert.deepEqual(
    await admin.refused(hold, { input: { id: run.id, etag: run._etag, kind: 'MATERIAL', reason: 'again' } }),
    ['CONCURRENCY_ERROR'],
  )
  const resumed = await admin.get(
    'mutation ($input: ResumeRunInput!) { resumeRun(input: $input) { run { status } } }',
    {
      input: { id: run.id, etag: held.holdRun.run._etag },
    },
  )
  assert.equal(resumed.resumeRun.run.status, 'TODO')
})

test('who does a run, where and by when is changed in one request, and a stale request loses', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const procedure = await aReleasedProcedure(admin)
  const run = await aRun(admin, { procedureId: procedure.id, partId: part.id })
  const update = `mutation ($input: UpdateRunInput!) { updateRun(input: $input) {
    run { _etag title assignedToId locationId dueDate priority } } }`
  const seen = { id: run.id, etag: run._etag }
  const wanted = {
    title: 'PO 4711',
    assignedToId: Number(admin.caller.userId),
    locationId: (await aPlace(admin, { type: 'WORKCENTER' })).id,
    dueDate: '2026-12-24T12:00:00Z',
    priority: 5,
  }
  const shelf = { ...wanted, locationId: (await aPlace(admin)).id }
  assert.deepEqual(await admin.refused(update, { input: { ...seen, ...shelf } }), ['INVALID_INPUT'])
  const { _etag: etag, ...changed } = (await admin.get(update, { input: { ...seen, ...wanted } })).updateRun
    .run
  assert.deepEqual(changed, wanted)
  assert.deepEqual(await admin.refused(update, { input: { ...seen, ...wanted, title: 'late' } }), [
    'CONCURRENCY_ERROR',
  ])
  const colleague = await floor.person({ roles: ['Operator'] })
  const given = { ...seen, etag, assignedToId: Number(colleague.id), locationId: null }
  const { _etag: _, ...regiven } = (await admin.get(update, { input: given })).updateRun.run
  assert.deepEqual(regiven, { ...wanted, assignedToId: Number(colleague.id), locationId: null })
})

test('runs are found by part number, by status, and page by page in a stable order', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const procedure = await aReleasedProcedure(admin)
  for (let nth = 0; nth < 5; nth++)
    await aRun(admin, { procedureId: procedure.id, partId: part.id, title: `Build ${nth}` })
  const list = `query ($after: String) { runs(filters: {part: {partNumber: {eq: "${part.partNumber}"}}, status: {in: [TODO]}},
    sort: [TITLE_DESC], first: 2, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor totalCount } } }`
  const titles: string[] = []
  let after: string | null = null
  do {
    const { runs } = await admin.get(list, { after })
    titles.push(...runs.edges.map((edge: { node: { title: string } }) => edge.node.title))
    assert.equal(runs.pageInfo.totalCount, 5)
    after = runs.pageInfo.hasNextPage ? runs.pageInfo.endCursor : null
  } while (after !== null)
  assert.deepEqual(titles, ['Build 4', 'Build 3', 'Build 2', 'Build 1', 'Build 0'])
})

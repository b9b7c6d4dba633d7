import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { act } from '../src/operation/act.ts'
import type { Act } from '../src/operation/operation.ts'
import { perform } from '../src/operation/perform.ts'
import { updateProcedure } from '../src/procedure/updateProcedure.ts'
import { createUnitOfMeasurement } from '../src/unitOfMeasurement/createUnitOfMeasurement.ts'
import { countStatements } from './countStatements.ts'
import {
  aStepIn,
  make,
  move,
  newDraft,
  newVersion,
  refusedMake,
  refusedMove,
  remove,
  seeProcedure,
  versionDocument,
} from './drafting.ts'
import { openFloor } from './floor.ts'
import { aPart } from './made.ts'
import { manySteps } from './manySteps.ts'
import { RecordKeeping } from './recordKeeping.ts'

test('a procedure begins as the draft of its first version', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  assert.deepEqual(
    { ...draft, id: 0, _etag: '', title: '' },
    {
      id: 0,
      _etag: '',
      title: '',
      familyId: draft.id,
      version: 1,
      status: 'DRAFT',
      digest: null,
      isLatestVersion: true,
      isLatestReleasedVersion: false,
      steps: [],
    },
  )
})

test('createProcedure takes its arguments flat or as an input; what is flat counts', async () => {
  const { admin } = await openFloor()
  const { createProcedure } = await admin.get(
    `mutation { createProcedure(title: "Flat", input: {title: "Input", type: INSPECTION, description: "d"}) {
      procedure { title type description exportControlled } } }`,
  )
  assert.deepEqual(createProcedure.procedure, {
    title: 'Flat',
    type: 'INSPECTION',
    description: 'd',
    exportControlled: false,
  })
})

test('a title is one line that says something', async () => {
  const { admin } = await openFloor()
  const document = 'mutation ($title: String!) { createProcedure(title: $title) { procedure { id } } }'
  for (const title of ['', '  ', 'two\nlines', 'x'.repeat(256)]) {
    assert.deepEqual(await admin.refused(document, { title }), ['INVALID_INPUT'], title)
  }
})

test('a draft is renamed by whoever saw it last', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const renamed = await make(admin, 'updateProcedure', { id: draft.id, etag: draft._etag, title: 'Renamed' })
  assert.equal(renamed.title, 'Renamed')
  assert.notEqual(renamed._etag, draft._etag)
  const late = { id: draft.id, etag: draft._etag, title: 'Too late' }
  assert.deepEqual(await refusedMake(admin, 'updateProcedure', late), ['CONCURRENCY_ERROR'])
})

test('of two people who rename a draft at once one succeeds, and the other is told', async () => {
  const { admin } = await openFloor()
  const { id, _etag: etag } = await newDraft(admin)
  const document =
    'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id } } }'
  const answers = await Promise.all(
    ['One', 'Two'].map((title) => admin.ask(document, { input: { id, etag, title } })),
  )
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code'])
  assert.deepEqual(codes.toSorted(), ['CONCURRENCY_ERROR', undefined])
})

test('what is released is never edited: not the version, nor its steps, fields and dependencies', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Weld')
  const other = await aStepIn(admin, draft.id, 'Grind')
  const field = await make(admin, 'createStepField', { stepId: step.id, name: 'Amps', type: 'NUMBER' })
  const released = await move(admin, draft.id, 'RELEASED')
  const edits: [string, object][] = [
    ['updateProcedure', { id: draft.id, etag: released._etag, title: 'Other' }],
    ['createStep', { procedureId: draft.id, title: 'More' }],
    ['createStep', { parentId: step.id, title: 'More' }],
    ['updateStep', { id: step.id, etag: step._etag, title: 'Other' }],
    ['copyStep', { stepId: step.id }],
    ['reorderSteps', { steps: [{ id: other.id, position: 1, etag: other._etag }] }],
    ['createStepField', { stepId: step.id, name: 'Volts', type: 'NUMBER' }],
    ['updateStepField', { id: field.id, etag: field._etag, name: 'Volts' }],
    ['createStepFieldValidation', { fieldId: field.id, functionId: 1, value: 5 }],
    ['createStepEdge', { stepId: step.id, upstreamStepId: other.id }],
    ['createDatagridColumn', { stepId: step.id, header: 'Pin', type: 'STRING' }],
    ['createDatagridRow', { stepId: step.id }],
  ]
  for (const [name, input] of edits) {
    assert.deepEqual(await refusedMake(admin, name, input), ['PROCEDURE_NOT_DRAFT'], name)
  }
  for (const [name, row] of [
    ['deleteStep', step],
    ['deleteStepField', field],
  ] as const) {
    const document = `mutation ($id: ID!, $etag: String!) { ${name}(id: $id, etag: $etag) { id } }`
    assert.deepEqual(
      await admin.refused(document, { id: row.id, etag: row._etag }),
      ['PROCEDURE_NOT_DRAFT'],
      name,
    )
  }
})

test('the next version begins with the same steps under the same keys, and the same fields under the same numbers', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const parent = await aStepIn(admin, draft.id, 'Assemble')
  const child = await aStepIn(admin, draft.id, 'Torque', { parentId: parent.id })
  const last = await aStepIn(admin, draft.id, 'Test')
  await make(admin, 'createStepEdge', { stepId: last.id, upstreamStepId: parent.id, minimumLag: 60 })
  const gone = await make(admin, 'createStepField', { stepId: child.id, name: 'Gone', type: 'STRING' })
  await make(admin, 'createStepField', { stepId: child.id, name: 'Torque', type: 'NUMBER', unit: 'N·m' })
  await admin.get('mutation ($id: ID!, $etag: String!) { deleteStepField(id: $id, etag: $etag) { id } }', {
    id: gone.id,
    etag: gone._etag,
  })
  const released = await move(admin, draft.id, 'RELEASED')
  const next = await newVersion(admin, draft.familyId)
  assert.equal(next.version, 2)
  assert.equal(next.status, 'DRAFT')
  const shape = (procedure: typeof next) =>
    procedure.steps.map(({ title, position, stepKeyId, fields }) => ({
      title,
      position,
      stepKeyId,
      fields: fields.map(({ name, number, unit }) => ({ name, number, unit })),
    }))
  assert.deepEqual(shape(next), shape(released))
  assert.deepEqual(
    next.steps[1]?.fields.map(({ number }) => number),
    [2],
  )
  assert.equal(next.steps[1]?.parentId, next.steps[0]?.id)
  assert.deepEqual(
    next.steps[2]?.upstreamStepIds,
    [next.steps[0]?.id],
    'drawn dependencies are copied, written ones are not',
  )
  const added = await make(admin, 'createStepField', {
    stepId: next.steps[1]?.id,
    name: 'Angle',
    type: 'NUMBER',
  })
  assert.equal(added.number, 3)
})

test('a procedure has one version in the making', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  await aStepIn(admin, draft.id, 'Weld')
  const again = { familyId: draft.familyId }
  assert.deepEqual(await admin.refused(versionDocument, again), ['DRAFT_EXISTS'])
  await move(admin, draft.id, 'IN_REVIEW')
  assert.deepEqual(await admin.refused(versionDocument, again), ['DRAFT_EXISTS'])
  await move(admin, draft.id, 'RELEASED')
  const answers = await Promise.all([1, 2, 3].map(() => admin.ask(versionDocument, again)))
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code'])
  assert.deepEqual(codes.toSorted(), ['DRAFT_EXISTS', 'DRAFT_EXISTS', undefined])
})

test('the next version can begin from any earlier one, never from another procedure', async () => {
  const { admin } = await openFloor()
  const first = await newDraft(admin)
  await aStepIn(admin, first.id, 'Weld')
  await move(admin, first.id, 'RELEASED')
  const second = await newVersion(admin, first.familyId)
  await aStepIn(admin, second.id, 'Grind')
  await move(admin, second.id, 'RELEASED')
  const third = await newVersion(admin, first.familyId, first.id)
  assert.deepEqual([third.version, third.steps.map(({ title }) => title)], [3, ['Weld']])
  const stranger = await newDraft(admin)
  assert.deepEqual(
    await admin.refused(versionDocument, { familyId: stranger.familyId, procedureId: first.id }),
    ['NOT_FOUND'],
  )
})

test('a draft is given up with all its steps, and the version before is the newest again', async () => {
  const floor = await openFloor()
  const { admin } = floor
  const first = await newDraft(admin)
  const step = await aStepIn(admin, first.id, 'Weld')
  const field = await make(admin, 'createStepField', { stepId: step.id, name: 'Amps', type: 'NUMBER' })
  await make(admin, 'createStepFieldValidation', { fieldId: field.id, functionId: 1, value: 5 })
  const released = await move(admin, first.id, 'RELEASED')
  const second = await newVersion(admin, first.familyId)
  await aStepIn(admin, second.id, 'Below', { parentId: second.steps[0]?.id })
  const giveUp = 'mutation ($id: ID!, $etag: String!) { deleteProcedure(id: $id, etag: $etag) { id } }'
  assert.deepEqual(await admin.refused(giveUp, { id: first.id, etag: released._etag }), [
    'PROCEDURE_NOT_DRAFT',
  ])
  assert.deepEqual(await admin.refused(giveUp, { id: second.id, etag: released._etag }), [
    'CONCURRENCY_ERROR',
  ])
  await remove(admin, 'deleteProcedure', second)
  assert.equal(await seeProcedure(admin, second.id), null)
  const { isLatestVersion, isLatestReleasedVersion } = await seeProcedure(admin, first.id)
  assert.deepEqual([isLatestVersion, isLatestReleasedVersion], [true, true])
  assert.equal((await newVersion(admin, first.familyId)).version, 2)
  assert.deepEqual((await new RecordKeeping(floor).verify()).findings, [])
})

test('a procedure that a part is linked to is not given up with its only version', async () => {
  const { admin } = await openFloor()
  const [draft, part] = [await newDraft(admin), await aPart(admin)]
  await admin.get(
    'mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { id } } }',
    { input: { partId: part.id, procedureId: draft.id } },
  )
  const giveUp = 'mutation ($id: ID!, $etag: String!) { deleteProcedure(id: $id, etag: $etag) { id } }'
  assert.deepEqual(await admin.refused(giveUp, { id: draft.id, etag: draft._etag }), ['IN_USE'])
})

test('lists tell the newest version and what is built now from the rest', async () => {
  const { admin } = await openFloor()
  const first = await newDraft(admin)
  await aStepIn(admin, first.id, 'Weld')
  await move(admin, first.id, 'RELEASED')
  const second = await newVersion(admin, first.familyId)
  const versions = async (args: string) => {
    const { procedures } = await admin.get(`{ procedures(${args}) { edges { node { id } } } }`)
    return procedures.edges.map(({ node }: { node: { id: number } }) => node.id)
  }
  assert.deepEqual(await versions('isLatestVersion: true'), [second.id])
  assert.deepEqual(await versions('filters: {isLatestReleasedVersion: {eq: true}}'), [first.id])
  assert.deepEqual(await versions(`familyId: ${first.familyId}, sort: [VERSION_DESC]`), [second.id, first.id])
  assert.deepEqual(await versions(`title: "${first.title}", status: "RELEASED"`), [first.id])
  assert.deepEqual(await versions('title: "no such title"'), [])
  const { steps } = await admin.get(
    `{ steps(filters: {procedure: {status: {eq: RELEASED}}}) { edges { node { title } } } }`,
  )
  assert.deepEqual(steps.edges, [{ node: { title: 'Weld' } }])
})

test('another organization sees no procedure of this one, and cannot touch it', async () => {
  const [{ admin }, { admin: stranger }] = [await openFloor(), await openFloor()]
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Weld')
  const seen = await stranger.get(
    'query ($id: ID!, $step: ID!) { procedure(id: $id) { id } step(id: $step) { id } }',
    {
      id: draft.id,
      step: step.id,
    },
  )
  assert.deepEqual(seen, { procedure: null, step: null })
  assert.deepEqual(await refusedMake(stranger, 'createStep', { procedureId: draft.id, title: 'Mine' }), [
    'NOT_FOUND',
  ])
  assert.deepEqual(
    await refusedMake(stranger, 'updateStep', { id: step.id, etag: step._etag, title: 'Mine' }),
    ['NOT_FOUND'],
  )
})

test('who is not cleared neither sees controlled work nor makes it, and nobody copies it into the open', async () => {
  const floor = await openFloor()
  const cleared = await floor.person({ roles: ['Manufacturing Engineer'], cleared: true })
  const other = await floor.person({ roles: ['Manufacturing Engineer'] })
  const controlled = await newDraft(cleared, { exportControlled: true })
  const step = await aStepIn(cleared, controlled.id, 'Secret')
  await make(cleared, 'createStepField', { stepId: step.id, name: 'Secret', type: 'STRING' })
  const { procedure } = await other.get('query ($id: ID!) { procedure(id: $id) { id } }', {
    id: controlled.id,
  })
  assert.equal(procedure, null)
  const { fields } = await other.get('{ fields { edges { node { name } } } }')
  assert.deepEqual(fields.edges, [])
  const document = 'mutation { createProcedure(title: "Mine", exportControlled: true) { procedure { id } } }'
  assert.deepEqual(await other.refused(document), ['PERMISSION'])
  const open = await newDraft(cleared)
  assert.deepEqual(await refusedMake(cleared, 'copyStep', { stepId: step.id, procedureId: open.id }), [
    'INVALID_INPUT',
  ])
  const flagged = { id: open.id, etag: open._etag, exportControlled: true }
  assert.deepEqual(await refusedMake(cleared, 'updateProcedure', flagged), ['INVALID_INPUT'])
})

test('an operator writes no procedures', async () => {
  const floor = await openFloor()
  const operator = await floor.person({ roles: ['Operator'] })
  const draft = await newDraft(floor.admin)
  assert.deepEqual(await refusedMake(operator, 'createStep', { procedureId: draft.id, title: 'Mine' }), [
    'PERMISSION',
  ])
  assert.deepEqual(await refusedMove(operator, draft.id, 'IN_REVIEW'), ['PERMISSION'])
})

test('a version of 500 steps is copied with as many statements as one of a single step', async () => {
  const floor = await openFloor()
  const counts: number[] = []
  for (const size of [1, 50, 500]) {
    const { id, familyId } = await manySteps(floor, size)
    await move(floor.admin, id, 'RELEASED')
    const document =
      'mutation ($familyId: ID!) { createProcedureVersion(familyId: $familyId) { procedure { id } } }'
    let copyId = 0
    counts.push(
      await countStatements(floor.performer, async () => {
        copyId = (await floor.admin.get(document, { familyId })).createProcedureVersion.procedure.id
      }),
    )
    assert.equal((await seeProcedure(floor.admin, copyId)).steps.length, size)
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})

test('everything that happens in a draft stands in the chain of its procedure', async () => {
  const floor = await openFloor()
  const draft = await newDraft(floor.admin)
  const step = await aStepIn(floor.admin, draft.id, 'Weld')
  await make(floor.admin, 'createStepField', { stepId: step.id, name: 'Amps', type: 'NUMBER' })
  await move(floor.admin, draft.id, 'RELEASED')
  const events = await floor.rows<{ type: string }>(
    statement('select type from event where stream_id = $1::bigint order by version', [String(draft.id)]),
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['PROCEDURE_CREATED', 'STEP_CREATED', 'STEP_FIELD_CREATED', 'PROCEDURE_SUBMITTED', 'PROCEDURE_RELEASED'],
  )
})

test('what was drafted, copied, deleted, frozen, thawed and released agrees with what its events say', async () => {
  const floor = await openFloor()
  const { admin } = floor
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Weld', { content: 'Slowly.' })
  const grid = await aStepIn(admin, draft.id, 'Pins', { type: 'DATAGRID' })
  await make(admin, 'createStepField', {
    stepId: step.id,
    name: 'Amps',
    type: 'NUMBER',
    minimum: '9.50',
    unit: 'A',
  })
  await remove(admin, 'deleteStep', await make(admin, 'copyStep', { stepId: step.id }))
  const column = await make(admin, 'createDatagridColumn', {
    stepId: grid.id,
    header: 'Ohms',
    type: 'NUMBER',
  })
  const row = await make(admin, 'createDatagridRow', { stepId: grid.id })
  for (const value of ['4.70', null]) {
    await make(admin, 'setDatagridValue', { rowId: row.id, columnId: column.id, value })
  }
  for (const status of ['IN_REVIEW', 'DRAFT', 'RELEASED']) await move(admin, draft.id, status)
  await move(admin, (await newVersion(admin, draft.familyId)).id, 'RELEASED')
  const { findings, checked } = await new RecordKeeping(floor).verify()
  assert.deepEqual(findings, [])
  assert.ok(checked.rows > 20)
})

test('of two acts that are saved together the first says what stands in its way, and neither is done', async () => {
  const floor = await openFloor()
  const { caller } = floor.admin
  const draft = await newDraft(floor.admin)
  const unit = { type: 'N·m' }
  const together = (acts: readonly Act[]) =>
    perform(floor.performer, caller, { name: 'together', acts, idempotency: null, occurredAt: null })
  await together([act(createUnitOfMeasurement, unit)])
  const renamed = act(updateProcedure, { id: String(draft.id), etag: draft._etag, title: 'Renamed' })
  await assert.rejects(together([act(createUnitOfMeasurement, unit), renamed]), /already/)
  assert.equal((await seeProcedure(floor.admin, draft.id)).title, draft.title)
})

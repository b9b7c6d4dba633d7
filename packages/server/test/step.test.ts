import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { countStatements } from './countStatements.ts'
import { aStepIn, make, move, newDraft, refusedMake, remove, seeProcedure } from './drafting.ts'
import { openFloor } from './floor.ts'
import { manyStepsBelow } from './manySteps.ts'
import { roleNamed } from './working.ts'

const paragraph = (text: string) => [{ children: [{ type: 'p', children: [{ text }] }] }]

test('a new step comes behind its siblings, whatever position is asked for', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const first = await aStepIn(admin, draft.id, 'First')
  await aStepIn(admin, draft.id, 'Second', { position: 1 })
  await aStepIn(admin, draft.id, 'Below first', { parentId: first.id })
  await make(admin, 'createStep', { parentId: first.id, title: 'Also below first' })
  const { steps } = await seeProcedure(admin, draft.id)
  assert.deepEqual(
    steps.map(({ title, position, parentId }) => [title, position, parentId]),
    [
      ['First', 1, null],
      ['Below first', 1, first.id],
      ['Also below first', 2, first.id],
      ['Second', 2, null],
    ],
  )
})

test('two people who add a step at once both succeed, one behind the other', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  await Promise.all(Array.from({ length: 8 }, (_, nth) => aStepIn(admin, draft.id, `Step ${nth}`)))
  const { steps } = await seeProcedure(admin, draft.id)
  assert.deepEqual(
    steps.map(({ position }) => position),
    [1, 2, 3, 4, 5, 6, 7, 8],
  )
})

test('steps nest five levels deep', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  let parentId: number | undefined
  for (const level of [1, 2, 3, 4, 5])
    parentId = (await aStepIn(admin, draft.id, `Level ${level}`, { parentId })).id
  assert.deepEqual(await refusedMake(admin, 'createStep', { parentId, title: 'Level 6' }), ['INVALID_INPUT'])
})

test('a step belongs to a procedure that is there', async () => {
  const { admin } = await openFloor()
  const [draft, other] = [await newDraft(admin), await newDraft(admin)]
  const step = await aStepIn(admin, draft.id, 'Weld')
  assert.deepEqual(await refusedMake(admin, 'createStep', { title: 'Lost', procedureId: 999_999_999 }), [
    'NOT_FOUND',
  ])
  const astray = { title: 'Astray', procedureId: other.id, parentId: step.id }
  assert.deepEqual(await refusedMake(admin, 'createStep', astray), ['NOT_FOUND'])
  assert.deepEqual(
    await refusedMake(admin, 'createStep', {
      title: 'Nowhere',
      procedureId: draft.id,
      locationId: 999_999_999,
    }),
    ['NOT_FOUND'],
  )
})

test('what is written in a step reads the same as Slate and as Markdown', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const slateContent = [
    {
      children: [
        { type: 'h1', children: [{ text: 'Safety' }] },
        { type: 'p', children: [{ text: 'Wear ' }, { text: 'gloves', bold: true }] },
        { type: 'widget', version: 2, children: [{ text: '' }] },
      ],
    },
  ]
  const step = await aStepIn(admin, draft.id, 'Weld', { slateContent })
  const read = async () =>
    (await admin.get('query ($id: ID!) { step(id: $id) { slateContent content } }', { id: step.id })).step
  const first = await read()
  assert.deepEqual(first.slateContent, slateContent)
  assert.match(first.content, /# Safety\n\nWear \*\*gloves\*\*/)
  await make(admin, 'updateStep', { id: step.id, etag: step._etag, content: first.content })
  assert.deepEqual(await read(), first)
})

test('content that is no rich text is refused, and says why', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  for (const slateContent of ['text', 5, { type: 'p' }]) {
    assert.deepEqual(
      await refusedMake(admin, 'createStep', { procedureId: draft.id, title: 'x', slateContent }),
      ['INVALID_INPUT'],
    )
  }
})

test('an edit says only what changes, and only to who saw the newest state', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Weld', { slateContent: paragraph('Slowly'), leadTime: 600 })
  const edited = await make(admin, 'updateStep', { id: step.id, etag: step._etag, title: 'Weld twice' })
  const seen = await admin.get('query ($id: ID!) { step(id: $id) { title leadTime content _etag } }', {
    id: step.id,
  })
  assert.deepEqual(seen.step, { title: 'Weld twice', leadTime: 600, content: 'Slowly', _etag: edited._etag })
  const late = { id: step.id, etag: step._etag, title: 'Too late' }
  assert.deepEqual(await refusedMake(admin, 'updateStep', late), ['CONCURRENCY_ERROR'])
})

test('a new field does not renew the etag of its step', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Weld')
  await make(admin, 'createStepField', { stepId: step.id, name: 'Amps', type: 'NUMBER' })
  const edited = await make(admin, 'updateStep', { id: step.id, etag: step._etag, title: 'Weld twice' })
  assert.equal(edited.title, 'Weld twice')
})

test('a step is hung elsewhere with all below it, never below itself', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const [a, b, c] = [
    await aStepIn(admin, draft.id, 'A'),
    await aStepIn(admin, draft.id, 'B'),
    await aStepIn(admin, draft.id, 'C'),
  ]
  const below = await aStepIn(admin, draft.id, 'Below A', { parentId: a.id })
  assert.deepEqual(await refusedMake(admin, 'updateStep', { id: a.id, etag: a._etag, parentId: below.id }), [
    'INVALID_INPUT',
  ])
  await make(admin, 'updateStep', { id: a.id, etag: a._etag, parentId: c.id })
  const { steps } = await seeProcedure(admin, draft.id)
  assert.deepEqual(
    steps.map(({ title, position, parentId }) => [title, position, parentId]),
    [
      ['B', 1, null],
      ['C', 2, null],
      ['A', 1, c.id],
      ['Below A', 1, a.id],
    ],
  )
  const top = await make(admin, 'updateStep', { id: below.id, etag: below._etag, parentId: null })
  assert.deepEqual([top.parentId, top.position], [null, 3])
  assert.deepEqual(await refusedMake(admin, 'updateStep', { id: b.id, etag: b._etag, procedureId: 1 }), [
    'INVALID_INPUT',
  ])
})

test('a step is taken out of a draft with all below it, and nothing keeps waiting for it', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const [a, b] = [await aStepIn(admin, draft.id, 'A'), await aStepIn(admin, draft.id, 'B')]
  const below = await aStepIn(admin, draft.id, 'Below A', { parentId: a.id, type: 'DATAGRID' })
  const field = await make(admin, 'createStepField', { stepId: below.id, name: 'Amps', type: 'NUMBER' })
  await make(admin, 'createStepFieldValidation', { fieldId: field.id, functionId: 1, value: 5 })
  const [column, row] = [
    await make(admin, 'createDatagridColumn', { stepId: below.id, header: 'Pin', type: 'STRING' }),
    await make(admin, 'createDatagridRow', { stepId: below.id }),
  ]
  await make(admin, 'setDatagridValue', { rowId: row.id, columnId: column.id, value: 'A1' })
  const roles = [{ roleId: await roleNamed(admin, 'Quality Engineer'), count: 1 }]
  await make(admin, 'createStepGate', { stepId: below.id, kind: 'APPROVAL', stands: 'BEFORE_START', roles })
  await make(admin, 'createStepEdge', { stepId: b.id, upstreamStepId: a.id })
  await remove(admin, 'deleteStep', a)
  const { steps } = await seeProcedure(admin, draft.id)
  assert.deepEqual(
    steps.map(({ title, position, upstreamStepIds }) => [title, position, upstreamStepIds]),
    [['B', 1, []]],
  )
})

test('what a deleted step was stays in the history', async () => {
  const floor = await openFloor()
  const draft = await newDraft(floor.admin)
  const step = await aStepIn(floor.admin, draft.id, 'Weld')
  await make(floor.admin, 'createStepField', { stepId: step.id, name: 'Amps', type: 'NUMBER' })
  await remove(floor.admin, 'deleteStep', step)
  const kept = await floor.rows<{ table_name: string; name: string }>(
    statement(`select table_name, coalesce(old ->> 'title', old ->> 'name') as name from row_history
where operation = 'DELETE' and table_name in ('step', 'step_field') order by table_name`),
  )
  assert.deepEqual(
    kept.map(({ table_name, name }) => [table_name, name]),
    [
      ['step', 'Weld'],
      ['step_field', 'Amps'],
    ],
  )
})

test('steps are put in a new order among their siblings', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const made = []
  for (const title of ['A', 'B', 'C', 'D']) made.push(await aStepIn(admin, draft.id, title))
  const [a, b, , d] = made
  assert.ok(a && b && d)
  await make(admin, 'reorderSteps', {
    procedureId: draft.id,
    steps: [{ id: d.id, position: 1, etag: d._etag }],
  })
  const { steps } = await seeProcedure(admin, draft.id)
  assert.deepEqual(
    steps.map(({ title, position }) => [title, position]),
    [
      ['D', 1],
      ['A', 2],
      ['B', 3],
      ['C', 4],
    ],
  )
  assert.equal(steps[1]?._etag, a._etag, 'who only gave way keeps the etag')
  const stale = [{ id: d.id, position: 4, etag: d._etag }]
  assert.deepEqual(await refusedMake(admin, 'reorderSteps', { steps: stale }), ['CONCURRENCY_ERROR'])
  const child = await aStepIn(admin, draft.id, 'Below A', { parentId: a.id })
  const stranger = [{ id: child.id, position: 1, etag: child._etag }]
  assert.deepEqual(await refusedMake(admin, 'reorderSteps', { steps: stranger }), ['NOT_FOUND'])
  const twice = [a, b].map(({ id, _etag }) => ({ id, position: 1, etag: _etag }))
  assert.deepEqual(await refusedMake(admin, 'reorderSteps', { steps: twice }), ['INVALID_INPUT'])
  const reordered = await make(admin, 'reorderSteps', { parentStepId: a.id, steps: stranger })
  assert.deepEqual(
    reordered.map(({ title }: { title: string }) => title),
    ['Below A'],
  )
})

test('a copy of a step is a step of its own, with all below it, and its fields keep their numbers', async () => {
  const { admin } = await openFloor()
  const [draft, other] = [await newDraft(admin), await newDraft(admin)]
  const a = await aStepIn(admin, draft.id, 'A')
  const [b, c] = [
    await aStepIn(admin, draft.id, 'B', { parentId: a.id }),
    await aStepIn(admin, draft.id, 'C', { parentId: a.id }),
  ]
  await make(admin, 'createStepField', { stepId: b.id, name: 'Amps', type: 'NUMBER' })
  await make(admin, 'createStepEdge', { stepId: c.id, upstreamStepId: b.id })
  const target = await aStepIn(admin, other.id, 'Target')
  const copy = await make(admin, 'copyStep', { stepId: a.id, procedureId: other.id, parentId: target.id })
  const { steps } = await seeProcedure(admin, other.id)
  assert.deepEqual(
    steps.map(({ title, parentId }) => [title, parentId]),
    [
      ['Target', null],
      ['A', target.id],
      ['B', copy.id],
      ['C', copy.id],
    ],
  )
  assert.deepEqual(steps[3]?.upstreamStepIds, [steps[2]?.id])
  assert.deepEqual(
    steps[2]?.fields.map(({ name, number }) => [name, number]),
    [['Amps', 1]],
  )
  const keys = new Set([a, b, c].map(({ stepKeyId }) => stepKeyId))
  assert.ok(
    steps.every(({ stepKeyId }) => !keys.has(stepKeyId)),
    'duplicated work is other work',
  )
  const within = await make(admin, 'copyStep', { stepId: a.id })
  assert.deepEqual([within.procedureId, within.position, within.parentId], [draft.id, 2, null])
  const released = await move(admin, draft.id, 'RELEASED')
  const fromReleased = await make(admin, 'copyStep', { stepId: released.steps[0]?.id, procedureId: other.id })
  assert.equal(fromReleased.definitionDigest, null)
})

test('a copy does not go deeper than five levels', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  let parentId: number | undefined
  for (const level of [1, 2, 3, 4])
    parentId = (await aStepIn(admin, draft.id, `Level ${level}`, { parentId })).id
  const tall = await aStepIn(admin, draft.id, 'Tall')
  await aStepIn(admin, draft.id, 'Below', { parentId: tall.id })
  assert.deepEqual(await refusedMake(admin, 'copyStep', { stepId: tall.id, parentId }), ['INVALID_INPUT'])
})

test('a gate names who approves, once each and at least one', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Weld')
  const roleId = await roleNamed(admin, 'Quality Engineer')
  const gate = { stepId: step.id, kind: 'HOLD_POINT', stands: 'BEFORE_COMPLETION' }
  const made = await make(admin, 'createStepGate', { ...gate, roles: [{ roleId, count: 2 }] })
  assert.deepEqual(made.roles, [{ roleId, count: 2 }])
  await make(admin, 'updateStepGate', { id: made.id, etag: made._etag, kind: 'WITNESS_POINT' })
  const refused = (roles: object[]) => refusedMake(admin, 'createStepGate', { ...gate, roles })
  assert.deepEqual(await refused([]), ['INVALID_INPUT'])
  assert.deepEqual(await refused([{ roleId, count: 0 }]), ['INVALID_INPUT'])
  assert.deepEqual(
    await refused([
      { roleId, count: 1 },
      { roleId, count: 1 },
    ]),
    ['INVALID_INPUT'],
  )
  assert.deepEqual(await refused([{ roleId: 999_999_999, count: 1 }]), ['NOT_FOUND'])
  const { step: seen } = await admin.get(
    'query ($id: ID!) { step(id: $id) { gates { id _etag kind stands roles { role { name } count } } } }',
    {
      id: step.id,
    },
  )
  assert.equal(seen.gates[0].kind, 'WITNESS_POINT')
  assert.deepEqual(seen.gates[0].roles, [{ role: { name: 'Quality Engineer' }, count: 2 }])
  await remove(admin, 'deleteStepGate', seen.gates[0])
})

test('a grid is drawn by columns and rows, and its author fills cells of the column’s type', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Pins', { type: 'DATAGRID' })
  const pin = await make(admin, 'createDatagridColumn', {
    stepId: step.id,
    header: 'Pin',
    type: 'STRING',
    settable: false,
  })
  const ohms = await make(admin, 'createDatagridColumn', { stepId: step.id, header: 'Ohms', type: 'NUMBER' })
  const row = await make(admin, 'createDatagridRow', { stepId: step.id, required: true })
  const cell = await make(admin, 'setDatagridValue', { rowId: row.id, columnId: pin.id, value: 'A1' })
  assert.equal(cell.id, `${row.id}:${pin.id}`)
  await make(admin, 'setDatagridValue', { rowId: row.id, columnId: ohms.id, value: 4.7 })
  const wrong = { rowId: row.id, columnId: ohms.id, value: 'many' }
  assert.deepEqual(await refusedMake(admin, 'setDatagridValue', wrong), ['INVALID_INPUT'])
  const stale = { rowId: row.id, columnId: pin.id, value: 'B', etag: '0'.repeat(32) }
  assert.deepEqual(await refusedMake(admin, 'setDatagridValue', stale), ['CONCURRENCY_ERROR'])
  await make(admin, 'setDatagridValue', { rowId: row.id, columnId: pin.id, value: 'A2', etag: cell._etag })
  const { step: seen } = await admin.get(
    `query ($id: ID!) { step(id: $id) {
      datagridColumns(sort: [INDEX_DESC]) { edges { node { header type readOnly index } } }
      datagridRows { edges { node { required values { value columnId } } } pageInfo { totalCount } } } }`,
    { id: step.id },
  )
  assert.deepEqual(
    seen.datagridColumns.edges.map(({ node }: { node: object }) => node),
    [
      { header: 'Ohms', type: 'NUMBER', readOnly: false, index: 1 },
      { header: 'Pin', type: 'STRING', readOnly: true, index: 0 },
    ],
  )
  assert.deepEqual(seen.datagridRows.edges[0].node.values, [
    { value: 'A2', columnId: pin.id },
    { value: 4.7, columnId: ohms.id },
  ])
})

test('a column or a row is taken out of a grid with what was filled into it', async () => {
  const { admin } = await openFloor()
  const step = await aStepIn(admin, (await newDraft(admin)).id, 'Pins', { type: 'DATAGRID' })
  const columns = []
  for (const header of ['Pin', 'Wire']) {
    columns.push(await make(admin, 'createDatagridColumn', { stepId: step.id, header, type: 'STRING' }))
  }
  const rows = [
    await make(admin, 'createDatagridRow', { stepId: step.id }),
    await make(admin, 'createDatagridRow', { stepId: step.id }),
  ]
  for (const row of rows) {
    for (const column of columns)
      await make(admin, 'setDatagridValue', { rowId: row.id, columnId: column.id, value: 'x' })
  }
  await remove(admin, 'deleteDatagridColumn', columns[0])
  await remove(admin, 'deleteDatagridRow', rows[0])
  const { step: seen } = await admin.get(
    'query ($id: ID!) { step(id: $id) { datagridColumns { edges { node { header values { value } } } } } }',
    { id: step.id },
  )
  assert.deepEqual(seen.datagridColumns.edges, [{ node: { header: 'Wire', values: [{ value: 'x' }] } }])
})

test('a step with 500 below it is copied with as many statements as one with a single step', async () => {
  const floor = await openFloor()
  const counts: number[] = []
  for (const size of [1, 50, 500]) {
    const { draft, root } = await manyStepsBelow(floor, size)
    const document = 'mutation ($input: CopyStepInput!) { copyStep(input: $input) { step { id } } }'
    counts.push(
      await countStatements(floor.performer, () => floor.admin.get(document, { input: { stepId: root.id } })),
    )
    assert.equal((await seeProcedure(floor.admin, draft.id)).steps.length, 2 * (size + 1))
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})

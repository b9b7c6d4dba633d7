import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStepIn, make, newDraft, refusedMake } from './drafting.ts'
import { type Asker, openFloor } from './floor.ts'

// biome-ignore lint/suspicious/noExplicitAny: as in Answer
type Made = any

async function aGrid(asker: Asker): Promise<{ columns: Made[]; rows: Made[]; stepId: number }> {
  const step = await aStepIn(asker, (await newDraft(asker)).id, 'Pins', { type: 'DATAGRID' })
  const columns: Made[] = []
  const rows: Made[] = []
  for (const header of ['Pin', 'Wire', 'Ohms'])
    columns.push(await make(asker, 'createDatagridColumn', { stepId: step.id, header, type: 'STRING' }))
  for (const _row of columns) rows.push(await make(asker, 'createDatagridRow', { stepId: step.id }))
  return { columns, rows, stepId: step.id }
}

async function headers(asker: Asker, stepId: number): Promise<string[]> {
  const { step } = await asker.get(
    'query ($id: ID!) { step(id: $id) { datagridColumns(sort: [INDEX_ASC]) { edges { node { header index } } } } }',
    { id: stepId },
  )
  return step.datagridColumns.edges.map(({ node }: Made) => `${node.index} ${node.header}`)
}

test('a column and a row of a draft’s grid are edited; what is not said stays', async () => {
  const { admin } = await openFloor()
  const { columns, rows } = await aGrid(admin)
  const [pin] = columns
  const chosen = await make(admin, 'updateDatagridColumn', {
    id: pin.id,
    etag: pin._etag,
    type: 'SELECT',
    options: ['A', 'B'],
  })
  assert.deepEqual([chosen.header, chosen.type, chosen.options], ['Pin', 'SELECT', ['A', 'B']])
  const row = { id: rows[0].id, etag: rows[0]._etag, required: true }
  const demanded = await make(admin, 'updateDatagridRow', row)
  assert.deepEqual([demanded.required, demanded.allowNotApplicable], [true, false])
  assert.deepEqual(await refusedMake(admin, 'updateDatagridRow', row), ['CONCURRENCY_ERROR'])
  const unsaid = { id: chosen.id, etag: chosen._etag, type: 'ION', signoffRoleId: 1, unit: 'cubit' }
  assert.deepEqual(await refusedMake(admin, 'updateDatagridColumn', unsaid), [
    'INVALID_INPUT',
    'NOT_FOUND',
    'NOT_FOUND',
  ])
})

test('a column takes another type only when what is filled in is of it', async () => {
  const { admin } = await openFloor()
  const { columns, rows } = await aGrid(admin)
  const [, , ohms] = columns
  const cell = { rowId: rows[0].id, columnId: ohms.id }
  await make(admin, 'setDatagridValue', { ...cell, value: 'many' })
  const number = { id: ohms.id, etag: ohms._etag, type: 'NUMBER' }
  assert.deepEqual(await refusedMake(admin, 'updateDatagridColumn', number), ['INVALID_INPUT'])
  await make(admin, 'setDatagridValue', { ...cell, value: '4.7' })
  assert.equal((await make(admin, 'updateDatagridColumn', number)).type, 'NUMBER')
})

test('columns and rows change places, the others stand around them as they stood', async () => {
  const { admin } = await openFloor()
  const { columns, rows, stepId } = await aGrid(admin)
  const [pin, , ohms] = columns
  await make(admin, 'reorderDatagridColumn', { id: ohms.id, etag: ohms._etag, index: 0 })
  assert.deepEqual(await headers(admin, stepId), ['0 Ohms', '1 Pin', '2 Wire'])
  await make(admin, 'reorderDatagridColumn', { id: pin.id, etag: pin._etag, index: 99 })
  assert.deepEqual(await headers(admin, stepId), ['0 Ohms', '1 Wire', '2 Pin'])
  const first = await make(admin, 'reorderDatagridRow', { id: rows[2].id, etag: rows[2]._etag, index: 0 })
  assert.equal(first.index, 0)
})

test('of two people who move columns at once, neither makes two stand in one place', async () => {
  const { admin } = await openFloor()
  const { columns, stepId } = await aGrid(admin)
  const [, wire, ohms] = columns
  await Promise.all(
    [wire, ohms].map(({ id, _etag }) => make(admin, 'reorderDatagridColumn', { id, etag: _etag, index: 0 })),
  )
  const indexes = (await headers(admin, stepId)).map((header) => header.slice(0, 1))
  assert.deepEqual(indexes, ['0', '1', '2'])
})

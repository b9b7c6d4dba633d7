import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DatagridColumn, plainColumn, plainRow, plainStep } from '../step/stepDefinition.ts'
import { approvalsWanted, redlineRoles } from './approvalsWanted.ts'
import { diffDefinitions } from './diffDefinitions.ts'
import {
  nextGridNumber,
  withColumn,
  withEditedColumn,
  withEditedRow,
  withGiven,
  withMoved,
  withoutColumn,
  withoutRow,
  withRow,
} from './editGrid.ts'
import { keptRecords } from './keptRecords.ts'

const column = (number: number, header: string): DatagridColumn => ({
  ...plainColumn,
  number,
  header,
  type: 'NUMBER',
})
const before = {
  ...plainStep,
  type: 'DATAGRID',
  title: 'Measure',
  columns: [column(1, 'Bolt'), column(2, 'Torque')],
  rows: [1, 2].map((number) => ({ ...plainRow, number, cells: [{ column: 1, value: `B${number}` }] })),
} as const
const headers = ({ columns }: { readonly columns: readonly DatagridColumn[] }) =>
  columns.map(({ header }) => header)

test('a number of a column or row is never given twice, not even after it was taken out', () => {
  const after = withoutColumn(before, 2)
  assert.equal(nextGridNumber('columns', [before, after], []), 3)
  assert.equal(nextGridNumber('columns', [before, after], [5]), 6)
  assert.equal(nextGridNumber('rows', [before], []), 3)
  assert.equal(nextGridNumber('rows', [plainStep], []), 1)
})

test('a column is added at a place, edited, moved, and taken out with what its author filled in', () => {
  const added = withColumn(before, 3, { header: 'Angle', type: 'NUMBER', index: 1 })
  assert.deepEqual(headers(added), ['Bolt', 'Angle', 'Torque'])
  assert.deepEqual(headers(withMoved(added, 'columns', { number: 3, index: 2 })), ['Bolt', 'Torque', 'Angle'])
  const role = { id: '7', name: 'Quality' }
  const signed = withEditedColumn(added, 3, {
    header: 'Seen',
    type: 'SIGNOFF',
    signoffRole: role,
    unit: null,
  })
  assert.deepEqual(signed.columns[1], { ...column(3, 'Seen'), type: 'SIGNOFF', signoffRole: role })
  const less = withoutColumn(added, 1)
  assert.deepEqual([headers(less), less.rows[0]?.cells], [['Angle', 'Torque'], []])
})

test('a step is a grid from its first column on, and none without its last', () => {
  const grid = withColumn({ ...plainStep, title: 'Look' }, 1, { header: 'Seen' })
  assert.deepEqual([grid.type, grid.columns[0]?.type], ['DATAGRID', 'STRING'])
  const none = withoutColumn(withRow(grid, 1, { required: true }), 1)
  assert.deepEqual([none.type, none.rows], ['CONTENT', []])
})

test('a row is added, asked for, filled by its author, moved, and taken out', () => {
  const added = withRow(before, 3, { required: true, index: 0 })
  assert.deepEqual(
    added.rows.map(({ number }) => number),
    [3, 1, 2],
  )
  assert.equal(withEditedRow(added, 3, { allowNotApplicable: true }).rows[0]?.allowNotApplicable, true)
  const given = withGiven(withGiven(added, { row: 3, column: 1 }, 'B3'), { row: 1, column: 1 }, null)
  assert.deepEqual(
    given.rows.map(({ cells }) => cells.map(({ value }) => value)),
    [['B3'], [], ['B2']],
  )
  assert.deepEqual(
    withoutRow(withMoved(added, 'rows', { number: 3, index: 2 }), 1).rows.map(({ number }) => number),
    [2, 3],
  )
})

test('what was recorded stays where its row and column read as before, wherever they stand now', () => {
  const after = withMoved(withoutRow(withEditedColumn(before, 2, { header: 'Final torque' }), 2), 'columns', {
    number: 1,
    index: 1,
  })
  const kept = keptRecords(before, after)
  assert.deepEqual(
    [kept.keepsCell({ row: 1, column: 1 }), kept.keepsCell({ row: 1, column: 2 })],
    [true, false],
  )
  assert.equal(kept.keepsCell({ row: 2, column: 1 }), false)
})

test('another order of columns or rows is a difference; quality approves what touches a sign-off, a type or a required row', () => {
  const moved = withMoved(before, 'columns', { number: 1, index: 1 })
  assert.deepEqual(
    diffDefinitions(before, moved).map(({ part, member, after }) => [part, member, after]),
    [['column', 'order', [2, 1]]],
  )
  const wanted = (after: typeof moved) =>
    approvalsWanted({ change: 'MODIFY', before, after, isEngineerWanted: true }).includes(
      redlineRoles.quality,
    )
  assert.equal(wanted(moved), false)
  assert.equal(wanted(withEditedColumn(before, 1, { header: 'Screw' })), false)
  assert.equal(wanted(withEditedColumn(before, 2, { settable: false })), true)
  assert.equal(wanted(withEditedRow(before, 1, { required: true })), true)
  assert.equal(wanted(withoutRow(before, 1)), true)
  assert.equal(wanted(withColumn(before, 3, { header: 'Seen', type: 'SIGNOFF' })), true)
})

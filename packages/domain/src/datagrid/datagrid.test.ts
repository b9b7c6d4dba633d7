import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { type FieldValue, notApplicable } from '../runStepField/fieldValue.ts'
import { plainColumn, plainRow, plainStep } from '../step/stepDefinition.ts'
import { gridCellAt } from './gridCell.ts'
import { gridPartId, parseGridPartId } from './gridPartId.ts'
import { type PastedTable, planPaste } from './planPaste.ts'
import { whyNotRecordCells } from './whyNotRecordCells.ts'

const grid = {
  ...plainStep,
  title: 'Pins',
  columns: [
    { ...plainColumn, number: 1, header: 'Pin', type: 'STRING', readOnly: true },
    { ...plainColumn, number: 2, header: 'Ohms', type: 'NUMBER' },
    { ...plainColumn, number: 3, header: 'Good', type: 'BOOLEAN' },
    { ...plainColumn, number: 4, header: 'Checked', type: 'SIGNOFF' },
  ],
  rows: [
    { ...plainRow, number: 1, cells: [{ column: 1, value: 'A1' }] },
    { ...plainRow, number: 2, allowNotApplicable: true },
  ],
} as const

const at = { row: 1, column: 2 }

function pasted(lines: PastedTable['lines'], from = at) {
  return planPaste(grid, { lines, at: from }).map((one) =>
    isRefusal(one) && one.code === 'INVALID_INPUT'
      ? `refused: ${one.field}`
      : 'cell' in one
        ? [one.cell.place.row, one.cell.place.column, one.value]
        : one,
  )
}

test('a block from a spreadsheet fills the cells from where it is pasted, right and down', () => {
  assert.deepEqual(
    pasted([
      ['4.70', 'yes'],
      ['5', 'no'],
    ]),
    [
      [1, 2, '4.70'],
      [1, 3, true],
      [2, 2, '5'],
      [2, 3, false],
    ],
  )
  assert.deepEqual(pasted([[' '], ['n/a']]), [[2, 2, { notApplicable: true }]])
  assert.deepEqual(
    pasted(
      [
        ['', ''],
        ['', 'n/a'],
      ],
      { row: 1, column: 3 },
    ),
    [[2, 4, { notApplicable: true }]],
  )
})

test('a first line that names the columns says where the cells go, and a column Row which line', () => {
  assert.deepEqual(
    pasted([
      ['row', 'good', 'OHMS'],
      ['2', 'x', '1'],
    ]),
    [
      [2, 3, true],
      [2, 2, '1'],
    ],
  )
  assert.deepEqual(
    pasted([
      ['Pin', 'Ohms'],
      ['A1', '1'],
    ]),
    [[1, 2, '1']],
  )
})

test('all that is wrong with a table is said at once, by row and column, and nothing is pasted', () => {
  assert.deepEqual(pasted([['many', 'maybe'], ['n/a'], ['3']]), [
    'refused: row 1, Ohms',
    'refused: row 1, Good',
    'refused: row 3',
  ])
  assert.deepEqual(pasted([['B9', '1', 'no', 'ada', 'more']], { row: 1, column: 1 }), [
    'refused: row 1, Pin',
    'refused: row 1, Checked',
    'refused: row 1, column 5',
  ])
  assert.deepEqual(
    pasted([
      ['row', 'ohms'],
      ['two', '3'],
    ]),
    ['refused: row ?'],
  )
  assert.deepEqual(
    pasted([
      ['row', 'ohms'],
      ['2', '3'],
      ['2', '4'],
    ]),
    ['refused: row 2, Ohms'],
  )
})

test('a cell is filled while its step is in work, and never where the procedure fills it or somebody signs', () => {
  const run: RunLife = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
  const ada = { userId: '5', isApiKey: false, permissions: new Set<never>(), roleIds: [] }
  const whyNot = (
    column: number,
    stepStatus: 'TODO' | 'IN_PROGRESS',
    after: FieldValue = '1',
    signed = '',
  ) => {
    const cell = gridCellAt(grid, { row: 1, column })
    assert.ok(cell)
    const cells = [{ cell, before: null, after }]
    const facts = { run, stepStatus, cells, isCorrecting: false, signedCells: new Set([signed]) }
    return whyNotRecordCells(facts, null, ada).map(({ code }) => code)
  }
  assert.deepEqual(whyNot(2, 'IN_PROGRESS'), [])
  assert.deepEqual(whyNot(2, 'TODO'), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(whyNot(1, 'IN_PROGRESS'), ['INVALID_INPUT'])
  assert.deepEqual(whyNot(4, 'IN_PROGRESS'), ['INVALID_INPUT'])
  assert.deepEqual(whyNot(4, 'IN_PROGRESS', notApplicable), [])
  assert.deepEqual(whyNot(4, 'IN_PROGRESS', notApplicable, '1:4'), ['ALREADY_EXISTS'])
})

test('the id of a row or a column names its run step and number, and no id of the sequence is one', () => {
  const part = { runStepId: '123456789', number: 4_095 }
  assert.deepEqual(parseGridPartId(gridPartId(part)), part)
  for (const id of ['0', '4096', '499999999999999', '500000000000001', 'x', gridPartId(part).slice(1)])
    assert.equal(parseGridPartId(id), null, id)
  assert.throws(() => gridPartId({ runStepId: '1', number: 4_096 }), RangeError)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain, isRefusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { type FieldValue, notApplicable } from '../runStepField/fieldValue.ts'
import { plainColumn, plainRow, plainStep } from '../step/stepDefinition.ts'
import { cellSignOff, whyNotSignCell } from './cellSignOff.ts'
import { gridCellAt } from './gridCell.ts'
import { gridPartId, parseGridPartId } from './gridPartId.ts'
import { type PastedTable, planPaste } from './planPaste.ts'
import { cellsAskReason, whyNotRecordCells } from './whyNotRecordCells.ts'

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

const noted = {
  ...grid,
  columns: [{ ...plainColumn, number: 1, header: 'Note', type: 'STRING' }],
} as const

const at = { row: 1, column: 2 }

function pasted(lines: PastedTable['lines'], from = at, into: typeof grid | typeof noted = grid) {
  return planPaste(into, { lines, at: from }).map((one) =>
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

test('n/a is said where the row allows it and the run fills the cell; elsewhere it is text, or refused', () => {
  assert.deepEqual(pasted([['n/a'], ['n/a']], { row: 1, column: 1 }, noted), [
    [1, 1, 'n/a'],
    [2, 1, { notApplicable: true }],
  ])
  assert.deepEqual(pasted([['n/a']], { row: 2, column: 1 }), ['refused: row 2, Pin'])
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

test('a cell is filled while its step is in work, corrected with a reason, and never where the procedure fills it or somebody signs', () => {
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
    const cells = [{ cell, before: '0', after }]
    const facts = { run, stepStatus, cells, isCorrecting: false, signedCells: new Set([signed]) }
    assert.equal(cellsAskReason(facts), false)
    const correcting = { ...facts, isCorrecting: true }
    assert.equal(cellsAskReason(correcting), true)
    const codes = whyNotRecordCells(facts, null, ada).map(({ code }) => code)
    const unsaid = whyNotRecordCells(correcting, null, ada).map(({ code }) => code)
    assert.deepEqual(unsaid, codes.length > 0 ? codes : ['REASON_REQUIRED'])
    return codes
  }
  assert.deepEqual(whyNot(2, 'IN_PROGRESS'), [])
  assert.deepEqual(whyNot(2, 'TODO'), ['RUN_STEP_TRANSITION'])
  for (const after of ['1', notApplicable, null])
    assert.deepEqual(whyNot(1, 'IN_PROGRESS', after), ['INVALID_INPUT'])
  assert.deepEqual(whyNot(4, 'IN_PROGRESS'), ['INVALID_INPUT'])
  assert.deepEqual(whyNot(4, 'IN_PROGRESS', notApplicable), [])
  assert.deepEqual(whyNot(4, 'IN_PROGRESS', notApplicable, '1:4'), ['ALREADY_EXISTS'])
})

test('a cell is signed in the role of its column, where the run asks for it, and not once it was said not to apply', () => {
  const shown = { ...plainColumn, number: 2, header: 'Given', type: 'SIGNOFF', readOnly: true } as const
  const signoffRole = { id: '7', name: 'Quality Engineer' }
  const signed = { ...plainColumn, number: 1, header: 'Checked', type: 'SIGNOFF', signoffRole } as const
  const signing = { rows: grid.rows, columns: [signed, shown] }
  const whyNot = (column: number, value: FieldValue = null) => {
    const cell = gridCellAt(signing, { row: 1, column })
    assert.ok(cell)
    return whyNotSignCell(cell, value)
  }
  assert.equal(whyNot(1), null)
  assert.match(explain(whyNot(1, notApplicable) ?? assert.fail()), /said not to apply/)
  assert.match(explain(whyNot(2) ?? assert.fail()), /shown and not signed/)
  const cell = gridCellAt(signing, { row: 1, column: 1 }) ?? assert.fail()
  assert.deepEqual(cellSignOff(cell).signoffRole, signoffRole)
  const ohms = gridCellAt(grid, at) ?? assert.fail()
  assert.equal(cellSignOff(ohms).type, 'NUMBER')
})

test('the id of a row or a column names its run step and number, and no id of the sequence is one', () => {
  const part = { runStepId: '123456789', number: 4_095 }
  assert.deepEqual(parseGridPartId(gridPartId(part)), part)
  for (const id of ['0', '4096', '499999999999999', '500000000000001', 'x', gridPartId(part).slice(1)])
    assert.equal(parseGridPartId(id), null, id)
  assert.throws(() => gridPartId({ runStepId: '1', number: 4_096 }), RangeError)
})

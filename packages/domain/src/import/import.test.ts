import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Refusal } from '../refusal.ts'
import { mapColumns } from './mapColumns.ts'
import { parseNumberCell } from './parseNumberCell.ts'
import { parseRow } from './parseRow.ts'
import { partColumns } from './partColumns.ts'

const nothing = { columns: {}, ignored: [] }
const said = (refusals: readonly Refusal[]) =>
  refusals.map((refusal) =>
    refusal.code === 'IMPORT_ROW' ? `${refusal.column} ${refusal.problem}` : refusal.code,
  )
const read = (cell: string, sign: '.' | ',' | null = null) => {
  const number = parseNumberCell(cell, sign)
  return typeof number === 'string' ? number : number.problem
}

test('columns are known by their usual names, in any order, case and spelling', () => {
  const { places, refusals } = mapColumns(['Desc.', 'PART no', 'UoM'], partColumns, nothing)
  assert.deepEqual([...places].toSorted(), [
    ['description', 0],
    ['partNumber', 1],
    ['unit', 2],
  ])
  assert.deepEqual(refusals, [])
})

test('a column that means nothing is refused unless it is to be ignored', () => {
  const headers = ['Part', 'Colour']
  assert.deepEqual(said(mapColumns(headers, partColumns, nothing).refusals), ['Colour means nothing here'])
  for (const ignored of [['colour'], ['*']])
    assert.deepEqual(mapColumns(headers, partColumns, { columns: {}, ignored }).refusals, [])
})

test('a column that stands twice, one that is missing, and one that was named but is not there are refused', () => {
  assert.deepEqual(said(mapColumns(['Part', 'Cost', 'COST'], partColumns, nothing).refusals), [
    'Cost stands twice, in the 2nd and 3rd column',
  ])
  assert.deepEqual(said(mapColumns(['Cost'], partColumns, nothing).refusals), [
    'partNumber is in no column that is known by its name',
  ])
  const chosen = { columns: { partNumber: 'Teil', colour: 'Part' }, ignored: ['*'] }
  assert.deepEqual(said(mapColumns(['Part'], partColumns, chosen).refusals), [
    'colour is no meaning that a column can have',
    'Teil is not a column of the table',
    'partNumber is in no column that is known by its name',
  ])
})

test('a chosen column wins over the usual one', () => {
  const { places } = mapColumns(['Part', 'Number'], partColumns, {
    columns: { partNumber: 'number' },
    ignored: ['part'],
  })
  assert.equal(places.get('partNumber'), 1)
})

test('a number is read by the sign that was named; what can be read in two ways is refused where none was', () => {
  assert.deepEqual(
    ['4', '0.8', '0,8', ' 12 000 ', "1'234'567", '1.234,5', '1,234.5', '.5', '2,5'].map((cell) => read(cell)),
    ['4', '0.8', '0.8', '12000', '1234567', '1234.5', '1234.5', '0.5', '2.5'],
  )
  assert.match(read('1,500'), /can be 1500 or 1.500/)
  assert.match(read('1.500'), /can be 1.500 or 1500/)
  assert.deepEqual(
    [read('1,500', ','), read('1,500', '.'), read('1.500,25', ',')],
    ['1.500', '1500', '1500.25'],
  )
  for (const cell of ['1e3', '--2', 'five', '1.2.3', '12,34,5', '1,23 4'])
    assert.match(read(cell), /is not a quantity/, cell)
  for (const cell of ['-2', '- 0,5', '−3']) assert.match(read(cell), /is negative/, cell)
  assert.match(read('0.8', ','), /decimal sign ","/)
})

test('every cell that cannot be read is named by row, column and value', () => {
  const headers = ['Part', 'Tracking', 'Lead time', 'ITAR']
  const { places } = mapColumns(headers, partColumns, nothing)
  const reading = { places, headers, rules: { decimalSign: null } }
  const wrong = parseRow({ number: 7, cells: ['', 'batch', '-1', 'maybe'] }, partColumns, reading)
  assert.deepEqual(said(wrong.refusals), [
    'Part is blank',
    'Tracking "batch" is not known',
    'Lead time "-1" is no whole number from 0 to 20000',
    'ITAR "maybe" is not known',
  ])
  assert.ok(wrong.refusals.every((refusal) => refusal.code === 'IMPORT_ROW' && refusal.row === 7))
  const right = parseRow({ number: 8, cells: ['P-1', 'Serial', '5', 'no'] }, partColumns, reading)
  assert.deepEqual(
    [right.values, right.refusals],
    [{ partNumber: 'P-1', trackingType: 'SERIAL', leadTimeDays: 5, exportControlled: false }, []],
  )
})

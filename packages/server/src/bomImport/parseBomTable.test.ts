import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBomTable } from './parseBomTable.ts'

test('a BOM is read as spreadsheets write it: byte order mark, CRLF, quotes, line breaks within them', () => {
  const table = parseBomTable('\ufeffPart,Qty,Note\r\nbolt,2,"Tighten, then\r\nmark ""A"""\r\n\r\nnut,4,\r\n')
  assert.deepEqual(table.headers, ['Part', 'Qty', 'Note'])
  assert.deepEqual(table.rows, [
    { Part: 'bolt', Qty: '2', Note: 'Tighten, then\r\nmark "A"' },
    { Part: 'nut', Qty: '4', Note: '' },
  ])
  assert.deepEqual(table.numbers, [2, 4], 'rows are called as a spreadsheet calls them')
  assert.deepEqual(table.refusals, [])
})

test('cells stand apart by commas, semicolons or tabs, as the header shows', () => {
  for (const sign of [',', ';', '\t']) {
    const table = parseBomTable(`Part${sign}Qty\nbolt${sign}"0${sign === ';' ? ',' : '.'}8"\n`)
    assert.deepEqual(table.headers, ['Part', 'Qty'], sign)
  }
  assert.deepEqual(parseBomTable('"a,b";Qty\nx;1').headers, ['a,b', 'Qty'])
})

test('a row with more cells than the header has lost its quotes, and is named', () => {
  const { refusals } = parseBomTable('Part,Qty\nbolt,2\nnut,4,stray\n,,\nwasher,1,,\n')
  assert.deepEqual(
    refusals.map((refusal) => refusal.code === 'BOM_ROW' && refusal.row),
    [3],
  )
})

test('a quote that is not closed is refused', () => {
  const { refusals } = parseBomTable('Part,Qty\n"bolt,2\n')
  assert.equal(refusals[0]?.code, 'BOM_ROW')
})

test('two columns of one name are told apart', () => {
  assert.deepEqual(parseBomTable('Part,Note,Note\n').headers, ['Part', 'Note', 'Note 2'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseInvenTree } from './invenTreeRecord.ts'
import { planInvenTree } from './planInvenTree.ts'

const record = (model: string, pk: number, fields: object) => ({ model, pk, fields })
const plan = (...records: readonly object[]) => planInvenTree(parseInvenTree(JSON.stringify(records)))
const cellsOf = (table: { readonly rows: readonly { readonly cells: readonly string[] }[] }) =>
  table.rows.map(({ cells }) => cells)

test('a part is called by its IPN, by its name where it has none or shares it; what it is called else is told', () => {
  const { parts } = plan(
    record('part.part', 1, { name: 'Pump', IPN: 'P-1', revision: 'B', description: 'Red', assembly: true }),
    record('part.part', 2, { name: 'Seal', IPN: '', description: 'Soft', purchaseable: true, units: 'm' }),
    record('part.part', 3, { name: 'Nut', IPN: 'N-1' }),
    record('part.part', 4, { name: 'Big nut', IPN: 'N-1', assembly: true, purchaseable: true }),
  )
  assert.deepEqual(cellsOf(parts), [
    ['P-1', 'B', 'Pump: Red', 'none', 'make', ''],
    ['Seal', '', 'Soft', 'none', 'buy', 'm'],
    ['Nut', '', '', 'none', '', ''],
    ['Big nut', '', '', 'none', 'both', ''],
  ])
})

test('a part is tracked as what is in stock of it is told apart', () => {
  const stock = (pk: number, part: number, fields: object) =>
    record('stock.stockitem', pk, { part, quantity: '1.00000', status: 10, ...fields })
  const trackable = { trackable: true }
  const { parts } = plan(
    ...[1, 2, 3, 4].map((pk) => record('part.part', pk, { name: `P${pk}`, ...trackable })),
    record('part.part', 5, { name: 'P5' }),
    stock(1, 1, { serial: '7' }),
    stock(2, 2, { batch: 'L' }),
    stock(3, 3, { serial: '7' }),
    stock(4, 3, { batch: 'L' }),
    stock(5, 5, { serial: '7' }),
  )
  assert.deepEqual(
    cellsOf(parts).map((cells) => cells[3]),
    ['serial', 'lot', 'none', 'serial', 'none'],
  )
})

test('a place keeps its name, or its whole path where two are called alike', () => {
  const place = (pk: number, name: string, parent: number | null) =>
    record('stock.stocklocation', pk, { name, parent, description: '' })
  const { locations } = plan(
    place(1, 'Hall', null),
    place(2, 'Shelf', 1),
    place(3, 'Yard', null),
    place(4, 'Shelf', 3),
  )
  assert.deepEqual(
    cellsOf(locations).map((cells) => cells.slice(0, 2)),
    [
      ['Hall', ''],
      ['Hall / Shelf', 'Hall'],
      ['Yard', ''],
      ['Yard / Shelf', 'Yard'],
    ],
  )
})

test('lines stand below their assemblies, and what our lines do not have is written into their notes', () => {
  const line = (pk: number, part: number, sub_part: number, fields: object) =>
    record('part.bomitem', pk, { part, sub_part, quantity: '2.00000', reference: 'R1, R2', ...fields })
  const { bom } = plan(
    ...['Board', 'Resistor', 'Box'].map((name, at) => record('part.part', at + 1, { name })),
    line(1, 1, 2, { optional: true, note: 'Hot' }),
    line(2, 3, 1, { reference: '', quantity: '0.50000' }),
  )
  assert.deepEqual(cellsOf(bom), [
    ['0', 'Board', '', '', '', ''],
    ['1', 'Resistor', '', '2', 'R1, R2', 'In InvenTree: optional. Hot'],
    ['0', 'Box', '', '', '', ''],
    ['1', 'Board', '', '0.5', '', ''],
  ])
})

test('what does not come in is told with the reason: whole models, and stock that is not in stock', () => {
  const item = (pk: number, fields: object) =>
    record('stock.stockitem', pk, { part: 1, quantity: '3.00000', status: 10, ...fields })
  const { stock, leftOut } = plan(
    record('part.part', 1, { name: 'Pump' }),
    record('part.partcategory', 1, { name: 'Pumps' }),
    record('company.company', 1, {}),
    record('company.company', 2, {}),
    record('report.asset', 1, {}),
    item(1, {}),
    item(2, { belongs_to: 1 }),
    item(3, { customer: 1 }),
    item(4, { is_building: true }),
    item(5, { quantity: '0.00000' }),
    item(6, { status: 75 }),
    item(7, { consumed_by: 3 }),
  )
  assert.deepEqual(cellsOf(stock), [['Pump', '', '', '', '3', '']])
  assert.deepEqual(
    leftOut.map(({ model, count, pks }) => [model, count, ...pks]),
    [
      ['stock.stockitem', 1, 2],
      ['stock.stockitem', 1, 3],
      ['stock.stockitem', 1, 4],
      ['stock.stockitem', 1, 5],
      ['stock.stockitem', 1, 6],
      ['stock.stockitem', 1, 7],
      ['company.company', 2],
      ['part.partcategory', 1],
      ['report.asset', 1],
    ],
  )
  assert.equal(new Set(leftOut.map(({ why }) => why)).size, 9)
})

test('what is no export of InvenTree is refused with the way to one', () => {
  for (const text of ['', '{}', '[1]', '[{"model":"part.part"}]'])
    assert.throws(() => parseInvenTree(text), /invoke export-records/, text)
})

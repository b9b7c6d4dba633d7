import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import type { BomCells, BomMapping } from './bomColumns.ts'
import { fillTemplate, unknownColumns } from './fillTemplate.ts'
import { parseBomQuantity } from './parseBomQuantity.ts'
import { parseDesignators } from './parseDesignators.ts'
import { countRemedy, planBomImport } from './planBomImport.ts'

const mapping: BomMapping = {
  partNumber: '{LCSC|Digikey|Value Footprint}',
  description: '{Description}',
  quantity: 'Quantity Per PCB',
  designators: 'References',
  decimalSign: '.',
  dashQuantity: 'refuse',
  identity: ['Description', 'Value', 'Footprint'],
  sharedNumber: 'refuse',
}

function row(over: Partial<Record<string, string>>): BomCells {
  const empty = {
    Description: 'Capacitor',
    References: 'C1',
    Value: '10n',
    Footprint: 'C_0805',
    'Quantity Per PCB': '1',
    Digikey: '',
    LCSC: '',
  }
  return Object.fromEntries(
    Object.entries({ ...empty, ...over }).map(([header, cell]) => [header, cell ?? '']),
  )
}

const quantityOf = (cell: string, over: Partial<BomMapping> = {}) =>
  parseBomQuantity(cell, { ...mapping, ...over }, 3)

test('a quantity has the decimal sign that was named, and what can be read in two ways is not guessed', () => {
  assert.equal(quantityOf(' 0.8 '), '0.8')
  assert.equal(quantityOf('0,8', { decimalSign: ',' }), '0.8')
  assert.deepEqual(
    ['1,500', '1 000', '1,234.5'].map((cell) => quantityOf(cell)),
    ['1500', '1000', '1234.5'],
  )
  for (const cell of ['0,8', '1e3', '-2', 'five', '1.2.3']) assert.ok(isRefusal(quantityOf(cell)), cell)
  assert.equal(quantityOf('0,8', { decimalSign: null }), '0.8')
  assert.ok(isRefusal(quantityOf('1,500', { decimalSign: null })))
  assert.ok(isRefusal(quantityOf('0.8', { decimalSign: ',' })))
})

test('a dash or a blank is refused until somebody says what it means', () => {
  for (const cell of ['-', '', ' ', '–']) {
    assert.ok(isRefusal(quantityOf(cell)), cell)
    assert.equal(quantityOf(cell, { dashQuantity: 'zero' }), '0')
    assert.equal(quantityOf(cell, { dashQuantity: 'one' }), '1')
    assert.equal(quantityOf(cell, { dashQuantity: 'leaveOut' }), null)
  }
})

test('designators stand apart by spaces, commas or semicolons', () => {
  assert.deepEqual(parseDesignators('C2 C4'), ['C2', 'C4'])
  assert.deepEqual(parseDesignators(' R1, R2;R3 '), ['R1', 'R2', 'R3'])
  assert.deepEqual(parseDesignators(''), [])
})

test('a part number is the first alternative that is not empty', () => {
  assert.equal(
    fillTemplate('{LCSC|Digikey|Value Footprint}', row({ LCSC: 'C1234', Digikey: 'D-1' })),
    'C1234',
  )
  assert.equal(fillTemplate('{LCSC|Digikey|Value Footprint}', row({ Digikey: 'D-1' })), 'D-1')
  assert.equal(fillTemplate('{LCSC|Digikey|Value Footprint}', row({})), '10n C_0805')
  assert.equal(fillTemplate('EL-{LCSC|Value}', row({})), 'EL-10n')
  assert.equal(fillTemplate('{Part Name}', { 'Part Name': 'y-gantry', Part: 'x', Name: 'y' }), 'y-gantry')
  assert.deepEqual(unknownColumns('{LCSC|MPN}', Object.keys(row({}))), ['MPN'])
})

test('a table without quirks becomes lines, one for each part', () => {
  const plan = planBomImport(
    [row({ LCSC: 'C1', References: 'C1 C2', 'Quantity Per PCB': '2' }), row({ Value: '22p' })],
    mapping,
  )
  assert.deepEqual(plan.refusals, [])
  assert.deepEqual(
    plan.lines.map(({ partNumber, quantity, designators }) => [partNumber, quantity, designators]),
    [
      ['C1', '2', ['C1', 'C2']],
      ['22p C_0805', '1', ['C1']],
    ],
  )
  assert.deepEqual(
    plan.notes.map(({ note }) => note),
    ['C1 is named 2 times'],
  )
})

test('a number that different parts share is refused until told how to build it', () => {
  const table = [
    row({ LCSC: 'C37815', References: 'J11', Value: 'AUX' }),
    row({ LCSC: 'C37815', References: 'M1', Value: 'Y_MOTOR', Description: 'Motor' }),
  ]
  const [refusal] = planBomImport(table, mapping).refusals
  assert.ok(
    refusal?.code === 'BOM_ROW' &&
      refusal.row === 2 &&
      /shares the number C37815 with row 1/.test(refusal.problem),
  )
  assert.deepEqual(planBomImport(table, { ...mapping, partNumber: '{LCSC} {Value}' }).refusals, [])
  const merged = planBomImport(table, { ...mapping, sharedNumber: 'merge' })
  assert.deepEqual(merged.refusals, [])
  assert.deepEqual(
    merged.lines.map(({ rows, quantity, designators }) => [rows, quantity, designators]),
    [[[1, 2], '2', ['J11', 'M1']]],
  )
})

test('designators that do not add up to the quantity are refused with their row, or reported where that is accepted', () => {
  const table = [row({}), row({ Value: '10k', References: 'C1 C2 C3', 'Quantity Per PCB': '2' })]
  const plan = planBomImport(table, mapping)
  assert.deepEqual(
    plan.refusals.map(
      (refusal) => refusal.code === 'BOM_ROW' && [refusal.row, refusal.column, refusal.remedy],
    ),
    [[2, 'References', countRemedy]],
  )
  const accepted = planBomImport(table, { ...mapping, designatorCount: 'accept' })
  assert.deepEqual(accepted.refusals, [])
  assert.match(accepted.notes[0]?.note ?? '', /quantity 2, but 3 reference designators/)
  assert.deepEqual(accepted.notes[0]?.rows, [2])
})

test('every row that cannot be read is named, and none is dropped in silence', () => {
  const plan = planBomImport(
    [row({ 'Quantity Per PCB': '-' }), row({ Value: '', Footprint: '' }), row({ 'Quantity Per PCB': 'x' })],
    mapping,
  )
  assert.deepEqual(
    plan.refusals.map((refusal) => refusal.code === 'BOM_ROW' && refusal.row),
    [1, 2, 3],
  )
  assert.deepEqual(
    planBomImport([row({ 'Quantity Per PCB': '-' })], { ...mapping, dashQuantity: 'leaveOut' }).leftOut,
    [1],
  )
  assert.deepEqual(
    planBomImport([row({})], { ...mapping, quantity: 'Qty' }).refusals.map(
      (refusal) => refusal.code === 'BOM_ROW' && refusal.column,
    ),
    ['Qty'],
  )
  assert.equal(planBomImport([], mapping).refusals.length, 1)
})

test('rows that a supplier’s own number joins are one part, whatever else they say', () => {
  const table = [
    row({ LCSC: 'C2337', References: 'J1', Value: 'Reset' }),
    row({ LCSC: 'C2337', References: 'JP1', Value: 'CFG0', Description: 'Jumper' }),
    row({ Value: '10k', References: 'R1' }),
    row({ Value: '10k', References: 'R2', Description: 'Resistor' }),
  ]
  const plan = planBomImport(table, { ...mapping, ownNumbers: ['LCSC', 'Digikey'] })
  assert.deepEqual(
    plan.refusals.map((refusal) => refusal.code === 'BOM_ROW' && refusal.row),
    [4],
  )
  assert.deepEqual(plan.lines[0]?.rows, [1, 2])
  assert.match(plan.notes.map(({ note }) => note).join(), /C2337: 2 rows joined, quantity 2 together/)
})

test('repeated rows are joined, or refused when that is wanted', () => {
  const table = [row({ LCSC: 'C1', References: 'C1' }), row({ LCSC: 'C1', References: 'C2' })]
  assert.deepEqual(planBomImport(table, mapping).lines[0]?.designators, ['C1', 'C2'])
  const [refusal] = planBomImport(table, { ...mapping, repeatedRows: 'refuse' }).refusals
  assert.ok(refusal?.code === 'BOM_ROW' && refusal.problem === 'repeats C1 of row 1')
})

test('rows are called what people call them, and notes of joined rows stand together', () => {
  const table = [row({ LCSC: 'C1', Notes: '1%' }), row({ LCSC: 'C1', References: 'C9', Notes: 'Dry' })]
  const plan = planBomImport(table, { ...mapping, note: 'Notes' }, [2, 4])
  assert.deepEqual(plan.lines[0]?.rows, [2, 4])
  assert.equal(plan.lines[0]?.note, '1%\nDry')
})

test('one part takes a place once', () => {
  const [refusal] = planBomImport([row({ References: 'C1 C1', 'Quantity Per PCB': '2' })], mapping).refusals
  assert.ok(refusal?.code === 'BOM_ROW' && /names C1 twice/.test(refusal.problem))
})

test('two revisions of one part are two lines', () => {
  const table = [row({ LCSC: 'C1', Rev: 'A' }), row({ LCSC: 'C1', Rev: 'B', References: 'C2' })]
  const plan = planBomImport(table, { ...mapping, revision: 'Rev' })
  assert.deepEqual(
    plan.lines.map(({ revision }) => revision),
    ['A', 'B'],
  )
})

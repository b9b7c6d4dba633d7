import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDecimal, parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { type ComparedLine, compareMBoms } from './compareMBoms.ts'

const line = (lineId: string, partId: string, wishes: Partial<ComparedLine> = {}): ComparedLine => ({
  lineId,
  partId,
  partFamilyId: partId.split(' ')[0] ?? '',
  part: partId,
  quantity: accepted(parseQuantity('1')),
  unit: null,
  madeOnAssembly: false,
  interchange: 'EXACT',
  note: null,
  referenceDesignators: [],
  substitutes: [],
  ...wishes,
})
const unit = (name: string, factor: string) => ({
  id: name,
  name,
  dimension: 'length',
  factor: accepted(parseDecimal(factor)),
})

test('lines that are there in one version only are added or removed', () => {
  assert.deepEqual(
    compareMBoms([line('1', 'nut A'), line('2', 'bolt A')], [line('3', 'nut A'), line('4', 'washer A')]),
    {
      added: ['4'],
      removed: ['2'],
      changed: [],
    },
  )
})

test('another revision of a part is a changed line, with all that it says otherwise', () => {
  const before = line('1', 'nut A', { referenceDesignators: ['R2', 'R1'], substitutes: ['nut2 A'] })
  const after = line('2', 'nut B', {
    quantity: accepted(parseQuantity('2.50')),
    referenceDesignators: ['R1', 'R2'],
    note: 'Torque',
    madeOnAssembly: true,
    interchange: 'ANY',
  })
  assert.deepEqual(compareMBoms([before], [after]).changed, [
    {
      before: '1',
      after: '2',
      fields: [
        { field: 'part', before: 'nut A', after: 'nut B' },
        { field: 'quantity', before: '1', after: '2.50' },
        { field: 'madeOnAssembly', before: 'false', after: 'true' },
        { field: 'interchange', before: 'EXACT', after: 'ANY' },
        { field: 'note', before: null, after: 'Torque' },
        { field: 'substitutes', before: 'nut2 A', after: null },
      ],
    },
  ])
})

test('twelve inches are a foot: the amount is the same; in another dimension it is not', () => {
  const [inches, foot] = [
    line('1', 'wire A', { quantity: accepted(parseQuantity('12')), unit: unit('in', '0.0254') }),
    line('2', 'wire A', { unit: unit('ft', '0.3048') }),
  ]
  assert.deepEqual(compareMBoms([inches], [foot]).changed, [])
  assert.equal(compareMBoms([inches], [line('3', 'wire A')]).changed[0]?.fields[0]?.before, '12 in')
})

test('two revisions in one BOM are each compared with their own', () => {
  const comparison = compareMBoms(
    [line('1', 'nut A'), line('2', 'nut B')],
    [line('3', 'nut B'), line('4', 'nut A')],
  )
  assert.deepEqual(comparison, { added: [], removed: [], changed: [] })
})

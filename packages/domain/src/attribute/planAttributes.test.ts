import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import { planAttributes } from './planAttributes.ts'

const codes = (planned: readonly object[]) => planned.flatMap((one) => (isRefusal(one) ? [one.code] : []))

test('an attribute has the kind of its first value, and a number keeps its digits', () => {
  assert.deepEqual(
    planAttributes(
      [
        { key: 'Colour', value: 'black' },
        { key: 'Mass', value: { digits: '2.50' } },
        { key: 'Approved', value: true },
        { key: 'Suppliers', value: ['A', 'B'] },
        { key: 'Remark', value: null },
      ],
      [],
    ),
    [
      { id: null, key: 'Colour', type: 'STRING', value: 'black' },
      { id: null, key: 'Mass', type: 'NUMBER', value: '2.50' },
      { id: null, key: 'Approved', type: 'BOOLEAN', value: true },
      { id: null, key: 'Suppliers', type: 'MULTISELECT', value: ['A', 'B'] },
      { id: null, key: 'Remark', type: 'STRING', value: null },
    ],
  )
})

test('an attribute that is there is changed, and keeps its kind also when it is emptied', () => {
  const known = [{ id: '7', key: 'Mass', type: 'NUMBER' as const }]
  assert.deepEqual(planAttributes([{ key: 'Mass', value: 3 }], known), [
    { id: '7', key: 'Mass', type: 'NUMBER', value: '3' },
  ])
  assert.deepEqual(planAttributes([{ key: 'Mass', value: null }], known), [
    { id: '7', key: 'Mass', type: 'NUMBER', value: null },
  ])
  assert.deepEqual(codes(planAttributes([{ key: 'Mass', value: 'heavy' }], known)), ['INVALID_INPUT'])
})

test('a key stands once', () => {
  const twice = [
    { key: 'Mass', value: 1 },
    { key: 'Mass', value: 2 },
  ]
  assert.deepEqual(codes(planAttributes(twice, [])), ['NOT_UNIQUE'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import { type AttributeType, planAttributes, type RawAttributeValue } from './planAttributes.ts'

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

test('an attribute that the organization defined holds what it is defined to hold', () => {
  const planned = (
    value: RawAttributeValue,
    type: AttributeType,
    options: readonly string[] | null = null,
  ) => {
    const [plan] = planAttributes([{ key: 'Finish', value, defined: { type, options } }], [])
    return plan === undefined || isRefusal(plan) ? (plan?.code ?? null) : [plan.type, plan.value]
  }
  assert.deepEqual(planned('matt', 'SELECT', ['matt', 'glossy']), ['SELECT', 'matt'])
  assert.equal(planned('rough', 'SELECT', ['matt', 'glossy']), 'INVALID_INPUT')
  assert.deepEqual(planned(['matt'], 'MULTISELECT', ['matt', 'glossy']), ['MULTISELECT', ['matt']])
  assert.equal(planned(['matt', 'rough'], 'MULTISELECT', ['matt']), 'INVALID_INPUT')
  assert.deepEqual(planned('2026-11-26T09:00:00Z', 'DATETIME'), ['DATETIME', '2026-11-26T09:00:00Z'])
  assert.equal(planned('soon', 'DATETIME'), 'INVALID_INPUT')
  assert.equal(planned('nine', 'NUMBER'), 'INVALID_INPUT')
  assert.deepEqual(planned(null, 'SELECT', ['matt']), ['SELECT', null])
})

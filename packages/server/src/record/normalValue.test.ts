import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalValue, parseWithNumbers } from './normalValue.ts'

function same(type: string, ...values: readonly unknown[]): void {
  const texts = new Set(values.map((value) => normalValue(type, value)))
  assert.equal(texts.size, 1, `${type}: ${[...texts].join(' | ')}`)
}

function different(type: string, a: unknown, b: unknown): void {
  assert.notEqual(normalValue(type, a), normalValue(type, b))
}

test('a quantity is the same however many zeros it was written with, and no digit of it is lost', () => {
  same('numeric', '9.5', '9.50', '09.500', parseWithNumbers('9.50'), '0.95e1')
  same('numeric', '0', '-0.00', '0.000')
  same('numeric', '100', '1e2', '100.0')
  different('numeric', '0.1000000000000000000000000001', '0.1')
  different('numeric', parseWithNumbers('12345678901234567890.1'), parseWithNumbers('12345678901234567890.2'))
  different('numeric', '-1', '1')
})

test('a moment is the same in every zone, to the microsecond', () => {
  same(
    'timestamp with time zone',
    '2026-01-02T03:04:05.12Z',
    '2026-01-02T03:04:05.120000+00:00',
    '2026-01-02 05:04:05.12+02',
    '2026-01-01T21:34:05.12-05:30',
  )
  different('timestamp with time zone', '2026-01-02T03:04:05.000001Z', '2026-01-02T03:04:05.000002Z')
  same('timestamp with time zone', '1969-12-31T23:59:59.5Z', '1969-12-31T23:59:59.500+00:00')
})

test('a value recorded in a field is the same whatever the order of its members', () => {
  same('jsonb', { b: '1.10', a: [1, null] }, parseWithNumbers('{"a": [1.0, null], "b": "1.10"}'))
  different('jsonb', { a: '1' }, { a: 1 })
  different('jsonb', { a: '1.10' }, { a: '1.1' })
})

test('ids, bytes, lists and flags are compared by what they mean', () => {
  same('bigint', '42', 42, parseWithNumbers('42'))
  same('bytea', '\\xAB', '\\xab')
  same('bigint[]', ['1', '2'], parseWithNumbers('[1,2]'))
  different('text[]', ['a', 'b'], ['a,b'])
  same('boolean', true, 'true')
  assert.equal(normalValue('text', null), null)
  different('text', null, '')
})

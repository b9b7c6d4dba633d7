import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotPutLabel } from './whyNotPutLabel.ts'

test('a label that is out of use is put on nothing more', () => {
  assert.equal(whyNotPutLabel({ value: 'Flight', archivedAt: null }), null)
  assert.deepEqual(whyNotPutLabel({ value: 'Flight', archivedAt: '2026-01-01T00:00:00Z' }), {
    code: 'INVALID_INPUT',
    field: 'labelId',
    problem: 'is Flight, which is out of use',
    remedy: 'Choose another label, or make it anew.',
  })
})

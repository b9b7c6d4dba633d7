import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOfMinute, pastSearch } from './pastSearch.ts'

test('an address names a moment, or none', () => {
  assert.deepEqual(pastSearch({ at: '2026-03-01T06:00:00Z' }), { at: '2026-03-01T06:00:00Z' })
  assert.deepEqual(pastSearch({ at: 'yesterday' }), {})
  assert.deepEqual(pastSearch({ at: 12 }), {})
})

test('what happened in the minute that is chosen is shown, and no moment is still to come', () => {
  const now = Date.parse('2026-03-01T07:00:20.500Z')
  assert.equal(endOfMinute('2026-03-01T06:00:00Z', now), '2026-03-01T06:00:59.999Z')
  assert.equal(endOfMinute('2026-03-01T07:00:00Z', now), '2026-03-01T07:00:20.500Z')
})

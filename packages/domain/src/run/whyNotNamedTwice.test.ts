import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotNamedTwice } from './whyNotNamedTwice.ts'

test('two runs of one call cannot work on one unit, but look at it', () => {
  const start = (partInventoryId: string | null, purpose: 'BUILD' | 'REWORK' | 'TEST') => ({
    partInventoryId,
    purpose,
  })
  assert.deepEqual(whyNotNamedTwice([start('1', 'BUILD'), start('2', 'BUILD'), start('1', 'TEST')]), [])
  assert.deepEqual(whyNotNamedTwice([start(null, 'BUILD'), start(null, 'BUILD')]), [])
  const [refusal, ...others] = whyNotNamedTwice([
    start('1', 'BUILD'),
    start('1', 'REWORK'),
    start('1', 'BUILD'),
  ])
  assert.equal(refusal?.code, 'INVALID_INPUT')
  assert.deepEqual(others, [])
})

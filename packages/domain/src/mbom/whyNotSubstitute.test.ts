import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotSubstitute } from './whyNotSubstitute.ts'

test('a part stands in for another once, and never for itself', () => {
  const nut = { partId: '1', partNumber: 'M3-nut' }
  assert.equal(whyNotSubstitute(nut, ['2', '3']), null)
  assert.equal(whyNotSubstitute(nut, ['1', '2'])?.code, 'NOT_UNIQUE')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotCountIn } from './whyNotCountIn.ts'

test('a part is counted in another unit only while nothing of it is counted', () => {
  assert.equal(whyNotCountIn('2', '1', { units: 0, mbomLines: 0 }), null)
  assert.equal(whyNotCountIn('2', null, { units: 1, mbomLines: 0 })?.code, 'INVALID_INPUT')
  assert.equal(whyNotCountIn(null, '1', { units: 0, mbomLines: 1 })?.code, 'INVALID_INPUT')
})

test('the same unit, or none sent, changes nothing', () => {
  assert.equal(whyNotCountIn('1', '1', { units: 9, mbomLines: 9 }), null)
  assert.equal(whyNotCountIn(undefined, '1', { units: 9, mbomLines: 9 }), null)
})

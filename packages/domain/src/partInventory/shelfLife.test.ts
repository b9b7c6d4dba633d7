import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expiryOf, whyNotMadeOn } from './shelfLife.ts'

const stock = { expiresOn: null, manufacturedOn: null, cameInOn: '2027-12-30' }

test('what keeps for a number of days expires so many after it was made, else after it came in; what is typed stands', () => {
  assert.equal(expiryOf(60, stock), '2028-02-28')
  assert.equal(expiryOf(61, stock), '2028-02-29')
  assert.equal(expiryOf(60, { ...stock, manufacturedOn: '2027-11-30' }), '2028-01-29')
  assert.equal(expiryOf(60, { ...stock, expiresOn: '2030-01-01' }), '2030-01-01')
  assert.equal(expiryOf(null, stock), null)
})

test('nothing comes in before it was made', () => {
  assert.equal(whyNotMadeOn(stock), null)
  assert.equal(whyNotMadeOn({ ...stock, manufacturedOn: '2027-12-30' }), null)
  assert.equal(whyNotMadeOn({ ...stock, manufacturedOn: '2027-12-31' })?.code, 'INVALID_INPUT')
})

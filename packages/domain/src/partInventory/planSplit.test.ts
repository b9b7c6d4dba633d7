import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Quantity } from '../decimal.ts'
import { addDecimals, compareDecimals, parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { restOf, whyNotSplit } from './planSplit.ts'

const quantity = (text: string): Quantity => accepted(parseQuantity(text))
const lot = {
  id: '7',
  name: 'NUT LOT-1',
  isSerial: false,
  isInstalled: false,
  isShipped: false,
  isOrder: false,
  isPartScrapped: false,
  isInWork: false,
  left: quantity('10'),
}

test('part of a lot is taken when something of it stays', () => {
  assert.equal(whyNotSplit(lot, quantity('3.5')), null)
  assert.equal(whyNotSplit(lot, quantity('11'))?.code, 'UNIT_EMPTY')
  for (const asked of ['10', '0']) assert.equal(whyNotSplit(lot, quantity(asked))?.code, 'INVALID_INPUT')
})

test('a serial is not split, nor what a run works on, nor what is built in', () => {
  assert.notEqual(whyNotSplit({ ...lot, isInstalled: true }, quantity('3')), null)
  assert.notEqual(whyNotSplit({ ...lot, isSerial: true }, quantity('0.5')), null)
  assert.notEqual(whyNotSplit({ ...lot, isInWork: true }, quantity('3')), null)
})

test('splitting conserves quantities, to the last digit', () => {
  const amount = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => {
      const text = String(digits).padStart(places + 1, '0')
      return quantity(places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`)
    })
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const [taken, whole] = compareDecimals(a, b) <= 0 ? [a, b] : [b, a]
      assert.equal(compareDecimals(addDecimals(restOf(whole, taken), taken), whole), 0)
    }),
  )
})

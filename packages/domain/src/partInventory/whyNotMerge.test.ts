import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareDecimals, parseQuantity, type Quantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { restOf } from './planSplit.ts'
import { type LotToMerge, sumOf, whyNotMerge } from './whyNotMerge.ts'

const quantity = (text: string): Quantity => accepted(parseQuantity(text))

const lot: LotToMerge = {
  id: '7',
  name: 'NUT LOT-1',
  partId: '1',
  lotNumber: 'LOT-1',
  unitOfMeasureId: null,
  placeId: '3',
  expiresOn: null,
  maker: null,
  isSerial: false,
  isVoided: false,
  isShipped: false,
  isOrder: false,
  isInstalled: false,
  isKitted: false,
  isOnQualityHold: false,
  openRun: null,
  isInWork: false,
  hasRequirements: false,
  quantity: quantity('10'),
}
const other: LotToMerge = { ...lot, id: '8', quantity: quantity('2.5') }
const codes = (...lots: LotToMerge[]) => whyNotMerge(lots).map(({ code }) => code)

test('two pieces of one lot at one place become one', () => {
  assert.deepEqual(whyNotMerge([lot, other]), [])
})

test('one lot alone is merged with nothing', () => {
  assert.deepEqual(codes(lot), ['INVALID_INPUT'])
  assert.deepEqual(codes(), ['INVALID_INPUT'])
})

for (const [what, facts] of Object.entries({
  'of another part': { partId: '2' },
  'of another lot': { lotNumber: 'LOT-2' },
  'counted in another unit': { unitOfMeasureId: '4' },
  'at another place': { placeId: null },
  'of another expiry': { expiresOn: '2026-12-24' },
  'of another maker': { maker: 'parker' },
  'that is one unit': { isSerial: true },
  'that is voided': { isVoided: true },
  'that is shipped': { isShipped: true },
  'that is built in': { isInstalled: true },
  'that is put aside in a kit': { isKitted: true },
  'that is still in work': { isInWork: true },
  'with an as-built BOM': { hasRequirements: true },
  'of which nothing is left': { quantity: quantity('0') },
})) {
  test(`a lot is not merged with one ${what}`, () => {
    assert.deepEqual(codes(lot, { ...other, ...facts }), ['INVALID_INPUT'])
  })
}

test('a lot on quality hold and one in a run are named, each with what is the matter', () => {
  const openRun = { id: '9', title: 'Run 9' }
  assert.deepEqual(codes({ ...lot, isOnQualityHold: true }, { ...other, openRun, isInWork: true }), [
    'UNIT_ON_HOLD',
    'UNIT_IN_BUILD',
  ])
})

test('what is split apart and merged again is exactly what it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(999_999)), { minLength: 1 }), (parts) => {
      const quantities = parts.map(([whole, fraction]) => quantity(`${whole}.${fraction}`))
      const sum = sumOf(quantities)
      const left = quantities.reduce((rest, one) => restOf(rest, one), sum)
      assert.equal(compareDecimals(left, quantity('0')), 0)
    }),
  )
})

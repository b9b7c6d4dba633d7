import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { whyNotAdjust } from './whyNotAdjust.ts'
import { whyNotScrapped } from './whyNotScrapped.ts'

const lot = {
  id: '7',
  unit: 'M3-nut LOT-4',
  isVoided: false,
  isShipped: false,
  isOrder: false,
  isMerged: false,
  isInstalled: false,
  openRun: null,
  hasRequirements: false,
}
const quantity = (text: string) => accepted(parseQuantity(text))

test('the quantity of stock is corrected by hand', () => {
  assert.equal(whyNotAdjust(lot), null)
})

test('the quantity of a unit in a run is the run’s, and is not corrected beside it', () => {
  assert.equal(whyNotAdjust({ ...lot, openRun: { id: '9', title: 'Run 9' } })?.code, 'UNIT_IN_BUILD')
  assert.equal(whyNotAdjust({ ...lot, isShipped: true })?.code, 'INVALID_INPUT')
  assert.equal(whyNotAdjust({ ...lot, isMerged: true })?.code, 'INVALID_INPUT')
  assert.equal(whyNotAdjust({ ...lot, isInstalled: true })?.code, 'INVALID_INPUT')
  assert.equal(whyNotAdjust({ ...lot, hasRequirements: true })?.code, 'INVALID_INPUT')
})

test('a voided record keeps its quantity', () => {
  assert.equal(whyNotAdjust({ ...lot, isVoided: true })?.code, 'INVALID_INPUT')
})

test('no more can be scrapped than there is', () => {
  assert.equal(whyNotScrapped(quantity('5'), quantity('5.0')), null)
  assert.equal(whyNotScrapped(quantity('5'), quantity('5.1'))?.code, 'INVALID_INPUT')
})

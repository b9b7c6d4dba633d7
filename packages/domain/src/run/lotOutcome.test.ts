import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDecimals, compareDecimals, parseQuantity, type Quantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { planOutcome, type StatedOutcome, whyNotScrapInWork } from './lotOutcome.ts'

const quantity = (text: string): Quantity => accepted(parseQuantity(text))
const lot = { quantity: quantity('10'), scrapped: quantity('2'), isSerial: false }
const stated = (good: string | null, scrapped: string | null, short: string | null): StatedOutcome => ({
  good: good === null ? null : quantity(good),
  scrapped: scrapped === null ? null : quantity(scrapped),
  short: short === null ? null : quantity(short),
})

test('what nobody states of a lot is good but for what was scrapped', () => {
  assert.deepEqual(planOutcome(lot, stated(null, null, null)), { good: '8', scrapped: '2', short: '0' })
  assert.deepEqual(planOutcome(lot, stated(null, '3', null)), { good: '7', scrapped: '3', short: '0' })
  assert.deepEqual(planOutcome(lot, stated(null, null, '1')), { good: '7', scrapped: '2', short: '1' })
})

test('what is missing where good is stated is short', () => {
  assert.deepEqual(planOutcome(lot, stated('7.5', null, null)), { good: '7.5', scrapped: '2', short: '0.5' })
})

test('good, scrapped and short add up to what the run is of', () => {
  for (const one of [
    stated('9', null, null),
    stated('8', '2', '1'),
    stated(null, '11', null),
    stated(null, null, '9'),
    stated('1', '2', '3'),
  ]) {
    const plan = planOutcome(lot, one)
    assert.equal('code' in plan && plan.code, 'INVALID_INPUT')
  }
})

test('no less is scrapped than was, and one unit does not fall short', () => {
  const less = planOutcome(lot, stated(null, '1', null))
  assert.equal('field' in less && less.field, 'quantityScrapped')
  const serial = { quantity: quantity('1'), scrapped: quantity('0'), isSerial: true }
  const short = planOutcome(serial, stated(null, null, '1'))
  assert.equal('field' in short && short.field, 'quantityShort')
  assert.deepEqual(planOutcome(serial, stated(null, null, null)), { good: '1', scrapped: '0', short: '0' })
})

test('an accepted outcome adds up exactly, whatever was stated', () => {
  const amount = fc.nat(50).map((tenths) => quantity(`${tenths / 10}`))
  const maybe = fc.option(amount)
  fc.assert(
    fc.property(amount, maybe, maybe, maybe, (scrapped, good, more, short) => {
      const plan = planOutcome({ ...lot, scrapped }, { good, scrapped: more, short })
      if ('code' in plan) return
      const sum = addDecimals(addDecimals(plan.good, plan.scrapped), plan.short)
      assert.equal(compareDecimals(sum, lot.quantity), 0)
    }),
  )
})

test('no more is scrapped of a lot in work than is left, and nothing of one that is only looked at', () => {
  const work = { id: '7', name: 'NUT LOT-1', left: quantity('8'), isFixed: false }
  assert.equal(whyNotScrapInWork(work, quantity('8')), null)
  assert.equal(whyNotScrapInWork(work, quantity('8.1'))?.code, 'UNIT_EMPTY')
  assert.equal(whyNotScrapInWork(work, quantity('0'))?.code, 'INVALID_INPUT')
  assert.equal(whyNotScrapInWork({ ...work, isFixed: true }, quantity('1'))?.code, 'INVALID_INPUT')
})

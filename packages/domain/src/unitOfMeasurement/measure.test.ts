import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseDecimal, parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { compareMeasured, convertQuantity, type Unit, whyNotGiven, whyNotMeasureIn } from './measure.ts'

const unit = (name: string, dimension: string | null = null, factor: string | null = null): Unit => ({
  id: name,
  name,
  dimension,
  factor: factor === null ? null : accepted(parseDecimal(factor)),
})
const metre = unit('m', 'length', '1')
const inch = unit('in', 'length', '0.0254')
const foot = unit('ft', 'length', '0.3048')
const gram = unit('g', 'mass', '0.001')
const spool = unit('spool')
const of = (quantity: string, unitOf: Unit | null) => ({
  quantity: accepted(parseQuantity(quantity)),
  unit: unitOf,
})

test('a length is given in any unit of length, exactly', () => {
  assert.equal(convertQuantity(of('12.5', inch), metre), '0.3175')
  assert.equal(convertQuantity(of('0.3175', metre), inch), '12.5')
  assert.equal(convertQuantity(of('6', inch), foot), '0.5')
})

test('what does not come out even is not rounded, and is compared all the same', () => {
  assert.equal(convertQuantity(of('7', inch), foot), null)
  assert.ok((compareMeasured(of('7', inch), of('0.58', foot)) ?? 0) > 0)
  assert.equal(compareMeasured(of('12', inch), of('1', foot)), 0)
})

test('stock is kept in the unit of its part, where it comes out even', () => {
  assert.deepEqual(whyNotGiven([of('6', inch).quantity], { unit: inch, wanted: foot }), [])
  assert.equal(whyNotGiven([of('7', inch).quantity], { unit: inch, wanted: foot })[0]?.code, 'INVALID_INPUT')
  assert.equal(whyNotGiven([of('7', inch).quantity], { unit: inch, wanted: gram })[0]?.code, 'UNIT_MISMATCH')
})

test('a mass is no length, and what is counted converts to nothing', () => {
  assert.equal(whyNotMeasureIn(inch, foot, 'unitOfMeasureId'), null)
  assert.equal(whyNotMeasureIn(spool, spool, 'unitOfMeasureId'), null)
  assert.equal(whyNotMeasureIn(null, null, 'unitOfMeasureId'), null)
  for (const [a, b] of [
    [gram, inch],
    [spool, metre],
    [null, metre],
    [metre, null],
  ] as const) {
    assert.equal(whyNotMeasureIn(a, b, 'unitOfMeasureId')?.code, 'UNIT_MISMATCH')
    assert.equal(compareMeasured(of('1', a), of('1', b)), null)
    assert.equal(convertQuantity(of('1', a), b), null)
  }
})

test('what was converted and comes out even is the same when it is converted back', () => {
  const decimals = fc.integer({ min: 0, max: 1_000_000 }).map((number) => String(number / 1000))
  fc.assert(
    fc.property(
      decimals,
      fc.constantFrom(metre, inch, foot),
      fc.constantFrom(metre, inch, foot),
      (given, a, b) => {
        const there = convertQuantity(of(given, a), b)
        if (there === null) return
        assert.equal(compareMeasured(of(there, b), of(given, a)), 0)
      },
    ),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Decimal } from './decimal.ts'
import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  isWithin,
  multiplyDecimals,
  parseDecimal,
  parseQuantity,
  subtractDecimals,
} from './decimal.ts'
import { accepted, isRefusal } from './refusal.ts'

const decimal = (text: string): Decimal => accepted(parseDecimal(text))
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }))
  .map(([units, places]) => {
    const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
    return { text: units < 0n ? `-${text}` : text, units, places }
  })

test('a measurement is kept as it was read', () => {
  for (const text of ['9.50', '0.8', '100', '-40.0', '0.000001', '12345678901234567890.123456789012345678']) {
    assert.equal(decimal(text), text)
  }
})

test('the source text of a JSON number means its digits', () => {
  assert.equal(decimal('1.5e2'), '150')
  assert.equal(decimal('15e-3'), '0.015')
  assert.equal(decimal('1.20E1'), '12.0')
  assert.equal(decimal('+007.5'), '7.5')
  assert.equal(decimal('-0'), '0')
  assert.equal(decimal('.5'), '0.5')
})

test('what is no number, or too long to be one, is refused', () => {
  for (const text of [
    '',
    ' ',
    '-',
    '.',
    'NaN',
    'Infinity',
    '1e999',
    '1e-999',
    '1e99999999',
    '1,5',
    '0x10',
    '1_000',
    '9'.repeat(39),
    `0.${'1'.repeat(39)}`,
    '1e38',
  ]) {
    assert.ok(isRefusal(parseDecimal(text)), text)
  }
})

test('a quantity is never below zero', () => {
  assert.equal(parseQuantity('0.8'), '0.8')
  assert.equal(parseQuantity('-0'), '0')
  assert.ok(isRefusal(parseQuantity('-1')))
})

test('0.1 and 0.2 are 0.3', () => {
  assert.equal(addDecimals(decimal('0.1'), decimal('0.2')), '0.3')
  assert.equal(subtractDecimals(decimal('10'), decimal('0.5')), '9.5')
  assert.equal(multiplyDecimals(decimal('0.8'), decimal('500')), '400')
})

test('a value on a limit is within it, and one a hair outside is not', () => {
  const limits = { min: decimal('9.5'), max: decimal('10.5') }
  assert.ok(isWithin(decimal('9.50'), limits))
  assert.ok(isWithin(decimal('10.5'), limits))
  assert.ok(!isWithin(decimal('9.4999999999999999999999999'), limits))
  assert.ok(!isWithin(decimal('10.5000000000000000000000001'), limits))
  assert.ok(isWithin(decimal('-1000'), { min: null, max: null }))
})

test('sums, products and comparisons are exact', () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      const scale = 10n ** 12n
      const scaled = (x: { units: bigint; places: number }): bigint => x.units * 10n ** BigInt(12 - x.places)
      const back = (text: Decimal): bigint => {
        const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
        return BigInt(`${sign}${whole}${fraction.padEnd(24, '0')}`)
      }
      assert.equal(back(addDecimals(decimal(a.text), decimal(b.text))), (scaled(a) + scaled(b)) * scale)
      assert.equal(back(multiplyDecimals(decimal(a.text), decimal(b.text))), scaled(a) * scaled(b))
      assert.equal(
        Math.sign(compareDecimals(decimal(a.text), decimal(b.text))),
        scaled(a) < scaled(b) ? -1 : scaled(a) > scaled(b) ? 1 : 0,
      )
    }),
  )
})

test('equal decimals have one canonical text', () => {
  fc.assert(
    fc.property(decimals, fc.integer({ min: 0, max: 5 }), ({ text }, zeros) => {
      const longer = text.includes('.') ? text + '0'.repeat(zeros) : text
      assert.equal(canonicalDecimal(decimal(longer)), canonicalDecimal(decimal(text)))
      assert.match(canonicalDecimal(decimal(text)), /^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/)
    }),
  )
})

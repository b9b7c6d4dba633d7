import { Decimal as Arithmetic } from 'decimal.js'
import type { Refusal } from './refusal.ts'

/**
 * An exact decimal as plain text: an optional minus, digits, an optional fraction; no exponent, no plus, no superfluous
 * leading zero. Zeros at the end of a fraction are kept as entered: `9.50` was read to two places (rule 13).
 */
export type Decimal = string & { readonly kind: 'Decimal' }

/** A decimal that is not negative. */
export type Quantity = Decimal & { readonly sign: 'not negative' }

/** What a number must lie between. Both are inclusive; null is open. */
export interface Limits {
  readonly min: Decimal | null
  readonly max: Decimal | null
}

/** Digits a decimal may have, before and after the point together. */
export const maximumDigits = 38

const Exact = Arithmetic.clone({ precision: 1_000, toExpNeg: -9e15, toExpPos: 9e15 })
const decimalForm = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/

/**
 * The decimal that a text, or the source text of a JSON number, means. NaN, infinities, blanks and anything over 38
 * digits (`1e999`) are refused. `field` is named in the refusal.
 */
export function parseDecimal(source: string, field = 'value'): Decimal | Refusal {
  const text = plainDecimal(source.trim())
  return text === null ? notDecimal(field, source) : text
}

/** As parseDecimal, and refused below zero. */
export function parseQuantity(source: string, field = 'quantity'): Quantity | Refusal {
  const decimal = parseDecimal(source, field)
  if (typeof decimal !== 'string') return decimal
  if (isQuantity(decimal)) return decimal
  return { code: 'INVALID_INPUT', field, problem: `is ${decimal}, below zero`, remedy: 'Give zero or more.' }
}

/**
 * Below zero when `a` is less than `b`, zero when they are equal (`9.5` and `9.50` are), above zero when it is
 * greater.
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (areCounts(a, b)) return Number(a) - Number(b)
  return new Exact(a).comparedTo(new Exact(b))
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return exactly(new Exact(a).plus(new Exact(b)))
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return exactly(new Exact(a).minus(new Exact(b)))
}

/** The exact product: its digits may be as many as those of both factors together. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  if (areCounts(a, b)) return branded(String(Number(a) * Number(b)))
  return exactly(new Exact(a).times(new Exact(b)))
}

/** The exact quotient; null where it has no end, or more digits than a decimal may have, and where `b` is zero. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal | null {
  const quotient = new Exact(a).dividedBy(new Exact(b))
  if (!quotient.isFinite() || quotient.precision(true) > maximumDigits || quotient.dp() > maximumDigits)
    return null
  return exactly(quotient)
}

/** The quotient, cut off behind so many places where it has no end there. `b` is not zero. */
export function divideDown(a: Decimal, b: Decimal, places: number): Decimal {
  return exactly(new Exact(a).dividedBy(new Exact(b)).toDecimalPlaces(places, Arithmetic.ROUND_DOWN))
}

/** Whether the value lies within the limits, as entered, both inclusive, without rounding (rule 13). */
export function isWithin(value: Decimal, limits: Limits): boolean {
  if (limits.min !== null && compareDecimals(value, limits.min) < 0) return false
  return limits.max === null || compareDecimals(value, limits.max) <= 0
}

/**
 * Equal decimals have the same canonical text: no zeros at the end of the fraction, no exponent, no minus
 * zero.
 */
export function canonicalDecimal(value: Decimal): Decimal {
  return exactly(new Exact(value))
}

export function isNegative(value: Decimal): boolean {
  return value.startsWith('-')
}

export function isQuantity(value: Decimal): value is Quantity {
  return !isNegative(value)
}

export function isZero(value: Decimal): boolean {
  return new Exact(value).isZero()
}

export function isWhole(value: Decimal): boolean {
  return new Exact(value).isInteger()
}

// Counts, as nearly all quantities are: plain numbers hold them and their product exactly, at a fiftieth of the time.
function areCounts(a: Decimal, b: Decimal): boolean {
  return isCount(a) && isCount(b) && a.length + b.length <= 15
}

function isCount(value: Decimal): boolean {
  return !isNegative(value) && !value.includes('.')
}

function plainDecimal(text: string): Decimal | null {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return branded(text)
  const [, sign, whole = '', fraction = '', exponent = '0'] = decimalForm.exec(text) ?? []
  if (sign === undefined || whole.length + fraction.length === 0) return null
  const shift = Number(exponent)
  if (Math.abs(shift) > maximumDigits || whole.length + fraction.length > 10 * maximumDigits) return null
  const digits = shift >= 0 ? whole + fraction.padEnd(shift, '0') : whole.padStart(-shift, '0') + fraction
  const point = shift >= 0 ? whole.length + shift : Math.max(whole.length + shift, 0)
  const integer = digits.slice(0, point).replace(/^0+/, '')
  const rest = digits.slice(point)
  if (integer.length + rest.length > maximumDigits) return null
  const plain = `${integer === '' ? '0' : integer}${rest === '' ? '' : `.${rest}`}`
  return branded(sign === '-' && /[1-9]/.test(plain) ? `-${plain}` : plain)
}

function exactly(value: Arithmetic): Decimal {
  return branded(value.isZero() ? '0' : value.toFixed())
}

// The one place where text becomes a decimal; both callers have just made its form.
function branded(text: string): Decimal {
  return text as Decimal
}

function notDecimal(field: string, source: string): Refusal {
  const shown = source.length > 40 ? `${source.slice(0, 40)}…` : source
  return {
    code: 'INVALID_INPUT',
    field,
    problem: `is "${shown}", not a decimal number of at most ${maximumDigits} digits`,
    remedy: 'Give digits with a point, such as 9.5.',
  }
}

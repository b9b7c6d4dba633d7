import {
  compareDecimals,
  type Decimal,
  divideDecimals,
  isQuantity,
  multiplyDecimals,
  parseDecimal,
  type Quantity,
} from '../decimal.ts'
import type { Refusal } from '../refusal.ts'

/** What quantities are counted in. Dimension and factor stand together: a unit without them converts to no other. */
export interface Unit {
  readonly id: string
  readonly name: string
  /** What it measures: length, mass. */
  readonly dimension: string | null
  /** Exact: how many of the dimension's base unit one of it is. */
  readonly factor: Decimal | null
}

/** A quantity with its unit; null: each. */
export interface Measured {
  readonly quantity: Quantity
  readonly unit: Unit | null
}

/** What measures nothing else says where no unit is given. */
const each = 'each'

/** Null when what is counted in `wanted` can be given in `unit`: the same unit, or another one of the same dimension. */
export function whyNotMeasureIn(unit: Unit | null, wanted: Unit | null, field: string): Refusal | null {
  if (factorsOf(unit, wanted) !== null) return null
  return {
    code: 'UNIT_MISMATCH',
    field,
    unit: unit?.name ?? each,
    measures: unit?.dimension ?? null,
    wanted: wanted?.name ?? each,
    wantedMeasures: wanted?.dimension ?? null,
  }
}

/** The same quantity in another unit, exactly; null where it does not come out even (7 inches in feet) or does not convert. */
export function convertQuantity({ quantity, unit }: Measured, wanted: Unit | null): Quantity | null {
  const factors = factorsOf(unit, wanted)
  if (factors === null) return null
  const [from, to] = factors
  const converted = divideDecimals(multiplyDecimals(quantity, from), to)
  return converted !== null && isQuantity(converted) ? converted : null
}

/** Why quantities in a unit cannot be kept in another; empty when each comes out even there. */
export function whyNotGiven(
  quantities: readonly Quantity[],
  { unit, wanted }: { readonly unit: Unit | null; readonly wanted: Unit | null },
): Refusal[] {
  const refusal = whyNotMeasureIn(unit, wanted, 'unitOfMeasureId')
  if (refusal !== null) return [refusal]
  return quantities
    .filter((quantity) => convertQuantity({ quantity, unit }, wanted) === null)
    .map((quantity) => ({
      code: 'INVALID_INPUT',
      field: 'quantity',
      problem: `of ${quantity} ${unit?.name ?? each} does not come out even in ${wanted?.name ?? each}`,
      remedy: `Give it in ${wanted?.name ?? each}, as the part is counted.`,
    }))
}

/** Below zero when `a` is less than `b`, exactly, without converting either; null where the units do not convert. */
export function compareMeasured(a: Measured, b: Measured): number | null {
  const factors = factorsOf(a.unit, b.unit)
  if (factors === null) return null
  return compareDecimals(multiplyDecimals(a.quantity, factors[0]), multiplyDecimals(b.quantity, factors[1]))
}

/** What both are multiplied by to be the same. */
function factorsOf(a: Unit | null, b: Unit | null): readonly [Decimal, Decimal] | null {
  if ((a?.id ?? null) === (b?.id ?? null)) return [one, one]
  if (a?.dimension == null || a.dimension !== b?.dimension) return null
  return a.factor === null || b.factor === null ? null : [a.factor, b.factor]
}

const one = decimalOne()

function decimalOne(): Decimal {
  const decimal = parseDecimal('1')
  if (typeof decimal !== 'string') throw new TypeError('1 is a decimal')
  return decimal
}

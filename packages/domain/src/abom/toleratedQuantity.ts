import { type Decimal, divideDecimals, multiplyDecimals, parseDecimal, type Quantity } from '../decimal.ts'
import type { Unit } from '../unitOfMeasurement/measure.ts'

/** Dimensions of what is cut, weighed or poured, which nobody meets to the last digit. */
const consumed: readonly string[] = ['length', 'mass', 'volume']

/**
 * The most that may be installed for a line: what it asks for, and of what is measured by length, mass or volume so many
 * percent more (rule 31).
 */
export function mostOf(
  { quantity, unit, designators }: { quantity: Quantity; unit: Unit | null; designators: readonly string[] },
  tolerance: number,
): Decimal {
  if (designators.length > 0 || unit?.dimension == null || !consumed.includes(unit.dimension.toLowerCase()))
    return quantity
  return (
    divideDecimals(multiplyDecimals(quantity, decimalOf(String(100 + tolerance))), decimalOf('100')) ??
    quantity
  )
}

function decimalOf(text: string): Decimal {
  const decimal = parseDecimal(text)
  if (typeof decimal !== 'string') throw new TypeError(text)
  return decimal
}

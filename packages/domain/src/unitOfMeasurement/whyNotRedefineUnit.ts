import type { Decimal } from '../decimal.ts'
import { compareDecimals, isZero } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'

/** What a unit measures: both or neither. */
export interface UnitDefinition {
  readonly dimension: string | null
  readonly factor: Decimal | null
}

/** Dimension and factor stand together, and a factor is above zero. */
export function whyNotDefineUnit({ dimension, factor }: UnitDefinition): Refusal | null {
  if ((dimension === null) !== (factor === null)) {
    return refused(
      dimension === null ? 'dimension' : 'factor',
      'is missing: dimension and factor stand together',
      'Give both, as length and 0.0254 for an inch, or neither.',
    )
  }
  if (factor !== null && (isZero(factor) || factor.startsWith('-')))
    return refused('factor', `is ${factor}`, 'Give how many of the base unit one of it is, above zero.')
  return null
}

/** What quantities meant stays what they mean: a unit that is used is defined once, and not otherwise afterwards. */
export function whyNotRedefineUnit(
  from: UnitDefinition,
  to: UnitDefinition,
  usedBy: readonly string[],
): Refusal | null {
  const refusal = whyNotDefineUnit(to)
  if (refusal !== null || from.dimension === null || usedBy.length === 0) return refusal
  const isSame =
    from.dimension === to.dimension &&
    from.factor !== null &&
    to.factor !== null &&
    compareDecimals(from.factor, to.factor) === 0
  if (isSame) return null
  return refused(
    'factor',
    `and dimension are fixed: ${usedBy.join(', ')} are counted in it`,
    'Name another unit for what you mean.',
  )
}

function refused(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}

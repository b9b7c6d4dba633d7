import { isZero, parseDecimal } from '@traveler/domain/decimal.ts'
import { words } from './words.ts'

interface Counted {
  readonly quantity: string
  /** What the line is counted in; null or absent: as its part. */
  readonly unitOfMeasure?: { readonly type: string | null } | null
  readonly part: { readonly unitOfMeasure: { readonly type: string | null } | null } | null
}

/** How much of a line's part goes in. Of a line with quantity 0 only the lot is recorded (rule 31). */
export function bomQuantity({ quantity, unitOfMeasure, part }: Counted): string {
  const decimal = parseDecimal(quantity)
  if (typeof decimal === 'string' && isZero(decimal)) return words.units.lotOnly
  return `${quantity} ${unitOfMeasure?.type ?? part?.unitOfMeasure?.type ?? ''}`.trim()
}

import { isZero, parseDecimal } from '@traveler/domain/decimal.ts'
import { words } from './words.ts'

interface Counted {
  readonly quantity: string
  readonly part: { readonly unitOfMeasure: { readonly type: string | null } | null } | null
}

/** How much of a line's part goes in. Of a line with quantity 0 only the lot is recorded (rule 31). */
export function bomQuantity({ quantity, part }: Counted): string {
  const decimal = parseDecimal(quantity)
  if (typeof decimal === 'string' && isZero(decimal)) return words.units.lotOnly
  return `${quantity} ${part?.unitOfMeasure?.type ?? ''}`.trim()
}

import { addDecimals, parseDecimal } from '../decimal.ts'

/** A line of another unit of a batch, as far as it decides whether the same lot goes there. */
interface LineBeside {
  readonly isSatisfied: boolean
  readonly openReferenceDesignators: readonly string[]
}

/** The lines of the other units into which a lot can go that goes in at a place; null: the line has none. */
export function linesForLot<Line extends LineBeside>(
  lines: readonly Line[],
  place: string | null,
): readonly Line[] {
  return lines.filter(
    (line) => !line.isSatisfied && (place === null || line.openReferenceDesignators.includes(place)),
  )
}

/** What goes in everywhere together; null: one of them is no number. */
export function takenTogether(quantities: readonly string[]): string | null {
  let sum = parseDecimal('0')
  for (const quantity of quantities) {
    const one = parseDecimal(quantity)
    if (typeof one !== 'string' || typeof sum !== 'string') return null
    sum = addDecimals(sum, one)
  }
  return typeof sum === 'string' ? sum : null
}

import { compareDecimals, type Decimal, multiplyDecimals, type Quantity } from '../decimal.ts'
import type { StartWarning } from './startWarning.ts'

/** A part that a build takes of stock; quantities in the unit of the part. */
export interface MaterialToStart {
  readonly part: string
  /** For one unit. */
  readonly quantity: Decimal
  /** There, free and not expired, of the part and its substitutes, as if nobody else took from it. */
  readonly available: Decimal
  /** The same without what expires soon. */
  readonly lasting: Decimal
  /** When the first of what expires soon does, `YYYY-MM-DD`, inclusive; null: nothing does. */
  readonly expiresOn: string | null
  /** The first step at which it is said to go in, by its title; null: at none. */
  readonly step: string | null
}

/** What the start of so many says of their parts: their steps are not completed without (rules 3, 34). */
export function materialsToWatch(
  materials: readonly MaterialToStart[],
  built: Quantity,
): readonly StartWarning[] {
  return materials.flatMap(({ part, quantity, available, lasting, expiresOn, step }): StartWarning[] => {
    const wanted = multiplyDecimals(quantity, built)
    if (compareDecimals(available, wanted) < 0) {
      const message = `${wanted} of ${part} go in, and ${available} are available. Have the rest made or received.`
      return [{ code: 'KIT_SHORT', message, on: null, step }]
    }
    if (expiresOn === null || compareDecimals(lasting, wanted) >= 0) return []
    const message = `${wanted} of ${part} go in, and what is available begins to expire on ${expiresOn}. Build it in by then, or receive more.`
    return [{ code: 'MATERIAL_EXPIRING', message, on: expiresOn, step }]
  })
}

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
  /** Ordered and still to come, of the part and its substitutes. */
  readonly onOrder: Decimal
  /** When the first of that is expected, `YYYY-MM-DD`, inclusive; null: nothing is on order. */
  readonly expectedOn: string | null
  /** The first step at which it is said to go in, by its title; null: at none. */
  readonly step: string | null
}

/** What the start of so many says of their parts: their steps are not completed without (rules 3, 34). */
export function materialsToWatch(
  materials: readonly MaterialToStart[],
  built: Quantity,
): readonly StartWarning[] {
  return materials.flatMap((material): StartWarning[] => {
    const { part, quantity, available, lasting, expiresOn, step } = material
    const wanted = multiplyDecimals(quantity, built)
    if (compareDecimals(available, wanted) < 0) {
      const message = `${wanted} of ${part} go in, and ${available} are available${toCome(material)}. Have the rest made or received.`
      return [{ code: 'KIT_SHORT', message, on: null, step }]
    }
    if (expiresOn === null || compareDecimals(lasting, wanted) >= 0) return []
    const message = `${wanted} of ${part} go in, and what is available begins to expire on ${expiresOn}. Build it in by then, or receive more.`
    return [{ code: 'MATERIAL_EXPIRING', message, on: expiresOn, step }]
  })
}

function toCome({ onOrder, expectedOn }: MaterialToStart): string {
  return expectedOn === null ? '' : `; on order: ${onOrder}, the first until ${expectedOn}`
}

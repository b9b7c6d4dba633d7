import type { Quantity } from '../decimal.ts'
import { compareDecimals } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'

/** Null when no more is scrapped than there is: scrapping keeps the quantity (rule 29). */
export function whyNotScrapped(quantity: Quantity, scrapped: Quantity): Refusal | null {
  if (compareDecimals(scrapped, quantity) <= 0) return null
  return {
    code: 'INVALID_INPUT',
    field: 'quantityScrapped',
    problem: `is ${scrapped}, more than the quantity of ${quantity}`,
    remedy: 'Scrap no more than there is.',
  }
}

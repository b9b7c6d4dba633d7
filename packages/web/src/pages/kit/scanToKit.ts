import { compareDecimals, parseQuantity } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'

/** What a kit wants of a part, as far as it decides whether a scanned unit goes there. */
export interface ScanItem {
  readonly partId: string | null
  readonly fulfilled: boolean
}

/** The item that still wants the part of what was scanned. */
export function itemOfScan<Item extends ScanItem>(
  items: readonly Item[],
  { partId }: { readonly partId: string | null },
): Item | undefined {
  return items.find((item) => item.partId === partId && !item.fulfilled)
}

/** How much goes in: what the item still wants, or all that there is where that is less. */
export function quantityOfScan(wanted: string, there: string): string {
  const isLess = compareDecimals(accepted(parseQuantity(there)), accepted(parseQuantity(wanted))) < 0
  return isLess ? there : wanted
}

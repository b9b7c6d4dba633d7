import {
  addDecimals,
  compareDecimals,
  type Decimal,
  isZero,
  parseDecimal,
  subtractDecimals,
} from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { type KitItem, quantityOpen } from './planReservation.ts'

/** How much of what a kit is to hold is put aside: whole percent, rounded down; 100 only when nothing is wanted any more. */
export function percentFilled(items: readonly Pick<KitItem, 'quantity' | 'kitted'>[]): number {
  const zero: Decimal = accepted(parseDecimal('0'))
  const wanted = items.reduce<Decimal>((sum, { quantity }) => addDecimals(sum, quantity), zero)
  if (isZero(wanted)) return 100
  const open = items.reduce<Decimal>((sum, item) => addDecimals(sum, quantityOpen(item)), zero)
  if (isZero(open)) return 100
  const filled = subtractDecimals(wanted, open)
  // A share for people to look at: digits beyond those of a number do not change the percent.
  const percent = Math.floor((Number(filled) / Number(wanted)) * 100)
  return compareDecimals(filled, wanted) < 0 ? Math.min(percent, 99) : 100
}

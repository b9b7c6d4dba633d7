import {
  addDecimals,
  compareDecimals,
  type Decimal,
  isZero,
  parseDecimal,
  parseQuantity,
  type Quantity,
  subtractDecimals,
} from '../decimal.ts'
import { accepted } from '../refusal.ts'

/** A part of a kit, with what is put aside for it. Quantities as the part is counted. */
export interface KitItem {
  readonly id: string
  readonly partId: string
  readonly quantity: Quantity
  readonly kitted: readonly Quantity[]
}

/** What can be put aside. */
export interface KitStock {
  readonly id: string
  readonly partId: string
  readonly isSerial: boolean
  /** Neither scrapped nor anywhere else. */
  readonly left: Quantity
}

/** A record, or so much of it, for an item. */
export interface Reservation {
  readonly itemId: string
  readonly stockId: string
  readonly quantity: Quantity
}

const zero: Decimal = accepted(parseDecimal('0'))

/** How much is put aside for an item. */
export function quantityKitted({ kitted }: Pick<KitItem, 'kitted'>): Quantity {
  return accepted(parseQuantity(kitted.reduce<Decimal>((sum, one) => addDecimals(sum, one), zero)))
}

/** How much of an item is still to be put aside; 0: it is complete. */
export function quantityOpen(item: Pick<KitItem, 'quantity' | 'kitted'>): Quantity {
  const open = subtractDecimals(item.quantity, quantityKitted(item))
  return accepted(parseQuantity(compareDecimals(open, zero) > 0 ? open : '0'))
}

/**
 * What is taken for a kit: each item from the stock of its part, in the order given, what expires first and then the oldest (rule 34). The last
 * lot gives only what is wanted of it; a serial goes whole, and none where less than one is wanted.
 */
export function planReservation(items: readonly KitItem[], stock: readonly KitStock[]): Reservation[] {
  const left = new Map(stock.map((one) => [one.id, one.left]))
  return items.flatMap((item) => {
    const taken: Reservation[] = []
    let open = quantityOpen(item)
    for (const one of stock) {
      if (one.partId !== item.partId || isZero(open)) continue
      const there = left.get(one.id) ?? one.left
      const isEnough = compareDecimals(there, open) >= 0
      if (isZero(there) || (one.isSerial && compareDecimals(there, open) > 0)) continue
      const quantity = isEnough ? open : there
      taken.push({ itemId: item.id, stockId: one.id, quantity })
      left.set(one.id, accepted(parseQuantity(subtractDecimals(there, quantity))))
      open = accepted(parseQuantity(subtractDecimals(open, quantity)))
    }
    return taken
  })
}

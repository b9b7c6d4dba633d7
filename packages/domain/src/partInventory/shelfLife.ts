import { daysAfter } from '../daysAfter.ts'
import type { Refusal } from '../refusal.ts'

/** Days are `YYYY-MM-DD`. */
interface Keeping {
  /** Typed by people: it stands. Null: not said. */
  readonly expiresOn: string | null
  /** When it was made; null: not said. */
  readonly manufacturedOn: string | null
  /** When it came in or was recorded, by the clock of its site. */
  readonly cameInOn: string
}

/** The last day on which stock may be built in: typed, or counted by how many days its part keeps. Null: it does not expire. */
export function expiryOf(shelfLifeDays: number | null, stock: Keeping): string | null {
  if (stock.expiresOn !== null || shelfLifeDays === null) return stock.expiresOn
  return daysAfter(stock.manufacturedOn ?? stock.cameInOn, shelfLifeDays)
}

/** Null when stock was made by the day on which it comes in. */
export function whyNotMadeOn({ manufacturedOn, cameInOn }: Omit<Keeping, 'expiresOn'>): Refusal | null {
  if (manufacturedOn === null || manufacturedOn <= cameInOn) return null
  return {
    code: 'INVALID_INPUT',
    field: 'manufacturedOn',
    problem: `is ${manufacturedOn}, and it is there on ${cameInOn}`,
    remedy: 'Give the day on which it was made.',
  }
}

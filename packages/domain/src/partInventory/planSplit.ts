import type { Quantity } from '../decimal.ts'
import { compareDecimals, isZero, parseQuantity, subtractDecimals } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import { whyNotOnOrder } from './whyNotOnOrder.ts'

/** A lot, or an amount, of which a part is to be taken. */
export interface LotToSplit {
  readonly id: string
  /** "BRKT-1 LOT-7". */
  readonly name: string
  readonly isSerial: boolean
  /** It says what was ordered. */
  readonly isOrder: boolean
  /** A run works on it: what is done there is split with its run, not by hand. */
  readonly isInWork: boolean
  /** It is built into another unit. */
  readonly isInstalled: boolean
  /** It is away, with a shipment. */
  readonly isShipped: boolean
  /** Some of it is scrapped: what is good may then be taken all. */
  readonly isPartScrapped: boolean
  /** What is neither scrapped nor installed. */
  readonly left: Quantity
}

/** Null when so many can be taken from the lot and something of it stays. */
export function whyNotSplit(lot: LotToSplit, asked: Quantity): Refusal | null {
  const { id, name, left, isOrder } = lot
  const ordered = whyNotOnOrder({ id, unit: name, isOrder })
  if (ordered !== null) return ordered
  if (lot.isSerial)
    return refusal(`${name} is one unit and cannot be split`, 'Name a lot, or an amount without a serial.')
  if (lot.isShipped) return refusal(`${name} is shipped`, 'Take it back first.')
  if (lot.isInstalled) return refusal(`All of ${name} is built into another unit`, 'Take it out first.')
  if (lot.isInWork) return refusal(`A run works on all of ${name}`, 'Wait until the run is completed.')
  if (isZero(asked)) return refusal('Nothing is asked for', 'Give more than zero.')
  const beyond = compareDecimals(asked, left)
  if (beyond > 0) return { code: 'UNIT_EMPTY', partInventoryId: id, unit: name, left, asked }
  if (beyond === 0 && !lot.isPartScrapped)
    return refusal(`${asked} is all of ${name}`, 'Give less, or use the lot as it is.')
  return null
}

function refusal(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'quantity', problem, remedy }
}

/** What stays of a quantity when so much is taken: together they are what it was, exactly. */
export function restOf(quantity: Quantity, taken: Quantity): Quantity {
  const rest = parseQuantity(subtractDecimals(quantity, taken))
  if (typeof rest !== 'string') throw new RangeError(`${taken} of ${quantity} is more than there is`)
  return rest
}

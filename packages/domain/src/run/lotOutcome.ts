import type { Quantity } from '../decimal.ts'
import {
  addDecimals,
  compareDecimals,
  isNegative,
  isZero,
  parseQuantity,
  subtractDecimals,
} from '../decimal.ts'
import { accepted, type Refusal } from '../refusal.ts'

/** What came out of a run: so much is good, so much is scrapped, and so much is not there. */
export interface LotOutcome {
  readonly good: Quantity
  readonly scrapped: Quantity
  readonly short: Quantity
}

/** A lot whose run is to be completed. */
export interface LotToClose {
  /** What the run works on, with what is scrapped of it already. */
  readonly quantity: Quantity
  readonly scrapped: Quantity
  /** One unit is there, or it is scrapped: it does not fall short. */
  readonly isSerial: boolean
}

export type StatedOutcome = { readonly [Name in keyof LotOutcome]: Quantity | null }

const nothing = accepted(parseQuantity('0'))

/**
 * What is stated when a run is completed, with what nobody stated: scrapped is what is scrapped already, nothing is short,
 * and the rest is good; where good is stated, what then is missing is short. They add up to what the run worked on.
 */
export function planOutcome(lot: LotToClose, stated: StatedOutcome): LotOutcome | Refusal {
  const scrapped = stated.scrapped ?? lot.scrapped
  if (compareDecimals(scrapped, lot.scrapped) < 0)
    return refusal(
      'quantityScrapped',
      `is ${scrapped}, and ${lot.scrapped} is scrapped already`,
      `Give ${lot.scrapped} or more, or bring back what was scrapped by mistake once the run is completed.`,
    )
  const left = rest(lot.quantity, scrapped)
  const short = stated.short ?? (stated.good === null || left === null ? nothing : rest(left, stated.good))
  const good = stated.good ?? (left === null || short === null ? null : rest(left, short))
  if (good === null || short === null || !isSum(lot.quantity, good, scrapped, short))
    return refusal(
      'quantityGood',
      `, quantityScrapped and quantityShort are ${stated.good ?? 'the rest'}, ${scrapped} and ${short ?? 'the rest'}, and the run is of ${lot.quantity}`,
      'State what is good, scrapped and short so that they add up to what the run is of.',
    )
  if (lot.isSerial && !isZero(short))
    return refusal('quantityShort', 'is stated of one unit', 'Scrap it, or complete it.')
  return { good, scrapped, short }
}

function rest(all: Quantity, taken: Quantity): Quantity | null {
  const left = subtractDecimals(all, taken)
  return isNegative(left) ? null : accepted(parseQuantity(left))
}

function isSum(all: Quantity, ...parts: readonly Quantity[]): boolean {
  const sum = parts.reduce((so, one) => accepted(parseQuantity(addDecimals(so, one))), nothing)
  return compareDecimals(sum, all) === 0
}

/** A lot in work, of which something is found bad. */
export interface LotInWork {
  readonly name: string
  readonly id: string
  /** What is neither scrapped nor lost. */
  readonly left: Quantity
  /** The run only looks at it, or it is built into another unit. */
  readonly isFixed: boolean
}

/** Null when so much of a lot in work may be scrapped: more than nothing, and no more than is left. */
export function whyNotScrapInWork(lot: LotInWork, asked: Quantity): Refusal | null {
  if (lot.isFixed)
    return refusal(
      'runId',
      'names a run that neither builds nor changes a lot of its own',
      'Scrap the unit on its page, or take it out of what it is in.',
    )
  if (isZero(asked)) return refusal('quantity', 'is 0', 'Give more than zero.')
  if (compareDecimals(asked, lot.left) > 0)
    return { code: 'UNIT_EMPTY', partInventoryId: lot.id, unit: lot.name, left: lot.left, asked }
  return null
}

function refusal(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}

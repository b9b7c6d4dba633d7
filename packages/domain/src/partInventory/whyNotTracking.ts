import type { Decimal } from '../decimal.ts'
import { compareDecimals, isWhole, isZero, parseDecimal } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'

/** How a part's inventory is told apart: by serial, by lot, or not (rule 28). */
export type TrackingType = 'SERIAL' | 'LOT' | null

export interface TrackedRecord {
  readonly trackingType: TrackingType
  readonly serialNumber: string | null
  readonly lotNumber: string | null
  readonly quantity: Decimal
  /** A run's unit may get its serial or lot in a later step (rule 2). */
  readonly isIdentifiedLater: boolean
}

/**
 * Null when identity and quantity fit the part's tracking: SERIAL has a serial (a lot too, if wished) and
 * quantity 0 or 1; LOT has a lot, no serial and at least 0; untracked has what it has, and a serial is still
 * one unit.
 */
export function whyNotTracking(record: TrackedRecord): Refusal | null {
  const { trackingType, serialNumber, lotNumber, quantity, isIdentifiedLater } = record
  if (compareDecimals(quantity, zero) < 0)
    return tracking(trackingType, `a quantity of ${quantity} is below zero`, 'Give zero or more.')
  if ((trackingType === 'SERIAL' || serialNumber !== null) && !isZeroOrOne(quantity)) {
    return tracking(
      'SERIAL',
      `one serial is one unit, not ${quantity}`,
      'Give quantity 0 or 1, or one record for each unit.',
    )
  }
  if (trackingType === 'SERIAL' && serialNumber === null && !isIdentifiedLater) {
    return tracking(trackingType, 'the serial number is missing', 'Type it, or have it generated.')
  }
  if (trackingType === 'LOT' && lotNumber === null && !isIdentifiedLater) {
    return tracking(trackingType, 'the lot number is missing', 'Type it, or have it generated.')
  }
  if (trackingType === 'LOT' && serialNumber !== null) {
    return tracking(
      trackingType,
      'a lot has no serial',
      'Leave the serial open, or track the part by serial.',
    )
  }
  return null
}

/**
 * An untracked part may become tracked, its old records stay as they are; from SERIAL or LOT it changes only
 * when no record of the old kind is left.
 */
export function whyNotChangeTracking(
  from: TrackingType,
  to: TrackingType,
  recordsLeft: number,
): Refusal | null {
  if (from === to || from === null || recordsLeft === 0) return null
  return tracking(
    from,
    `${recordsLeft} records of the part are tracked that way`,
    'Consume or archive them first, or make a new part.',
  )
}

const zero = decimalOf('0')
const one = decimalOf('1')

function isZeroOrOne(quantity: Decimal): boolean {
  return isZero(quantity) || (isWhole(quantity) && compareDecimals(quantity, one) === 0)
}

function decimalOf(text: string): Decimal {
  const decimal = parseDecimal(text)
  if (typeof decimal !== 'string') throw new TypeError(text)
  return decimal
}

function tracking(trackingType: TrackingType, problem: string, remedy: string): Refusal {
  return { code: 'TRACKING', trackingType: trackingType ?? 'NO', problem, remedy }
}

import type { Quantity } from '../decimal.ts'
import { isWhole, isZero } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'

/** Null when so much of a part may be ordered: something, and of units with serials no half ones. */
export function whyNotOrder(trackingType: 'SERIAL' | 'LOT' | null, ordered: Quantity): Refusal | null {
  if (isZero(ordered)) return refusal('is 0', 'Give how much is ordered; cancel what is not wanted any more.')
  if (trackingType !== 'SERIAL' || isWhole(ordered)) return null
  return refusal(`is ${ordered}, and each of these units has a serial of its own`, 'Order whole units.')
}

function refusal(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'quantity', problem, remedy }
}

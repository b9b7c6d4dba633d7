import type { Quantity } from '../decimal.ts'
import { compareDecimals, isZero } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import type { RunPurpose } from './runPurpose.ts'

/** What an inspection looked at. */
export interface InspectedLot {
  readonly purpose: RunPurpose
  /** One unit is rejected whole: it is held. */
  readonly isSerial: boolean
  readonly isInstalled: boolean
  /** What is not scrapped. */
  readonly left: Quantity
  readonly outcome: 'ACCEPTED' | 'CONCESSION' | 'HELD'
}

/**
 * Why so much of a lot cannot be rejected as its inspection is completed; null: it becomes a lot of its own, held with an
 * issue, and the outcome is that of the rest (rule 30). The comment says why.
 */
export function whyNotReject(lot: InspectedLot, rejected: Quantity, comment: string | null): Refusal | null {
  const refusal = (problem: string, remedy: string): Refusal => ({
    code: 'INVALID_INPUT',
    field: 'quantityRejected',
    problem,
    remedy,
  })
  if (lot.purpose !== 'INSPECTION')
    return refusal('is stated of a run that is no inspection', 'Scrap what is bad, or raise an issue.')
  if (lot.isSerial || lot.isInstalled)
    return refusal('is stated of one unit, or of what is built in', 'Complete the inspection as held.')
  if (isZero(rejected)) return refusal('is 0', 'Leave it out.')
  if (lot.outcome === 'HELD' || compareDecimals(rejected, lot.left) >= 0)
    return refusal('leaves nothing that is accepted', 'Complete the inspection as held, without it.')
  if (comment === null || comment.trim() === '')
    return { code: 'REASON_REQUIRED', act: 'reject part of a lot' }
  return null
}

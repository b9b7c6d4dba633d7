import type { Quantity } from '../decimal.ts'
import { compareDecimals, isWhole, isZero, parseDecimal } from '../decimal.ts'
import type { TrackingType } from '../partInventory/whyNotTracking.ts'
import { accepted, type Refusal } from '../refusal.ts'

/** Units of a serial-tracked part that one planned run may ask for: each becomes a run when it starts. */
export const mostPlannedUnits = 1_000

/** What planned work says, as far as it can contradict itself. Times are ISO 8601. */
export interface PlanToCheck {
  readonly trackingType: TrackingType
  readonly quantity: Quantity
  readonly procedureId: string | null
  readonly procedureFamilyId: string | null
  readonly windowStart: string | null
  readonly windowEnd: string | null
}

/** All that is wrong with planned work, at once, each by its field; empty when it can be planned so. */
export function whyNotPlanRun(plan: PlanToCheck): readonly Refusal[] {
  return [whyNotQuantity(plan), whyNotProcedure(plan), whyNotWindow(plan)].filter((one) => one !== null)
}

function whyNotQuantity({ trackingType, quantity }: PlanToCheck): Refusal | null {
  if (isZero(quantity)) return invalid('quantity', 'is nothing', 'Give more than zero.')
  if (trackingType !== 'SERIAL') return null
  if (!isWhole(quantity))
    return invalid('quantity', `is ${quantity}, and serials are whole units`, 'Give a whole number.')
  if (compareDecimals(quantity, most) <= 0) return null
  return invalid(
    'quantity',
    `is ${quantity}; at most ${mostPlannedUnits} serials are planned together`,
    'Plan the rest as work of its own.',
  )
}

function whyNotProcedure({ procedureId, procedureFamilyId }: PlanToCheck): Refusal | null {
  if (procedureId === null || procedureFamilyId === null) return null
  return invalid(
    'procedureFamilyId',
    'names a procedure beside the version in procedureId',
    'Give one of them: a version, or the procedure in whichever version is released at the start.',
  )
}

function whyNotWindow({ windowStart, windowEnd }: PlanToCheck): Refusal | null {
  if (windowStart === null || windowEnd === null) return null
  if (Date.parse(windowStart) <= Date.parse(windowEnd)) return null
  return invalid('windowEnd', 'is before windowStart', 'Give a later end, or an earlier start.')
}

function invalid(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}

const most = accepted(parseDecimal(String(mostPlannedUnits)))

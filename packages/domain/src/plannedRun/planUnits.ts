import type { Quantity } from '../decimal.ts'
import { parseQuantity } from '../decimal.ts'
import type { TrackingType } from '../partInventory/whyNotTracking.ts'
import { accepted, type Refusal } from '../refusal.ts'

/** Planned work that is to be started, with what is known of its units. */
export interface PlanToStart {
  readonly trackingType: TrackingType
  readonly quantity: Quantity
  /** Units or the lot that are there; empty: the runs make them. */
  readonly partInventoryIds: readonly string[]
  /** Of units to be made, in their order; empty: left open until a step assigns them. */
  readonly serialNumbers: readonly string[]
  readonly lotNumber: string | null
}

/** What one of the runs works on. */
export interface PlannedUnit {
  readonly partInventoryId: string | null
  readonly serialNumber: string | null
  readonly lotNumber: string | null
  readonly quantity: Quantity
}

/**
 * The runs that planned work becomes: of a serial-tracked part one for each unit, otherwise one for the whole quantity.
 * Refused where the units or serials given are not so many.
 */
export function planUnits(plan: PlanToStart): readonly PlannedUnit[] | Refusal {
  const { partInventoryIds: units, serialNumbers: serials, lotNumber } = plan
  const count = plan.trackingType === 'SERIAL' ? Number(plan.quantity) : 1
  if (units.length > 0 && serials.length > 0)
    return invalid('serialNumbers', 'name units beside partInventoryIds', 'Give one of them.')
  if (units.length !== 0 && units.length !== count)
    return invalid('partInventoryIds', `are ${units.length}, and ${wanted(count)}`, 'Give one for each run.')
  if (serials.length !== 0 && serials.length !== count)
    return invalid('serialNumbers', `are ${serials.length}, and ${wanted(count)}`, 'Give one for each unit.')
  const quantity = plan.trackingType === 'SERIAL' ? one : plan.quantity
  return Array.from({ length: count }, (_none, nth) => ({
    partInventoryId: units[nth] ?? null,
    serialNumber: serials[nth] ?? null,
    lotNumber: units.length > 0 ? null : lotNumber,
    quantity,
  }))
}

const wanted = (count: number): string => (count === 1 ? 'one run is planned' : `${count} runs are planned`)

function invalid(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}

const one = accepted(parseQuantity('1'))

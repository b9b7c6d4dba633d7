import { compareDecimals, isZero, type Quantity } from '../decimal.ts'
import { restOf } from '../partInventory/planSplit.ts'
import type { Refusal } from '../refusal.ts'
import { convertQuantity, type Unit } from '../unitOfMeasurement/measure.ts'

/** What is in, and of it so much is to come out. Quantities in the unit of the line. */
export interface RemovalAsked {
  readonly name: string
  readonly isSerial: boolean
  readonly installed: Quantity
  /** Null: all. */
  readonly asked: Quantity | null
  readonly lineUnit: Unit | null
  /** What the record is counted in. */
  readonly unit: Unit | null
}

/** Null: all of it comes out. Else how much, and what stays. */
export interface PartialRemoval {
  readonly removed: Quantity
  readonly stays: Quantity
  /** As the record is counted. */
  readonly taken: Quantity
}

/** How much of an installation comes out: all of it, or part of a lot, exactly (rule 31). */
export function planRemoval(removal: RemovalAsked): PartialRemoval | null | Refusal {
  const { asked, installed, name } = removal
  if (asked === null || compareDecimals(asked, installed) === 0) return null
  if (isZero(asked)) return refused('is 0', 'Say how many come out.')
  if (compareDecimals(asked, installed) > 0)
    return refused(
      `is ${asked}, and ${installed} of ${name} are in`,
      'Give less, or leave it out to take out all.',
    )
  if (removal.isSerial) return refused(`is ${asked}, and ${name} is one unit`, 'Leave the quantity out.')
  const taken = convertQuantity({ quantity: asked, unit: removal.lineUnit }, removal.unit)
  if (taken === null)
    return refused(
      `of ${asked} ${removal.lineUnit?.name ?? 'each'} does not come out even in ${removal.unit?.name ?? 'each'}`,
      `Give it so that it does: ${name} is counted in ${removal.unit?.name ?? 'each'}.`,
    )
  return { removed: asked, stays: restOf(installed, asked), taken }
}

/** Whether the plan is a refusal. */
export function isRemovalRefused(plan: PartialRemoval | null | Refusal): plan is Refusal {
  return plan !== null && 'code' in plan
}

function refused(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'quantity', problem, remedy }
}

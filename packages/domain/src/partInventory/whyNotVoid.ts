import type { Refusal } from '../refusal.ts'
import type { AdjustedInventory } from './whyNotAdjust.ts'
import { whyNotOnOrder } from './whyNotOnOrder.ts'

/** A unit or lot as far as it decides whether its record may be voided by hand. */
export interface VoidedInventory extends AdjustedInventory {
  /** A run was made for it, open or not. */
  readonly hasRuns: boolean
  readonly isOnQualityHold: boolean
  /** It was taken from a lot, or something was taken from it: what one loses, the others have. */
  readonly wasSplit: boolean
}

/** Empty when a record was a mistake: nothing was ever done with it. What was done stays, and is scrapped or counted. */
export function whyNotVoid(unit: VoidedInventory): readonly Refusal[] {
  const ordered = whyNotOnOrder(unit)
  if (ordered !== null) return [ordered]
  if (unit.isVoided) return [fixed(`${unit.unit} is voided already`, 'Nothing needs to be done.')]
  if (unit.isShipped) return [fixed(`${unit.unit} is shipped`, 'Take it back, and count or scrap it.')]
  const used =
    unit.hasRuns || unit.hasRequirements
      ? fixed(`${unit.unit} stands in the record of a run`, 'Scrap it, or count its quantity as 0.')
      : null
  const split = unit.wasSplit
    ? fixed(`${unit.unit} is part of a lot that was split`, 'Count or scrap it.')
    : null
  const held: Refusal | null = unit.isOnQualityHold
    ? { code: 'UNIT_ON_HOLD', partInventoryId: unit.id, unit: unit.unit }
    : null
  return [used, split, held].filter((refusal) => refusal !== null)
}

function fixed(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'id', problem, remedy }
}

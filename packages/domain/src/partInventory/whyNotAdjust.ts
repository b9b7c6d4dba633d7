import type { Refusal } from '../refusal.ts'
import { type MaybeOrdered, whyNotOnOrder } from './whyNotOnOrder.ts'

/** A unit or lot as far as it decides whether its quantity may be corrected by hand. */
export interface AdjustedInventory extends MaybeOrdered {
  /** Its run was canceled before anything was done. */
  readonly isVoided: boolean
  /** It is away, with a shipment. */
  readonly isShipped: boolean
  /** It became part of another lot. */
  readonly isMerged: boolean
  /** An open run that works on it; null: none. */
  readonly openRun: { readonly id: string | null; readonly title: string | null } | null
  /** It is built into another unit. */
  readonly isInstalled: boolean
  /** Requirements were written for its quantity. */
  readonly hasRequirements: boolean
}

/**
 * Null when a quantity may be corrected by hand. A run's quantity is its unit's (rule 2) and the requirements are
 * written for it (rule 4): once a run works on it, the run scraps or splits.
 */
export function whyNotAdjust(inventory: AdjustedInventory): Refusal | null {
  const { id, unit, isVoided, isShipped, isMerged, isInstalled, openRun, hasRequirements } = inventory
  const ordered = whyNotOnOrder(inventory)
  if (ordered !== null) return ordered
  if (openRun !== null)
    return { code: 'UNIT_IN_BUILD', partInventoryId: id, unit, runId: openRun.id, runTitle: openRun.title }
  if (isVoided)
    return quantityFixed(
      `of ${unit} is final: its run was canceled and the record voided`,
      'Make a new record.',
    )
  if (isShipped) return quantityFixed(`of ${unit} is what was shipped`, 'Take it back first.')
  if (isMerged)
    return quantityFixed(`of ${unit} is counted in the lot that it became part of`, 'Count that lot.')
  if (isInstalled) return quantityFixed(`of ${unit} is what is built into another unit`, 'Take it out first.')
  if (hasRequirements)
    return quantityFixed(
      `of ${unit} is what its as-built BOM was written for`,
      'Scrap, or split off, what is not there.',
    )
  return null
}

function quantityFixed(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'quantity', problem, remedy }
}

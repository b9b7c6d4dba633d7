import type { Quantity } from '../decimal.ts'
import { compareDecimals, isZero } from '../decimal.ts'

export const inventoryStatuses = [
  'AVAILABLE',
  'INSTALLED',
  'KITTED',
  'ON_ORDER',
  'SCRAPPED',
  'UNAVAILABLE',
  'WIP',
] as const

export type InventoryStatus = (typeof inventoryStatuses)[number]

/**
 * Why a record has its status, where the status alone does not say; our field `statusReason` (rule 39).
 */
export type InventoryStatusReason =
  | 'CONSUMED'
  | 'RECEIVED'
  | 'SHIPPED'
  | 'VOIDED'
  | 'QUALITY_HOLD'
  | 'PLACE_NOT_AVAILABLE'

/** What the status of one inventory record is derived from. */
export interface InventoryFacts {
  readonly quantity: Quantity
  /** Scrapping keeps the quantity and sets this. */
  readonly scrappedQuantity: Quantity
  /** How much of it is installed in parents. */
  readonly installedQuantity: Quantity
  /** Pieces of it were ever installed in parents and still are. */
  readonly hasInstallations: boolean
  readonly isShipped: boolean
  /** Its run was canceled before anything was done, or its order was; the serial stays used. */
  readonly isVoided: boolean
  /** An open run builds or changes it, its last build run was not final, or it came in and is not inspected yet. */
  readonly isInWork: boolean
  readonly isOnQualityHold: boolean
  readonly isKitted: boolean
  /** It says what was ordered: its quantity is what is still to come. */
  readonly isOnOrder: boolean
  /** False at a place whose stock may not be taken; true where it has no place. */
  readonly isPlaceAvailable: boolean
}

/**
 * The status of an inventory record: derived, the first match wins (rule 29). A quality hold is also a
 * flag beside every status.
 */
export function deriveInventoryStatus(facts: InventoryFacts): {
  readonly status: InventoryStatus
  readonly reason: InventoryStatusReason | null
} {
  const { quantity } = facts
  if (isZero(quantity)) {
    if (facts.isOnOrder) return { status: 'UNAVAILABLE', reason: 'RECEIVED' }
    return facts.hasInstallations
      ? { status: 'INSTALLED', reason: 'CONSUMED' }
      : { status: 'UNAVAILABLE', reason: 'CONSUMED' }
  }
  if (facts.isShipped) return { status: 'UNAVAILABLE', reason: 'SHIPPED' }
  if (facts.isVoided) return { status: 'UNAVAILABLE', reason: 'VOIDED' }
  if (compareDecimals(facts.scrappedQuantity, quantity) >= 0) return { status: 'SCRAPPED', reason: null }
  if (compareDecimals(facts.installedQuantity, quantity) >= 0) return { status: 'INSTALLED', reason: null }
  if (facts.isInWork) return { status: 'WIP', reason: null }
  if (facts.isOnQualityHold) return { status: 'UNAVAILABLE', reason: 'QUALITY_HOLD' }
  if (facts.isKitted) return { status: 'KITTED', reason: null }
  if (facts.isOnOrder) return { status: 'ON_ORDER', reason: null }
  if (!facts.isPlaceAvailable) return { status: 'UNAVAILABLE', reason: 'PLACE_NOT_AVAILABLE' }
  return { status: 'AVAILABLE', reason: null }
}

import { parseQuantity, type Quantity } from '../decimal.ts'
import { type TrackingType, whyNotTracking } from '../partInventory/whyNotTracking.ts'
import { accepted, type Refusal } from '../refusal.ts'

/** The unit that a run is to make. */
export interface UnitToMake {
  readonly trackingType: TrackingType
  /** Null: not typed; a pattern makes it, or it stays open until a later act gives it. */
  readonly serialNumber: string | null
  readonly lotNumber: string | null
  /** Null: one. */
  readonly quantity: Quantity | null
  /** The serials that are typed and used already. */
  readonly usedSerials: readonly Refusal[]
}

/** Why a run cannot make this unit: it does not fit its part's tracking, or its serial is used (rules 2 and 28). */
export function whyNotMakeUnit(unit: UnitToMake): readonly (Refusal | null)[] {
  const quantity = unit.quantity ?? accepted(parseQuantity('1'))
  return [whyNotTracking({ ...unit, quantity, isIdentifiedLater: true }), ...unit.usedSerials]
}

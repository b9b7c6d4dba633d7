import type { PartInventoryRow } from './partInventoryStore.ts'

/** Whether a unit is on quality hold, why, and who put it there: the release is another's (rule 9). */
export type QualityHoldColumns = Pick<
  PartInventoryRow,
  'quality_hold' | 'quality_hold_reason' | 'quality_held_by'
>

/** The columns of a unit that is put on quality hold. One that is held already stays with its first reason and causer. */
export function onQualityHold(
  unit: QualityHoldColumns,
  reason: string,
  causedBy: string,
): QualityHoldColumns {
  const { quality_hold, quality_hold_reason, quality_held_by } = unit
  if (quality_hold) return { quality_hold, quality_hold_reason, quality_held_by }
  return { quality_hold: true, quality_hold_reason: reason, quality_held_by: causedBy }
}

/** The columns of a unit that is not. */
export const offQualityHold: QualityHoldColumns = {
  quality_hold: false,
  quality_hold_reason: null,
  quality_held_by: null,
}

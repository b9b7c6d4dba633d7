import type { PartInventoryRow } from './partInventoryStore.ts'

/** Whether a unit is on quality hold, why, and who or which issue put it there: the release is another's (rule 9). */
export type QualityHoldColumns = Pick<
  PartInventoryRow,
  'quality_hold' | 'quality_hold_reason' | 'quality_held_by' | 'quality_hold_issue_id'
>

/** The columns of a unit that is put on quality hold. One that is held already stays with its first reason and causer. */
export function onQualityHold(
  unit: QualityHoldColumns,
  reason: string,
  causedBy: string,
  issueId: string | null = null,
): QualityHoldColumns {
  const { quality_hold, quality_hold_reason, quality_held_by, quality_hold_issue_id } = unit
  if (quality_hold) return { quality_hold, quality_hold_reason, quality_held_by, quality_hold_issue_id }
  return {
    quality_hold: true,
    quality_hold_reason: reason,
    quality_held_by: causedBy,
    quality_hold_issue_id: issueId,
  }
}

/** The columns of a unit that is not. */
export const offQualityHold: QualityHoldColumns = {
  quality_hold: false,
  quality_hold_reason: null,
  quality_held_by: null,
  quality_hold_issue_id: null,
}

import { type AvailabilityBehavior, holdReason, holdsItsUnits } from '@traveler/domain/issue/disposition.ts'
import type { IssueStatus } from '@traveler/domain/issue/issueStatus.ts'
import { updateRow } from '../operation/change.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import type { PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { offQualityHold, onQualityHold, type QualityHoldColumns } from '../partInventory/qualityHold.ts'
import { type HoldingIssueRow, listOtherHolds, listUnitsToHold, type UnitOfIssueRow } from './issueStore.ts'

/** An issue as it will stand, and who raised it. */
export interface HoldingIssue {
  readonly id: string
  readonly title: string
  readonly status: IssueStatus
  readonly approved_availability: AvailabilityBehavior | null
  readonly created_by: string
  readonly export_controlled: boolean
}

/** The units of an issue with the other issues that may hold them. */
export interface UnitsOfIssue {
  readonly units: readonly UnitOfIssueRow[]
  readonly others: readonly HoldingIssueRow[]
}

/** Sent with the other reads of an act. */
export async function readUnitsOfIssue(tx: Transaction, issueId: string): Promise<UnitsOfIssue> {
  const [units, others] = await Promise.all([
    tx.read<UnitOfIssueRow>(listUnitsToHold(issueId)),
    tx.read<HoldingIssueRow>(listOtherHolds(issueId)),
  ])
  return { units, others }
}

/** Whether the issue, as it will stand, lets go any unit that it holds now. */
export function releasesUnits({ units }: UnitsOfIssue, after: HoldingIssue): boolean {
  if (holdsItsUnits(after.status, after.approved_availability)) return false
  return units.some((unit) => unit.quality_hold_issue_id === after.id)
}

/** Holds the units of an issue, or lets them go, as the issue will stand; each unit's stream tells it. */
export async function appendHolds(
  tx: Transaction,
  { units, others }: UnitsOfIssue,
  after: HoldingIssue,
): Promise<void> {
  const now = await tx.now()
  for (const unit of units) {
    const other = holdingNow(others, unit.id)
    const held = holdColumns(unit, after, other)
    if (held === null) continue
    const isHeld = held.quality_hold
    const changed = {
      ...held,
      ...inventoryCopies({ ...unit, ...held }, unit.place_available),
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: isHeld ? 'UNIT_HELD' : 'UNIT_RELEASED',
      reason: held.quality_hold_reason,
      ...(isHidden(unit, after) ? {} : { facts: { issueId: after.id } }),
      changes: [
        updateRow('part_inventory', { id: unit.id }, changed, {
          etag: unit.etag,
          quality_hold: unit.quality_hold,
        }),
      ],
    })
  }
}

/** Null: nothing changes at this unit. */
function holdColumns(
  unit: UnitOfIssueRow,
  after: HoldingIssue,
  other: HoldingIssueRow | undefined,
): QualityHoldColumns | null {
  const isOwn = unit.quality_hold_issue_id === after.id
  if (holdsItsUnits(after.status, after.approved_availability)) {
    if (!unit.holds || (unit.quality_hold && !isOwn)) return null
    const reason = holdReasonOf(unit, after)
    if (isOwn && unit.quality_hold_reason === reason) return null
    return onQualityHold({ ...unit, ...offQualityHold }, reason, after.created_by, after.id)
  }
  if (!isOwn) return null
  return other === undefined ? offQualityHold : heldByOther(unit, other)
}

/** The issue among these that holds a unit now; undefined: none does. */
export function holdingNow(others: readonly HoldingIssueRow[], unitId: string): HoldingIssueRow | undefined {
  return others.find((one) => one.of_id === unitId && holdsItsUnits(one.status, one.approved_availability))
}

/** The columns of a unit that one lets go and another issue holds on. */
export function heldByOther(unit: PartInventoryRow, other: HoldingIssueRow): QualityHoldColumns {
  const isShown = other.title !== null && (other.is_controlled !== true || unit.export_controlled)
  const shown = isShown ? { id: other.id, title: other.title ?? '' } : null
  const reason = holdReason(shown, other.status, other.approved_availability)
  // Who may not be seen held it: the causer stays, so that the same person still does not release it.
  const causer = other.created_by ?? unit.quality_held_by ?? unit.created_by
  return onQualityHold({ ...unit, ...offQualityHold }, reason, causer, other.id)
}

/** Why an issue holds a unit, in words for whoever sees the unit. */
export function holdReasonOf(unit: Controlled, issue: HoldingIssue): string {
  return holdReason(isHidden(unit, issue) ? null : issue, issue.status, issue.approved_availability)
}

type Controlled = Pick<PartInventoryRow, 'export_controlled'>

/** People who see the unit do not all see the issue. */
export function isHidden(unit: Controlled, issue: HoldingIssue): boolean {
  return issue.export_controlled && !unit.export_controlled
}

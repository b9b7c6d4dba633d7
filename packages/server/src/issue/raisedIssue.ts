import type { RichText } from '@traveler/domain/richText/richText.ts'
import { insertRows } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { onQualityHold, type QualityHoldColumns } from '../partInventory/qualityHold.ts'
import { type HoldingIssue, holdReasonOf } from './holdUnits.ts'

interface Own {
  readonly id: string
  readonly export_controlled: boolean
  readonly now: string
}

/** The row of an issue that is raised now, and says nothing yet. */
export function newIssue(tx: Transaction, { id, export_controlled, now }: Own) {
  return {
    id,
    export_controlled,
    status: 'PENDING',
    cause_condition: null,
    expected_condition: null,
    disposition: null,
    issue_disposition_type_id: null,
    approved_kind: null,
    approved_availability: null,
    run_id: null,
    run_step_id: null,
    run_step_attempt: null,
    must_close_by_run_step_id: null,
    fix_part_inventory_id: null,
    assigned_to_id: null,
    assigned_team_id: null,
    dispositioned_by: null,
    resolved_at: null,
    resolved_by: null,
    ...stamp(tx, now),
  } as const
}

/** What an act on another noun found wrong with a unit. */
interface Finding {
  readonly title: string
  /** Why, as somebody wrote it. */
  readonly why: string
  readonly runId: string
  readonly export_controlled: boolean
}

/** Raises an issue inside the act that found it. The act holds the unit itself, by `heldByIssue`, and links it. */
export async function appendFinding(tx: Transaction, found: Finding): Promise<HoldingIssue> {
  const [id, now] = await Promise.all([tx.newId(), tx.now()])
  const { title, export_controlled } = found
  const cause_condition: RichText = [{ type: 'paragraph', children: [{ text: found.why }] }]
  const issue = {
    ...newIssue(tx, { id, export_controlled, now }),
    title,
    cause_condition,
    run_id: found.runId,
  }
  tx.append({ stream: { id, type: 'issue' }, type: 'ISSUE_RAISED', changes: [insertRows('issue', [issue])] })
  return issue
}

/** Links an issue that was raised in this act with the unit that it holds; a unit that the act makes comes before. */
export async function appendFoundUnit(tx: Transaction, issue: HoldingIssue, unitId: string): Promise<void> {
  const [linkId, now] = await Promise.all([tx.newId(), tx.now()])
  const link = {
    id: linkId,
    issue_id: issue.id,
    part_inventory_id: unitId,
    holds: true,
    export_controlled: issue.export_controlled,
    ...stamp(tx, now),
  }
  tx.append({
    stream: { id: issue.id, type: 'issue' },
    type: 'ISSUE_UNIT_ADDED',
    changes: [insertRows('issue_part_inventory', [link])],
  })
}

/** The columns of a unit that a new issue holds. What is held already stays so, and is the issue's once that is over. */
export function heldByIssue(unit: PartInventoryRow, issue: HoldingIssue): QualityHoldColumns {
  return onQualityHold(unit, holdReasonOf(unit, issue), issue.created_by, issue.id)
}

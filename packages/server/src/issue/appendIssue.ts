import { type ChangedColumns, insertRows, type NewRow } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { SiblingRow } from '../runBatch/siblingStore.ts'
import { appendHolds } from './holdUnits.ts'
import { isHeldByIssue } from './isHeldByIssue.ts'
import type { UnitOfIssueRow } from './issueStore.ts'
import { newIssue } from './raisedIssue.ts'

/** What an issue says when it is raised; absent: nothing. */
type IssueSaid = Pick<NewRow<'issue'>, 'title'> & ChangedColumns<'issue'>

/** A sibling of the step on which an issue was found, on which it was found too. */
export interface FoundToo {
  /** Of the row that says so. */
  readonly linkId: string
  readonly step: Pick<SiblingRow, 'id' | 'run_id' | 'attempt' | 'export_controlled'>
}

interface IssueToRaise {
  /** Of the issue, then one for each unit and each line. */
  readonly ids: readonly string[]
  readonly units: readonly UnitOfIssueRow[]
  /** Null: those are held that lie in stock. */
  readonly holdUnits: boolean | null
  /** Lines of the BOM of its units that are not installed. */
  readonly lines: readonly string[]
  readonly siblings?: readonly FoundToo[]
  /** Something that it names beside its units is under export control. */
  readonly isControlled: boolean
  readonly said: IssueSaid
}

/** Raises an issue in a stream of its own, and holds of its units what is to be held. Gives its id. */
export async function appendIssue(
  tx: Transaction,
  { ids, units, holdUnits, lines, siblings = [], isControlled, said }: IssueToRaise,
): Promise<string> {
  const now = await tx.now()
  const [id = '', ...others] = ids
  const export_controlled = isControlled || units.some((unit) => unit.export_controlled)
  const held = units.map((unit) => ({ ...unit, holds: isHeldByIssue(unit, holdUnits) }))
  const links = held.map((unit, nth) => ({
    id: others[nth] ?? '',
    issue_id: id,
    part_inventory_id: unit.id,
    holds: unit.holds,
    export_controlled,
    ...stamp(tx, now),
  }))
  const lineRows = lines.map((line, nth) => ({
    id: others[units.length + nth] ?? '',
    issue_id: id,
    build_requirement_id: line,
    export_controlled,
  }))
  const foundToo = siblings.map(({ linkId, step }) => ({
    id: linkId,
    issue_id: id,
    run_id: step.run_id,
    run_step_id: step.id,
    attempt: step.attempt,
    export_controlled,
    ...stamp(tx, now),
  }))
  const issue = { ...newIssue(tx, { id, export_controlled, now }), ...said }
  tx.append({
    stream: { id, type: 'issue' },
    type: 'ISSUE_RAISED',
    changes: [
      insertRows('issue', [issue]),
      ...(links.length > 0 ? [insertRows('issue_part_inventory', links)] : []),
      ...(lineRows.length > 0 ? [insertRows('issue_build_requirement', lineRows)] : []),
      ...(foundToo.length > 0 ? [insertRows('issue_sibling_step', foundToo)] : []),
    ],
  })
  await appendHolds(tx, { units: held, others: [] }, issue)
  return id
}

import { whyNotReleaseHold } from '@traveler/domain/hold/hold.ts'
import { whyNotEditIssue } from '@traveler/domain/issue/whyNotEditIssue.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { appendHolds } from './holdUnits.ts'
import {
  findIssuePartInventory,
  type IssueLineRow,
  type IssuePartInventoryRow,
  listLinesOfUnit,
  lockIssue,
} from './issueStore.ts'
import { isDecidedOn, readIssueWork } from './issueWork.ts'

interface Input {
  readonly issueId: string
  readonly partInventoryId: string
  readonly etag: string
}

/** Say that an issue is not about a unit after all. What it held is let go, as any quality hold: never by its causer. */
export const deleteIssuePartInventory: Operation<Input> = {
  name: 'deleteIssuePartInventory',
  permission: 'UpdateIssue',
  input: z.object({ issueId: id, partInventoryId: id, etag }),
  lock: (input) => lockIssue(input.issueId, [input.partInventoryId]),
  async perform(tx, input) {
    const [work, found, lines] = await Promise.all([
      readIssueWork(tx, { id: input.issueId }),
      tx.readOne<IssuePartInventoryRow>(findIssuePartInventory(input.issueId, input.partInventoryId)),
      tx.read<IssueLineRow>(listLinesOfUnit(input.issueId, input.partInventoryId)),
    ])
    const link = seenRow(found, { type: 'IssuePartInventory', id: input.partInventoryId, etag: input.etag })
    const { issue, units } = work
    refuseIf(whyNotEditIssue(['partInventories'], issue.status, isDecidedOn(issue)))
    const own = units.units.filter(({ id: unitId }) => unitId === input.partInventoryId)
    const isHeldHere = own.some((unit) => unit.quality_hold_issue_id === issue.id)
    const hold = { kind: 'QUALITY', reason: '', causedBy: issue.created_by } as const
    if (isHeldHere) refuseIf(whyNotReleaseHold(hold, actorOf(tx.caller)))
    tx.append({
      stream: { id: issue.id, type: 'issue' },
      type: 'ISSUE_UNIT_REMOVED',
      facts: { partInventoryId: input.partInventoryId },
      changes: [
        ...(lines.length > 0
          ? [
              deleteRows(
                'issue_build_requirement',
                lines.map((line) => ({ id: line.id })),
              ),
            ]
          : []),
        deleteRows('issue_part_inventory', [{ id: link.id }]),
      ],
    })
    // To this unit the issue is as good as resolved.
    const gone = { ...issue, status: 'RESOLVED', approved_availability: 'RELEASE_ON_RESOLVE' } as const
    await appendHolds(tx, { units: own, others: units.others }, gone)
    return { issuePartInventoryId: link.id }
  },
}

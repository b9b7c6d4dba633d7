import { whyNotEditIssue } from '@traveler/domain/issue/whyNotEditIssue.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { appendHolds } from './holdUnits.ts'
import { isHeldByIssue } from './isHeldByIssue.ts'
import {
  findIssuePartInventory,
  type IssuePartInventoryRow,
  listUnitsToLink,
  lockIssue,
  type UnitOfIssueRow,
} from './issueStore.ts'
import { isDecidedOn, readIssueWork } from './issueWork.ts'

interface Input {
  readonly issueId: string
  readonly partInventoryId: string
  /** Absent: what lies in stock is held. */
  readonly hold?: boolean | null | undefined
}

/** Say that an issue is about a unit too. */
export const createIssuePartInventory: Operation<Input> = {
  name: 'createIssuePartInventory',
  permission: 'UpdateIssue',
  input: z.object({ issueId: id, partInventoryId: id, hold: z.boolean().nullish() }),
  lock: (input) => lockIssue(input.issueId, [input.partInventoryId]),
  async perform(tx, { issueId, partInventoryId, hold }) {
    const [work, unit, known, linkId] = await Promise.all([
      readIssueWork(tx, { id: issueId }),
      tx.readOne<UnitOfIssueRow>(listUnitsToLink([partInventoryId], [])),
      tx.readOne<IssuePartInventoryRow>(findIssuePartInventory(issueId, partInventoryId)),
      tx.newId(),
    ])
    const { issue, now } = work
    if (unit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: partInventoryId })
    if (known !== undefined) {
      const taken = { type: 'IssuePartInventory', field: 'partInventoryId', value: partInventoryId }
      throw new Refused({ code: 'ALREADY_EXISTS', ...taken })
    }
    refuseIf(whyNotEditIssue(['partInventories'], issue.status, isDecidedOn(issue)))
    if (unit.export_controlled && !issue.export_controlled) {
      refuseIf({
        code: 'INVALID_INPUT',
        field: 'partInventoryId',
        problem: 'is under export control, and the issue is not',
        remedy: 'Raise an issue of its own for it.',
      })
    }
    const holds = isHeldByIssue(unit, hold)
    const row = {
      id: linkId,
      issue_id: issueId,
      part_inventory_id: partInventoryId,
      holds,
      export_controlled: issue.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: issueId, type: 'issue' },
      type: 'ISSUE_UNIT_ADDED',
      changes: [insertRows('issue_part_inventory', [row])],
    })
    await appendHolds(tx, { units: [{ ...unit, holds }], others: [] }, issue)
    return { issuePartInventoryId: linkId }
  },
}

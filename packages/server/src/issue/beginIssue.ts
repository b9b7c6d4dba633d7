import { whyNotMoveIssue } from '@traveler/domain/issue/issueStatus.ts'
import { whyNotPassGate } from '@traveler/domain/issue/whyNotPassGate.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import type { Operation } from '../operation/operation.ts'
import { readReleased, releaseRedlines } from '../redline/releaseRedlines.ts'
import { type IssueMove, issueMove } from './issueInput.ts'
import { lockIssueToBegin } from './issueStore.ts'
import { appendIssue, atGate, readIssueWork } from './issueWork.ts'

/**
 * Begin what an approved disposition orders. Units that it lets go at once are let go, and redlines that its approvals cover
 * are applied.
 */
export const beginIssue: Operation<IssueMove> = {
  name: 'beginIssue',
  permission: 'DispositionIssue',
  input: issueMove,
  lock: (input) => lockIssueToBegin(input.id),
  async perform(tx, input) {
    const [work, redlines] = await Promise.all([readIssueWork(tx, input), readReleased(tx, input.id)])
    const { issue } = work
    refuseIf(whyNotMoveIssue('begin', issue.status))
    refuseIf(whyNotPassGate(atGate(issue, 'IN_PROGRESS')))
    await releaseRedlines(tx, issue.id, redlines)
    await appendIssue(tx, work, {
      type: 'ISSUE_BEGUN',
      reason: input.reason,
      set: {
        status: 'IN_PROGRESS',
        approved_kind: issue.type_kind,
        approved_availability: issue.type_availability,
      },
    })
    return { issueId: issue.id }
  },
}

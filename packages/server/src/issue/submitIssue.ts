import { whyNotMoveIssue } from '@traveler/domain/issue/issueStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import type { Operation } from '../operation/operation.ts'
import { type IssueMove, issueMove } from './issueInput.ts'
import { lockIssue } from './issueStore.ts'
import { appendIssue, readIssueWork } from './issueWork.ts'

/** Say that what the disposition orders is done: it is looked at before the issue is closed. */
export const submitIssue: Operation<IssueMove> = {
  name: 'submitIssue',
  permission: 'UpdateIssue',
  input: issueMove,
  lock: (input) => lockIssue(input.id),
  async perform(tx, input) {
    const work = await readIssueWork(tx, input)
    refuseIf(whyNotMoveIssue('submit', work.issue.status))
    await appendIssue(tx, work, {
      type: 'ISSUE_SUBMITTED',
      reason: input.reason,
      set: { status: 'IN_REVIEW' },
    })
    return { issueId: work.issue.id }
  },
}

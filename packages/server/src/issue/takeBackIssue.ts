import { whyNotMoveIssue } from '@traveler/domain/issue/issueStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import type { Operation } from '../operation/operation.ts'
import { type IssueMove, issueMove } from './issueInput.ts'
import { lockIssue } from './issueStore.ts'
import { appendIssue, readIssueWork } from './issueWork.ts'

/** Take an issue back from review: there is more to be done. What was decided about closing it counts no more. */
export const takeBackIssue: Operation<IssueMove> = {
  name: 'takeBackIssue',
  permission: 'UpdateIssue',
  input: issueMove,
  lock: (input) => lockIssue(input.id),
  async perform(tx, input) {
    const work = await readIssueWork(tx, input)
    refuseIf(whyNotMoveIssue('takeBack', work.issue.status))
    await appendIssue(tx, work, {
      type: 'ISSUE_TAKEN_BACK',
      reason: input.reason,
      set: { status: 'IN_PROGRESS' },
      outdated: ['RESOLVED'],
    })
    return { issueId: work.issue.id }
  },
}

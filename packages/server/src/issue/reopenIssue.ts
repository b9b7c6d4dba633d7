import { whyNotMoveIssue } from '@traveler/domain/issue/issueStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import type { Operation } from '../operation/operation.ts'
import { type IssueMove, issueMove } from './issueInput.ts'
import { lockIssue } from './issueStore.ts'
import { appendIssue, readIssueWork } from './issueWork.ts'

/** Open a closed issue again, with a reason. Units that its disposition holds until it is resolved are held again. */
export const reopenIssue: Operation<IssueMove> = {
  name: 'reopenIssue',
  permission: 'ReopenIssue',
  input: issueMove,
  lock: (input) => lockIssue(input.id),
  async perform(tx, input) {
    const work = await readIssueWork(tx, input)
    refuseIf(whyNotMoveIssue('reopen', work.issue.status))
    if ((input.reason ?? '').trim() === '') refuseIf({ code: 'REASON_REQUIRED', act: 'reopen an issue' })
    await appendIssue(tx, work, {
      type: 'ISSUE_REOPENED',
      reason: input.reason,
      set: { status: 'IN_PROGRESS', resolved_at: null, resolved_by: null },
      outdated: ['RESOLVED'],
    })
    return { issueId: work.issue.id }
  },
}

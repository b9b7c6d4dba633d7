import { whyNotMoveIssue } from '@traveler/domain/issue/issueStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import type { Operation } from '../operation/operation.ts'
import { type IssueMove, issueMove } from './issueInput.ts'
import { lockIssue } from './issueStore.ts'
import { appendIssue, readIssueWork } from './issueWork.ts'

/** Take an issue back to PENDING: what is to become of its units is decided anew. Its units are held until then. */
export const dispositionIssueAgain: Operation<IssueMove> = {
  name: 'dispositionIssueAgain',
  permission: 'DispositionIssue',
  input: issueMove,
  lock: (input) => lockIssue(input.id),
  async perform(tx, input) {
    const work = await readIssueWork(tx, input)
    refuseIf(whyNotMoveIssue('dispositionAgain', work.issue.status))
    await appendIssue(tx, work, {
      type: 'ISSUE_TAKEN_TO_PENDING',
      reason: input.reason,
      set: { status: 'PENDING', approved_kind: null, approved_availability: null },
      outdated: ['IN_PROGRESS', 'RESOLVED'],
    })
    return { issueId: work.issue.id }
  },
}

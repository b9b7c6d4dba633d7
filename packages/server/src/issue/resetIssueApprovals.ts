import { gateBefore } from '@traveler/domain/issue/whyNotPassGate.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import type { Operation } from '../operation/operation.ts'
import { type IssueMove, issueMove } from './issueInput.ts'
import { lockIssue } from './issueStore.ts'
import { appendIssue, isDecidedOn, readIssueWork } from './issueWork.ts'

/** Let what was decided at the gate count no more, so that the issue can be edited. The decisions stay in the record. */
export const resetIssueApprovals: Operation<IssueMove> = {
  name: 'resetIssueApprovals',
  permission: 'DispositionIssue',
  input: issueMove,
  lock: (input) => lockIssue(input.id),
  async perform(tx, input) {
    const work = await readIssueWork(tx, input)
    const { issue } = work
    const gate = gateBefore(issue.status)
    if (gate === null || !isDecidedOn(issue)) {
      refuseIf({
        code: 'INVALID_INPUT',
        field: 'issueId',
        problem: 'Nothing was decided where the issue stands',
        remedy: 'It can be edited as its state allows.',
      })
      return { issueId: issue.id }
    }
    await appendIssue(tx, work, {
      type: 'ISSUE_DECISIONS_RESET',
      reason: input.reason,
      set: {},
      outdated: [gate],
    })
    return { issueId: issue.id }
  },
}

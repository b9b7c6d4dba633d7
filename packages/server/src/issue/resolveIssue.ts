import { whyNotMoveIssue } from '@traveler/domain/issue/issueStatus.ts'
import { whyNotResolveIssue } from '@traveler/domain/issue/whyNotResolveIssue.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { actorOf } from '../operation/actorOf.ts'
import type { Operation } from '../operation/operation.ts'
import { releasesUnits } from './holdUnits.ts'
import { type IssueMove, issueMove } from './issueInput.ts'
import { lockIssue } from './issueStore.ts'
import { appendIssue, atGate, readIssueWork } from './issueWork.ts'

/** Close an issue: what it ordered is done, and its units are let go where its disposition says so. */
export const resolveIssue: Operation<IssueMove> = {
  name: 'resolveIssue',
  permission: 'ResolveIssue',
  input: issueMove,
  lock: (input) => lockIssue(input.id),
  async perform(tx, input) {
    const work = await readIssueWork(tx, input)
    const { issue, units, now } = work
    refuseIf(whyNotMoveIssue('resolve', issue.status))
    const set = { status: 'RESOLVED', resolved_at: now, resolved_by: tx.caller.userId } as const
    const facts = {
      ...atGate(issue, 'RESOLVED'),
      raisedBy: issue.created_by,
      releasesUnits: releasesUnits(units, { ...issue, ...set }),
      openWork: issue.open_runs,
    }
    refuseIf(whyNotResolveIssue(facts, actorOf(tx.caller)))
    await appendIssue(tx, work, { type: 'ISSUE_RESOLVED', reason: input.reason, set })
    return { issueId: issue.id }
  },
}

import { type IssueField, whyNotEditIssue } from '@traveler/domain/issue/whyNotEditIssue.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { issueDisposition } from './issueInput.ts'
import { lockIssue } from './issueStore.ts'
import { appendIssue, isDecidedOn, readIssueWork } from './issueWork.ts'
import { readNamed } from './namedByIssue.ts'

const input = z.object({ id, etag: etag.optional(), ...issueDisposition })

/**
 * Say what is to become of the units of an issue. While the work is done a change takes the issue back to PENDING: what
 * was approved was another disposition.
 */
export const dispositionIssue: Operation<z.output<typeof input>> = {
  name: 'dispositionIssue',
  permission: 'DispositionIssue',
  input,
  lock: (given) => lockIssue(given.id, [], [given.issueDispositionTypeId]),
  async perform(tx, given) {
    const [work] = await Promise.all([readIssueWork(tx, given), readNamed(tx, given, () => [])])
    const { issue } = work
    const fields: IssueField[] = [
      ...(given.issueDispositionTypeId === undefined ? [] : (['issueDispositionTypeId'] as const)),
      ...(given.disposition === undefined ? [] : (['disposition'] as const)),
    ]
    refuseIf(whyNotEditIssue(fields, issue.status, isDecidedOn(issue)))
    const isBegun = issue.status === 'IN_PROGRESS'
    await appendIssue(tx, work, {
      type: 'ISSUE_DISPOSITIONED',
      set: {
        issue_disposition_type_id:
          given.issueDispositionTypeId === undefined
            ? issue.issue_disposition_type_id
            : given.issueDispositionTypeId,
        disposition: given.disposition === undefined ? issue.disposition : given.disposition,
        dispositioned_by: tx.caller.userId,
        ...(isBegun ? { status: 'PENDING', approved_kind: null, approved_availability: null } : {}),
      },
      outdated: isBegun ? ['IN_PROGRESS', 'RESOLVED'] : [],
    })
    return { issueId: issue.id }
  },
}

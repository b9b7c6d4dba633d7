import { whyNotChangeApprovers } from '@traveler/domain/issue/whyNotAskToApprove.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type IssueRow, loadIssues } from '../issue/issueStore.ts'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import {
  type IssueApprovalRequestRow,
  loadIssueApprovalRequests,
  lockIssueOfRequest,
} from './issueApprovalRequestStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Ask a person for the approval of an issue no longer. What that person decided stands. */
export const deleteIssueApprovalRequest: Operation<Input> = {
  name: 'deleteIssueApprovalRequest',
  permission: 'DeleteIssueApprovalRequest',
  input: z.object({ id, etag }),
  lock: (input) => lockIssueOfRequest(input.id),
  async perform(tx, input) {
    const found = await tx.readOne<IssueApprovalRequestRow>(loadIssueApprovalRequests([input.id]))
    const request = seenRow(found, { type: 'IssueApprovalRequest', ...input })
    const issue = seenRow(await tx.readOne<IssueRow>(loadIssues([request.issue_id])), {
      type: 'Issue',
      id: request.issue_id,
    })
    refuseIf(whyNotChangeApprovers(issue.status, request.gate_type))
    tx.append({
      stream: { id: issue.id, type: 'issue' },
      type: 'ISSUE_APPROVAL_REQUEST_DELETED',
      changes: [deleteRows('issue_approval_request', [{ id: request.id }])],
    })
    return { issueApprovalRequestId: request.id }
  },
}

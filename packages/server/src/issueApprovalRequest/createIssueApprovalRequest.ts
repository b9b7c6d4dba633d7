import { whyNotAskToApprove } from '@traveler/domain/issue/whyNotAskToApprove.ts'
import { issueGates } from '@traveler/domain/issue/whyNotPassGate.ts'
import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type IssueRow, loadIssues } from '../issue/issueStore.ts'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotAskInRole } from '../reviewRequest/whyNotAskInRole.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { findIssueApprovalRequest, type IssueApprovalRequestRow } from './issueApprovalRequestStore.ts'

const input = z.object({
  issueId: id,
  gate: z.enum(issueGates),
  assignedToId: id,
  /** In which role the person is asked; absent: in any. */
  roleId: id.nullish(),
})

/** Ask a person by name to approve what is to become of the units of an issue, or that it is closed. */
export const createIssueApprovalRequest: Operation<z.output<typeof input>> = {
  name: 'createIssueApprovalRequest',
  permission: 'CreateIssueApprovalRequest',
  input,
  lock: ({ issueId, assignedToId, roleId }) => lockStreams([issueId], [assignedToId, roleId]),
  async perform(tx, { issueId, gate, assignedToId, roleId = null }) {
    const [found, person, asked, misplaced] = await Promise.all([
      tx.readOne<IssueRow>(loadIssues([issueId])),
      tx.readOne<UserRow>(loadUsers([assignedToId])),
      tx.readOne<IssueApprovalRequestRow>(findIssueApprovalRequest(issueId, gate, assignedToId)),
      whyNotAskInRole(tx, assignedToId, roleId),
    ])
    const issue = seenRow(found, { type: 'Issue', id: issueId })
    if (person === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'User', id: assignedToId })
    const approver = {
      id: assignedToId,
      name: person.name,
      isActive: !person.deactivated,
      isAsked: asked !== undefined,
    }
    refuseIf([...whyNotAskToApprove(issue.status, gate, approver), ...misplaced])
    const [requestId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: requestId,
      issue_id: issueId,
      gate_type: gate,
      assigned_to_id: assignedToId,
      role_id: roleId,
      status: 'PENDING' as const,
      export_controlled: issue.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: issueId, type: 'issue' },
      type: 'ISSUE_APPROVAL_REQUESTED',
      changes: [insertRows('issue_approval_request', [row])],
    })
    tx.notify({
      type: 'ISSUE_APPROVAL_REQUEST_ASSIGNED',
      recordId: issueId,
      path: notificationPath({ type: 'issue', id: issueId }),
      controlled: issue.export_controlled,
      users: [assignedToId],
    })
    return { issueApprovalRequestId: requestId }
  },
}

import { whyNotAskTeam, whyNotAskToApprove } from '@traveler/domain/issue/whyNotAskToApprove.ts'
import { issueGates } from '@traveler/domain/issue/whyNotPassGate.ts'
import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type IssueRow, loadIssues } from '../issue/issueStore.ts'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotAskInRole } from '../reviewRequest/whyNotAskInRole.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { loadTeams, type TeamRow } from '../team/teamStore.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import {
  findIssueApprovalRequest,
  findRequestOfTeam,
  type IssueApprovalRequestRow,
  listMembersToAsk,
  type MemberToAskRow,
} from './issueApprovalRequestStore.ts'

const input = z
  .object({
    issueId: id,
    gate: z.enum(issueGates),
    assignedToId: id.nullish(),
    assignedTeamId: id.nullish(),
    /** In which role the person or a member of the team is asked; absent: in any. */
    roleId: id.nullish(),
  })
  .refine(({ assignedToId, assignedTeamId }) => (assignedToId == null) !== (assignedTeamId == null), {
    path: ['assignedToId'],
    message: 'A person or a team is asked. Name one of them.',
  })
type Input = z.output<typeof input>

/** Ask a person by name, or a team, to approve what is to become of the units of an issue, or that it is closed. */
export const createIssueApprovalRequest: Operation<Input> = {
  name: 'createIssueApprovalRequest',
  permission: 'CreateIssueApprovalRequest',
  input,
  lock: ({ issueId, assignedToId, assignedTeamId, roleId }) =>
    lockStreams([issueId], [assignedToId ?? assignedTeamId, roleId]),
  async perform(tx, given) {
    const { issueId, gate, assignedToId = null, assignedTeamId = null, roleId = null } = given
    const [found, whyNot, requestId, now] = await Promise.all([
      tx.readOne<IssueRow>(loadIssues([issueId])),
      assignedTeamId === null
        ? whyNotPerson(tx, given, assignedToId ?? '')
        : whyNotTeam(tx, given, assignedTeamId),
      tx.newId(),
      tx.now(),
    ])
    const issue = seenRow(found, { type: 'Issue', id: issueId })
    refuseIf(whyNot(issue))
    const row = {
      id: requestId,
      issue_id: issueId,
      gate_type: gate,
      assigned_to_id: assignedToId,
      assigned_team_id: assignedTeamId,
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
      teams: [assignedTeamId],
    })
    return { issueApprovalRequestId: requestId }
  },
}

type WhyNotAsk = (issue: IssueRow) => readonly Refusal[]

/** Reads what decides on asking a person. */
async function whyNotPerson(tx: Transaction, given: Input, userId: string): Promise<WhyNotAsk> {
  const { issueId, gate, roleId = null } = given
  const [person, asked, misplaced] = await Promise.all([
    tx.readOne<UserRow>(loadUsers([userId])),
    tx.readOne<IssueApprovalRequestRow>(findIssueApprovalRequest(issueId, gate, userId)),
    whyNotAskInRole(tx, userId, roleId),
  ])
  if (person === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'User', id: userId })
  const { name, deactivated } = person
  const approver = { id: userId, name, isActive: !deactivated, isAsked: asked !== undefined }
  return ({ status }) => [...whyNotAskToApprove(status, gate, approver), ...misplaced]
}

/** Reads what decides on asking a team. */
async function whyNotTeam(tx: Transaction, given: Input, teamId: string): Promise<WhyNotAsk> {
  const { issueId, gate, roleId = null } = given
  const [team, asked, members, role] = await Promise.all([
    tx.readOne<TeamRow>(loadTeams([teamId])),
    tx.readOne<IssueApprovalRequestRow>(findRequestOfTeam(issueId, gate, teamId)),
    tx.read<MemberToAskRow>(listMembersToAsk(teamId)),
    roleId === null ? null : tx.readOne<RoleRow>(loadRoles([roleId])),
  ])
  if (team === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Team', id: teamId })
  if (role === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Role', id: roleId ?? '' })
  const facts = { name: team.name, members, isAsked: asked !== undefined, role }
  return ({ status }) => whyNotAskTeam(status, gate, facts)
}

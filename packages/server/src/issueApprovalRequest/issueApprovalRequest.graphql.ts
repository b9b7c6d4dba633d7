import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { IssueType } from '../issue/issue.graphql.ts'
import { IssueApprovalGateType, issueApprovalRequestList } from '../issue/issueList.graphql.ts'
import { type IssueRow, loadIssues } from '../issue/issueStore.ts'
import { act } from '../operation/act.ts'
import { ReviewStatusType } from '../review/reviewList.graphql.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { TeamType } from '../team/team.graphql.ts'
import { loadTeams, type TeamRow } from '../team/teamStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { createIssueApprovalRequest } from './createIssueApprovalRequest.ts'
import { deleteIssueApprovalRequest } from './deleteIssueApprovalRequest.ts'
import { type IssueApprovalRequestRow, loadIssueApprovalRequests } from './issueApprovalRequestStore.ts'

const RequestType = builder.objectRef<IssueApprovalRequestRow>('IssueApprovalRequest')

RequestType.implement({
  description:
    'That a person by name, or a team, is asked to approve an issue. Who must approve is said by its disposition type: a request calls people, and takes the place of nobody. Any member of a team answers for it.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    status: t.field({
      type: ReviewStatusType,
      description:
        'What the person, or a member of the team, decided; PENDING until then, and again when the decisions are reset.',
      resolve: (row) => row.status,
    }),
    issueApprovalGateType: t.field({ type: IssueApprovalGateType, resolve: (row) => row.gate_type }),
    issueId: t.exposeID('issue_id', { nullable: false }),
    issue: t.field({
      type: IssueType,
      resolve: ({ issue_id }, _args, context) => context.one<IssueRow>(loadIssues, issue_id),
    }),
    roleId: t.exposeID('role_id', {
      description: 'In which role the person or the team is asked; null: in any.',
    }),
    role: t.field({
      type: RoleType,
      resolve: ({ role_id }, _args, context) =>
        role_id === null ? null : context.one<RoleRow>(loadRoles, role_id),
    }),
    assignedToId: t.exposeID('assigned_to_id', { description: 'Null: a team is asked.' }),
    assignedTo: t.field({
      type: UserType,
      resolve: ({ assigned_to_id }, _args, context) =>
        assigned_to_id === null ? null : context.one<UserRow>(loadUsers, assigned_to_id),
    }),
    assignedTeamId: t.exposeID('assigned_team_id', { description: 'Null: a person is asked.' }),
    assignedTeam: t.field({
      type: TeamType,
      resolve: ({ assigned_team_id }, _args, context) =>
        assigned_team_id === null ? null : context.one<TeamRow>(loadTeams, assigned_team_id),
    }),
  }),
})

const door = { type: RequestType, load: loadIssueApprovalRequests }
const madeRequest = made('issueApprovalRequestId')

addList(issueApprovalRequestList, RequestType, {
  connection: 'IssueApprovalRequestsConnection',
  edge: 'IssueApprovalRequestsEdge',
})
addRecord(
  'issueApprovalRequest',
  'One request for an approval; null when there is none, or none that you may see.',
  door,
)
addNestedList(IssueType, 'approvalRequests', {
  spec: issueApprovalRequestList,
  node: RequestType,
  owner: 'issue_id',
  order: 'OLDEST_FIRST',
  description: 'Who was asked by name to approve it.',
})

const CreateInput = builder.inputType('CreateIssueApprovalRequestInput', {
  fields: (t) => ({
    issueId: t.id({ required: true }),
    issueApprovalGateType: t.field({ type: IssueApprovalGateType, required: true }),
    assignedToId: t.id({ description: 'Who is asked.' }),
    assignedTeamId: t.id({ description: 'The team that is asked, in place of a person.' }),
    reviewerId: t.id({ description: 'The same as `assignedToId`.' }),
    roleId: t.id({ description: 'In which role the person or the team is asked; absent: in any.' }),
  }),
})

builder.mutationField('createIssueApprovalRequest', (t) =>
  t.field({
    type: recordPayload('CreateIssueApprovalRequest', 'approvalRequest', door),
    description:
      'Ask a person by name, or a team, to approve what is to become of the units of an issue, or that it is closed. It is told to that person, or to every member.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { issueId, roleId, issueApprovalGateType: gate, assignedToId, assignedTeamId, reviewerId } = input
      const asked = { issueId, roleId, gate, assignedTeamId, assignedToId: assignedToId ?? reviewerId }
      return performing(context, info, [act(createIssueApprovalRequest, asked)], madeRequest)
    },
  }),
)

builder.mutationField('deleteIssueApprovalRequest', (t) =>
  t.field({
    type: deletedPayload('DeleteIssueApprovalRequest'),
    description: 'Ask a person for an approval no longer. What that person decided stands.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteIssueApprovalRequest, args)], madeRequest),
  }),
)

import { Refused } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { ReviewStatusType } from '../review/reviewList.graphql.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { SignatureInputType, SignatureType } from '../signature/signature.graphql.ts'
import { loadSignatures, type SignatureRow } from '../signature/signatureStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { approveIssue } from './approveIssue.ts'
import { IssueType } from './issue.graphql.ts'
import { type IssueApprovalRow, loadIssueApprovals } from './issueApprovalStore.ts'
import { IssueApprovalGateType, issueApprovalList } from './issueList.graphql.ts'
import { type IssueRow, loadIssues } from './issueStore.ts'
import { rejectIssue } from './rejectIssue.ts'
import { resetIssueApprovals } from './resetIssueApprovals.ts'

const ApprovalType = builder.objectRef<IssueApprovalRow>('IssueApproval')

ApprovalType.implement({
  description: 'A signed decision of a person on an issue: on its disposition, or on closing it.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    status: t.field({ type: ReviewStatusType, resolve: (row) => row.status }),
    decision: t.exposeString('decision', {
      description: 'APPROVED or REJECTED: what was decided, whether or not it still counts.',
    }),
    comment: t.exposeString('comment'),
    issueApprovalGateType: t.field({ type: IssueApprovalGateType, resolve: (row) => row.gate_type }),
    issueId: t.exposeID('issue_id', { nullable: false }),
    issue: t.field({
      type: IssueType,
      resolve: ({ issue_id }, _args, context) => context.one<IssueRow>(loadIssues, issue_id),
    }),
    roleId: t.exposeID('role_id', {
      description: 'The role whose place it fills; null: none that is wanted.',
    }),
    role: t.field({
      type: RoleType,
      resolve: ({ role_id }, _args, context) =>
        role_id === null ? null : context.one<RoleRow>(loadRoles, role_id),
    }),
    reviewerId: t.exposeID('reviewer_id', { nullable: false }),
    reviewer: t.field({
      type: UserType,
      resolve: ({ reviewer_id }, _args, context) => context.one<UserRow>(loadUsers, reviewer_id),
    }),
    signature: t.field({
      type: SignatureType,
      resolve: ({ signature_id }, _args, context) => context.one<SignatureRow>(loadSignatures, signature_id),
    }),
  }),
})

const door = { type: ApprovalType, load: loadIssueApprovals }

addList(issueApprovalList, ApprovalType, {
  connection: 'IssueApprovalsConnection',
  edge: 'IssueApprovalsEdge',
})
addRecord(
  'issueApproval',
  'One decision on an issue; null when there is none, or none that you may see.',
  door,
)
addNestedList(IssueType, 'approvals', {
  spec: issueApprovalList,
  node: ApprovalType,
  owner: 'issue_id',
  order: 'OLDEST_FIRST',
  description: 'What people decided, in the order in which they did; outdated decisions too.',
})

const CreateInput = builder.inputType('CreateIssueApprovalInput', {
  fields: (t) => ({
    issueId: t.id({ required: true }),
    issueApprovalGateType: t.field({ type: IssueApprovalGateType, required: true }),
    status: t.field({ type: ReviewStatusType, description: 'APPROVED or REJECTED.' }),
    comment: t.string({ description: 'A rejection says why.' }),
    roleId: t.id({
      description: 'The role whose place is filled; absent: the first open one that the signer holds.',
    }),
    etag: t.string({ description: 'The issue’s, as the signer was shown it; absent: as it stands.' }),
    redlineEtags: t.stringList({
      description:
        'Of its redlines in review as the signer was shown them: approving the disposition approves them. Absent: as they stand.',
    }),
    signature: t.field({
      type: SignatureInputType,
      description: 'The signer’s own credentials; a program has none and is refused.',
    }),
  }),
})

builder.mutationField('createIssueApproval', (t) =>
  t.field({
    type: recordPayload('CreateIssueApproval', 'approval', door),
    description:
      'Approve or reject, signed, what is to become of the units of an issue, or that it is closed.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input: { status, issueApprovalGateType, ...input } }, context, info) => {
      const decided = { ...input, gate: issueApprovalGateType }
      if (status !== 'APPROVED' && status !== 'REJECTED') throw new Refused(notDecided)
      const decision = act(status === 'APPROVED' ? approveIssue : rejectIssue, decided)
      return performing(context, info, [decision], made('issueApprovalId'))
    },
  }),
)

const notDecided = {
  code: 'INVALID_INPUT',
  field: 'status',
  problem: 'is no decision',
  remedy: 'Give APPROVED or REJECTED; to say something without deciding, comment on the issue.',
} as const

const ResetInput = builder.inputType('ResetIssueApprovalsInput', {
  fields: (t) => ({
    issueId: t.id({ required: true }),
    etag: t.string({ required: true, description: 'The issue’s.' }),
    reason: t.string(),
  }),
})

interface Reset {
  readonly issueId: string
}

const ResetPayload = builder.objectRef<Reset>('ResetIssueApprovals').implement({
  fields: (t) => ({ issueId: t.exposeID('issueId') }),
})

builder.mutationField('resetIssueApprovals', (t) =>
  t.field({
    type: ResetPayload,
    description:
      'Let what was decided where the issue stands count no more, so that it can be edited. The decisions stay in the record.',
    args: { input: t.arg({ type: ResetInput, required: true }) },
    resolve: (_root, { input: { issueId, ...input } }, context, info) =>
      performing(context, info, [act(resetIssueApprovals, { id: issueId, ...input })], (ids) => ({
        issueId: made('issueId')(ids).id,
      })),
  }),
)

import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { MBomType } from '../mbom/mbom.graphql.ts'
import { loadMBoms, type MBomRow } from '../mbom/mbomStore.ts'
import { act } from '../operation/act.ts'
import { MBomGateType } from '../review/mbomGate.graphql.ts'
import { ReviewStatusType } from '../review/reviewList.graphql.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { createMbomApprovalRequest } from './createMbomApprovalRequest.ts'
import { deleteMbomApprovalRequest } from './deleteMbomApprovalRequest.ts'
import { mbomApprovalRequestList } from './reviewRequestList.graphql.ts'
import { loadReviewRequestsOf, type ReviewRequestRow } from './reviewRequestStore.ts'
import { updateMbomApprovalRequest } from './updateMbomApprovalRequest.ts'

const RequestType = builder.objectRef<ReviewRequestRow>('MBomApprovalRequest')

RequestType.implement({
  description:
    'That a person is asked by name to approve an mBOM version: it is not released without that approval.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    status: t.field({ type: ReviewStatusType, nullable: false, resolve: (row) => row.status }),
    gateType: t.field({ type: MBomGateType, nullable: false, resolve: () => 'RELEASED' }),
    mbomId: t.exposeID('mbom_id'),
    mbom: t.field({
      type: MBomType,
      resolve: ({ mbom_id }, _args, context) =>
        mbom_id === null ? null : context.one<MBomRow>(loadMBoms, mbom_id),
    }),
    roleId: t.exposeID('role_id', { description: 'In which role the person is asked; null: in any.' }),
    role: t.field({
      type: RoleType,
      resolve: ({ role_id }, _args, context) =>
        role_id === null ? null : context.one<RoleRow>(loadRoles, role_id),
    }),
    assignedToId: t.exposeID('reviewer_id', { nullable: false }),
    assignedTo: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.reviewer_id),
    }),
    reviewerId: t.exposeID('reviewer_id', { deprecationReason: 'It is `assignedToId`.' }),
    reviewer: t.field({
      type: UserType,
      deprecationReason: 'It is `assignedTo`.',
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.reviewer_id),
    }),
  }),
})

const door = { type: RequestType, load: loadReviewRequestsOf('mbom_id') }
const madeRequest = made('reviewRequestId')

addList(mbomApprovalRequestList, RequestType, {
  connection: 'MBomApprovalRequestsConnection',
  edge: 'MBomApprovalRequestsEdge',
})
addRecord(
  'mbomApprovalRequest',
  'One request for an approval; null when there is none, or none that you may see.',
  door,
)
addNestedList(MBomType, 'approvalRequests', {
  spec: mbomApprovalRequestList,
  node: RequestType,
  owner: 'mbom_id',
  order: 'OLDEST_FIRST',
  description: 'Who was asked by name to approve it.',
})

const CreateInput = builder.inputType('CreateMBomApprovalRequestInput', {
  fields: (t) => ({
    mbomId: t.id({ required: true }),
    assignedToId: t.id({ description: 'Who is asked.' }),
    reviewerId: t.id({ description: 'The same as `assignedToId`.' }),
    roleId: t.id({ description: 'In which role the person is asked; absent: in any.' }),
    gateType: t.field({ type: MBomGateType, description: 'There is one gate; absent: that one.' }),
  }),
})
const CreatePayload = recordPayload('CreateMBomApprovalRequest', 'approvalRequest', door)

builder.mutationField('createMbomApprovalRequest', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Ask a person by name to approve a version: it is not released without that approval.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input: { mbomId, roleId, assignedToId, reviewerId } }, context, info) => {
      const asked = { mbomId, roleId, reviewerId: assignedToId ?? reviewerId }
      return performing(context, info, [act(createMbomApprovalRequest, asked)], madeRequest)
    },
  }),
)

const UpdateInput = builder.inputType('UpdateMBomApprovalRequestInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    assignedToId: t.id({ required: true, description: 'Who is asked instead.' }),
    roleId: t.id({ description: 'In which role; absent: in any.' }),
  }),
})
const UpdatePayload = recordPayload('UpdateMBomApprovalRequest', 'approvalRequest', door)

builder.mutationField('updateMbomApprovalRequest', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Ask somebody else in place of the person who was asked.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input: { assignedToId, ...request } }, context, info) => {
      const turned = { ...request, reviewerId: assignedToId }
      return performing(context, info, [act(updateMbomApprovalRequest, turned)], madeRequest)
    },
  }),
)

const DeletePayload = deletedPayload('DeleteMBomApprovalRequest')

builder.mutationField('deleteMbomApprovalRequest', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Ask a person for an approval no longer. What that person decided stands.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteMbomApprovalRequest, args)], madeRequest),
  }),
)

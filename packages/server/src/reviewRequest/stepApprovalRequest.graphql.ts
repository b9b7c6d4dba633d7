import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { ReviewStatusType } from '../review/reviewList.graphql.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { createStepApprovalRequest } from './createStepApprovalRequest.ts'
import { deleteStepApprovalRequest } from './deleteStepApprovalRequest.ts'
import { stepApprovalRequestList } from './reviewRequestList.graphql.ts'
import { loadReviewRequestsOf, type ReviewRequestRow } from './reviewRequestStore.ts'
import { updateStepApprovalRequest } from './updateStepApprovalRequest.ts'

export const StepApprovalRequestType = builder.objectRef<ReviewRequestRow>('StepApprovalRequest')

StepApprovalRequestType.implement({
  description:
    'That a person is asked by name to review a version of a standard step: it is not released without that approval.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    status: t.field({ type: ReviewStatusType, nullable: false, resolve: (row) => row.status }),
    stepId: t.exposeID('standard_step_id', { description: 'The version: its top step.' }),
    step: t.field({
      type: StepType,
      resolve: ({ standard_step_id }, _args, context) =>
        standard_step_id === null ? null : context.one<StepRow>(loadSteps, standard_step_id),
    }),
    reviewerId: t.exposeID('reviewer_id', { nullable: false }),
    reviewer: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.reviewer_id),
    }),
  }),
})

const door = { type: StepApprovalRequestType, load: loadReviewRequestsOf('standard_step_id') }
const madeRequest = made('reviewRequestId')

addList(stepApprovalRequestList, StepApprovalRequestType, {
  connection: 'StepApprovalRequestsConnection',
  edge: 'StepApprovalRequestsEdge',
})
addRecord(
  'stepApprovalRequest',
  'One request for a review of a standard step; null when there is none, or none that you may see.',
  door,
)
addNestedList(StepType, 'approvalRequests', {
  spec: stepApprovalRequestList,
  node: StepApprovalRequestType,
  owner: 'standard_step_id',
  order: 'OLDEST_FIRST',
  description: 'Of the top of a standard step: who was asked by name to review it.',
})

const CreateInput = builder.inputType('CreateStepApprovalRequestInput', {
  fields: (t) => ({ stepId: t.id({ required: true }), reviewerId: t.id({ required: true }) }),
})
const CreatePayload = recordPayload('CreateStepApprovalRequest', 'approvalRequest', door)

builder.mutationField('createStepApprovalRequest', (t) =>
  t.field({
    type: CreatePayload,
    description:
      'Ask a person by name to review a version of a standard step: it is not released without that approval.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createStepApprovalRequest, input)], madeRequest),
  }),
)

const UpdateInput = builder.inputType('UpdateStepApprovalRequestInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reviewerId: t.id({ required: true, description: 'Who is asked instead.' }),
  }),
})
const UpdatePayload = recordPayload('UpdateStepApprovalRequest', 'approvalRequest', door)

builder.mutationField('updateStepApprovalRequest', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Ask somebody else in place of the person who was asked.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateStepApprovalRequest, input)], madeRequest),
  }),
)

const DeletePayload = deletedPayload('DeleteStepApprovalRequest')

builder.mutationField('deleteStepApprovalRequest', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Ask a person for a review no longer. What that person decided stands.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteStepApprovalRequest, args)], madeRequest),
  }),
)

import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { createReviewRequest } from './createReviewRequest.ts'
import { deleteReviewRequest } from './deleteReviewRequest.ts'
import { ReviewRequestStatusType, reviewRequestList } from './reviewRequestList.graphql.ts'
import { loadReviewRequestsOf, type ReviewRequestRow } from './reviewRequestStore.ts'
import { updateReviewRequest } from './updateReviewRequest.ts'

const loadReviewRequests = loadReviewRequestsOf('procedure_id')

export const ReviewRequestType = builder.objectRef<ReviewRequestRow>('ReviewRequest')

ReviewRequestType.implement({
  description:
    'That a person is asked by name to review a version: it is not released without that approval.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    status: t.field({ type: ReviewRequestStatusType, nullable: false, resolve: (row) => row.status }),
    procedureId: t.exposeID('procedure_id'),
    procedure: t.field({
      type: ProcedureType,
      resolve: ({ procedure_id }, _args, context) =>
        procedure_id === null ? null : context.one<ProcedureRow>(loadProcedures, procedure_id),
    }),
    reviewerId: t.exposeID('reviewer_id', { nullable: false }),
    reviewer: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.reviewer_id),
    }),
  }),
})

const door = { type: ReviewRequestType, load: loadReviewRequests }
const madeRequest = made('reviewRequestId')

addList(reviewRequestList, ReviewRequestType, {
  connection: 'ReviewRequestsConnection',
  edge: 'ReviewRequestsEdge',
})
addRecord(
  'reviewRequest',
  'One request for a review; null when there is none, or none that you may see.',
  door,
)
addNestedList(ProcedureType, 'reviewRequests', {
  spec: reviewRequestList,
  node: ReviewRequestType,
  owner: 'procedure_id',
  order: 'OLDEST_FIRST',
  description: 'Who was asked by name to review it.',
})

const CreateInput = builder.inputType('ReviewRequestInput', {
  fields: (t) => ({ procedureId: t.id({ required: true }), reviewerId: t.id({ required: true }) }),
})
const CreatePayload = recordPayload('CreateReviewRequest', 'reviewRequest', door)

builder.mutationField('createReviewRequest', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Ask a person by name to review a version: it is not released without that approval.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createReviewRequest, input)], madeRequest),
  }),
)

const UpdateInput = builder.inputType('UpdateReviewRequestInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reviewerId: t.id({ required: true, description: 'Who is asked instead.' }),
  }),
})
const UpdatePayload = recordPayload('UpdateReviewRequest', 'reviewRequest', door)

builder.mutationField('updateReviewRequest', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Ask somebody else in place of the person who was asked.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateReviewRequest, input)], madeRequest),
  }),
)

const DeletePayload = deletedPayload('DeleteReviewRequest')

builder.mutationField('deleteReviewRequest', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Ask a person for a review no longer. What that person decided stands.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteReviewRequest, args)], madeRequest),
  }),
)

import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { SignatureType } from '../signature/signature.graphql.ts'
import { loadSignatures, type SignatureRow } from '../signature/signatureStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { ReviewStatusType, reviewList } from './reviewList.graphql.ts'
import { loadReviews, type ReviewRow } from './reviewStore.ts'

export const ReviewType = builder.objectRef<ReviewRow>('Review')

ReviewType.implement({
  description: 'A signed decision of a person on a procedure version.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    status: t.field({ type: ReviewStatusType, resolve: (row) => row.status }),
    decision: t.exposeString('decision', {
      nullable: false,
      description: 'APPROVED or REJECTED: what was decided, whether or not it still counts.',
    }),
    comment: t.exposeString('comment'),
    outdatedReason: t.exposeString('outdated_reason', { description: 'Why it counts no more.' }),
    procedureId: t.exposeID('procedure_id'),
    procedure: t.field({
      type: ProcedureType,
      resolve: (row, _args, context) => context.one<ProcedureRow>(loadProcedures, row.procedure_id),
    }),
    reviewerId: t.exposeID('reviewer_id', { nullable: false }),
    reviewer: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.reviewer_id),
    }),
    roleId: t.exposeID('role_id', {
      description: 'The role whose place it fills; null: none that is wanted.',
    }),
    signature: t.field({
      type: SignatureType,
      resolve: (row, _args, context) => context.one<SignatureRow>(loadSignatures, row.signature_id),
    }),
    createdBy: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.created_by),
    }),
    updatedBy: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.updated_by),
    }),
  }),
})

addList(reviewList, ReviewType, { connection: 'ReviewsConnection', edge: 'ReviewsEdge' })

addRecord(
  'review',
  'One decision on a procedure version; null when there is none, or none that you may see.',
  {
    type: ReviewType,
    load: loadReviews,
  },
)

addNestedList(ProcedureType, 'reviews', {
  spec: reviewList,
  node: ReviewType,
  owner: 'procedure_id',
  order: 'OLDEST_FIRST',
  description: 'What people decided on it, in the order in which they did; outdated decisions too.',
})

import { Refused } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { ReviewStatusType } from '../review/reviewList.graphql.ts'
import { chosenActs } from '../runBatch/siblingActs.graphql.ts'
import { SignatureInputType, SignatureType } from '../signature/signature.graphql.ts'
import { loadSignatures, type SignatureRow } from '../signature/signatureStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { approveRedline } from './approveRedline.ts'
import { RedlineType } from './redline.graphql.ts'
import { redlineApprovalList } from './redlineList.graphql.ts'
import {
  loadRedlineApprovals,
  loadRedlines,
  type RedlineApprovalRow,
  type RedlineRow,
} from './redlineStore.ts'
import { rejectRedline } from './rejectRedline.ts'
import { actTogether, stepOfRedline } from './together.graphql.ts'

const ApprovalType = builder.objectRef<RedlineApprovalRow>('RedlineApproval')

ApprovalType.implement({
  description: 'A signed decision of a person on a redline.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    status: t.field({
      type: ReviewStatusType,
      description: 'OUTDATED: the redline was revised or canceled since, and the decision counts no more.',
      resolve: (row) => row.status,
    }),
    decision: t.exposeString('decision', {
      description: 'APPROVED or REJECTED: what was decided, whether or not it still counts.',
    }),
    comment: t.exposeString('comment'),
    redlineId: t.exposeID('redline_id', { nullable: false }),
    redline: t.field({
      type: RedlineType,
      resolve: ({ redline_id }, _args, context) => context.one<RedlineRow>(loadRedlines, redline_id),
    }),
    roleId: t.exposeID('role_id', {
      description: 'The role whose place it fills; null: none that is wanted.',
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

const door = { type: ApprovalType, load: loadRedlineApprovals }

addList(redlineApprovalList, ApprovalType, {
  connection: 'RedlineApprovalsConnection',
  edge: 'RedlineApprovalsEdge',
})
addRecord(
  'redlineApproval',
  'One decision on a redline; null when there is none, or none that you may see.',
  door,
)
addNestedList(RedlineType, 'approvals', {
  spec: redlineApprovalList,
  node: ApprovalType,
  owner: 'redline_id',
  order: 'OLDEST_FIRST',
  description: 'What people decided, in the order in which they did; outdated decisions too.',
})

const CreateInput = builder.inputType('CreateRedlineApprovalInput', {
  fields: (t) => ({
    redlineId: t.id({ required: true }),
    status: t.field({ type: ReviewStatusType, description: 'APPROVED or REJECTED.' }),
    comment: t.string({ description: 'A rejection says why.' }),
    etag: t.string({ description: 'The redline’s, as the signer was shown it; absent: as it stands.' }),
    signature: t.field({
      type: SignatureInputType,
      description: 'The signer’s own credentials; a program has none and is refused.',
    }),
  }),
})

builder.mutationField('createRedlineApproval', (t) =>
  t.field({
    type: recordPayload('CreateRedlineApproval', 'approval', door),
    description: 'Approve or reject, signed, what a redline changes. Nobody approves what he wrote.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: async (_root, { input: { status, ...input } }, context, info) => {
      if (status !== 'APPROVED' && status !== 'REJECTED') throw new Refused(notDecided)
      const decision = await actTogether(
        context,
        status === 'APPROVED' ? approveRedline : rejectRedline,
        input,
        {
          runStepId: await stepOfRedline(context, input.redlineId),
          inputOf: ({ id }) => ({ ...input, redlineId: id, etag: null }),
        },
      )
      return performing(
        context,
        info,
        chosenActs([decision], { status, ...input }),
        made('redlineApprovalId'),
      )
    },
  }),
)

const notDecided = {
  code: 'INVALID_INPUT',
  field: 'status',
  problem: 'is no decision',
  remedy: 'Give APPROVED or REJECTED; to say something without deciding, comment on the run step.',
} as const

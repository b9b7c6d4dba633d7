import { builder } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { approveStandardStep } from './approveStandardStep.ts'
import { commentOnStandardStep } from './commentOnStandardStep.ts'
import { decisionAct } from './decisionAct.ts'
import { rejectStandardStep } from './rejectStandardStep.ts'
import { resolveStepApproval } from './resolveStepApproval.ts'
import { ReviewStatusType } from './reviewList.graphql.ts'
import { loadStepApprovals, StepApprovalType } from './stepApproval.graphql.ts'
import { updateStepApproval } from './updateStepApproval.ts'
import { withdrawStepApproval } from './withdrawStepApproval.ts'

const door = { type: StepApprovalType, load: loadStepApprovals }
const madeApproval = made('reviewId')
const acts = { APPROVED: approveStandardStep, REJECTED: rejectStandardStep, comment: commentOnStandardStep }

const CreateInput = builder.inputType('CreateStepApprovalInput', {
  fields: (t) => ({
    stepId: t.id({
      required: true,
      description: 'The version: its top step. A comment may be about a step below it.',
    }),
    parentId: t.id({ description: 'Of a comment: what it answers.' }),
    status: t.field({
      type: ReviewStatusType,
      description: 'APPROVED or REJECTED; absent: a comment, which decides nothing.',
    }),
    comment: t.string({ description: 'A rejection takes one.' }),
    content: t.field({ type: 'SlateContent', description: 'The same with more than words.' }),
    resolved: t.boolean({ description: 'Of a comment: what it asks for is done.' }),
    roleId: t.id({
      description: 'The role whose place is filled; absent: the first open one that the signer holds.',
    }),
    digest: t.string({
      description: "The version's `standardStepDigest` as it was shown; absent: whatever is in review.",
    }),
    signature: t.field({ type: SignatureInputType, description: 'Without it nothing is decided.' }),
  }),
})
const CreatePayload = recordPayload('CreateStepApproval', 'approval', door)

builder.mutationField('createStepApproval', (t) =>
  t.field({
    type: CreatePayload,
    description:
      'Approve or reject a version of a standard step in review, signed with own credentials, or comment in its review.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [decisionAct(acts, input)], madeApproval),
  }),
)

const UpdateInput = builder.inputType('UpdateStepApprovalInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    comment: t.string({ description: 'One’s own words alone.' }),
    content: t.field({ type: 'SlateContent' }),
    resolved: t.boolean(),
  }),
})
const UpdatePayload = recordPayload('UpdateStepApproval', 'approval', door)
const updates: readonly [ActGroup, ...ActGroup[]] = [
  { fields: ['comment', 'content'], act: (input) => act(updateStepApproval, input) },
  { fields: ['resolved'], act: (input) => act(resolveStepApproval, input) },
]

builder.mutationField('updateStepApproval', (t) =>
  t.field({
    type: UpdatePayload,
    description:
      'Change one’s own words in a review, or mark a comment as done. A signed decision stays as it is.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), madeApproval),
  }),
)

const WithdrawInput = builder.inputType('WithdrawStepApprovalInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
  }),
})
const WithdrawPayload = recordPayload('WithdrawStepApproval', 'approval', door)

builder.mutationField('withdrawStepApproval', (t) =>
  t.field({
    type: WithdrawPayload,
    description: 'Take the own approval of a standard step back while the version is in review.',
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(withdrawStepApproval, input)], madeApproval),
  }),
)

import { builder } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { approveMbom } from './approveMbom.ts'
import { commentOnMbom } from './commentOnMbom.ts'
import { decisionAct } from './decisionAct.ts'
import { loadMBomApprovals, MBomApprovalType } from './mbomApproval.graphql.ts'
import { MBomGateType } from './mbomGate.graphql.ts'
import { rejectMbom } from './rejectMbom.ts'
import { resolveMbomApproval } from './resolveMbomApproval.ts'
import { ReviewStatusType } from './reviewList.graphql.ts'
import { updateMbomApproval } from './updateMbomApproval.ts'
import { withdrawMbomApproval } from './withdrawMbomApproval.ts'

const door = { type: MBomApprovalType, load: loadMBomApprovals }
const madeApproval = made('reviewId')
const acts = { APPROVED: approveMbom, REJECTED: rejectMbom, comment: commentOnMbom }

const CreateInput = builder.inputType('CreateMBomApprovalInput', {
  fields: (t) => ({
    mbomId: t.id({ required: true, description: 'The version.' }),
    gateType: t.field({ type: MBomGateType, description: 'There is one gate; absent: that one.' }),
    parentId: t.id({ description: 'Of a comment: what it answers.' }),
    status: t.field({
      type: ReviewStatusType,
      description: 'APPROVED or REJECTED; absent: a comment, which decides nothing.',
    }),
    comment: t.string({ description: 'A rejection takes one.' }),
    content: t.field({ type: 'SlateContent', description: 'The same with more than words.' }),
    resolved: t.boolean({ description: 'Of a comment: what it asks for is done.' }),
    roleId: t.id({
      description:
        'The role whose place is filled; absent: the one asked in, or the first open one that the signer holds.',
    }),
    digest: t.string({
      description: "The version's `digest` as it was shown; absent: whatever is in review.",
    }),
    signature: t.field({ type: SignatureInputType, description: 'Without it nothing is decided.' }),
  }),
})
const CreatePayload = recordPayload('CreateMBomApproval', 'approval', door)

builder.mutationField('createMbomApproval', (t) =>
  t.field({
    type: CreatePayload,
    description:
      'Approve or reject an mBOM version in review, signed with own credentials, or comment in its review.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input: { gateType: _gate, ...input } }, context, info) =>
      performing(context, info, [decisionAct(acts, input)], madeApproval),
  }),
)

const UpdateInput = builder.inputType('UpdateMBomApprovalInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    comment: t.string({ description: 'One’s own words alone.' }),
    content: t.field({ type: 'SlateContent' }),
    resolved: t.boolean(),
  }),
})
const UpdatePayload = recordPayload('UpdateMBomApproval', 'approval', door)
const updates: readonly [ActGroup, ...ActGroup[]] = [
  { fields: ['comment', 'content'], act: (input) => act(updateMbomApproval, input) },
  { fields: ['resolved'], act: (input) => act(resolveMbomApproval, input) },
]

builder.mutationField('updateMbomApproval', (t) =>
  t.field({
    type: UpdatePayload,
    description:
      'Change one’s own words in a review, or mark a comment as done. A signed decision stays as it is.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), madeApproval),
  }),
)

const WithdrawInput = builder.inputType('WithdrawMBomApprovalInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
  }),
})
const WithdrawPayload = recordPayload('WithdrawMBomApproval', 'approval', door)

builder.mutationField('withdrawMbomApproval', (t) =>
  t.field({
    type: WithdrawPayload,
    description: 'Take the own approval of an mBOM version back while the version is in review.',
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(withdrawMbomApproval, input)], madeApproval),
  }),
)

import { builder } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { approveProcedure } from './approveProcedure.ts'
import { commentOnProcedure } from './commentOnProcedure.ts'
import { decisionAct } from './decisionAct.ts'
import { rejectProcedure } from './rejectProcedure.ts'
import { resolveReview } from './resolveReview.ts'
import { loadReviews, ReviewType } from './review.graphql.ts'
import { ReviewStatusType } from './reviewList.graphql.ts'
import { updateReview } from './updateReview.ts'
import { withdrawReview } from './withdrawReview.ts'

const door = { type: ReviewType, load: loadReviews }
const madeReview = made('reviewId')
const acts = { APPROVED: approveProcedure, REJECTED: rejectProcedure, comment: commentOnProcedure }

const CreateInput = builder.inputType('CreateReviewInput', {
  fields: (t) => ({
    procedureId: t.id({
      description: 'The version. A comment may name a step, or what it answers, instead.',
    }),
    stepId: t.id({ description: 'Of a comment: the step that it is about.' }),
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
      description: "The version's `digest` as it was shown; absent: whatever is in review.",
    }),
    signature: t.field({ type: SignatureInputType, description: 'Without it nothing is decided.' }),
  }),
})
const CreatePayload = recordPayload('CreateReview', 'review', door)

builder.mutationField('createReview', (t) =>
  t.field({
    type: CreatePayload,
    description:
      'Approve or reject a version in review, signed with own credentials, or comment in its review. A rejection makes it a draft again.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [decisionAct(acts, input)], madeReview),
  }),
)

const UpdateInput = builder.inputType('UpdateReviewInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    comment: t.string({ description: 'One’s own words alone.' }),
    content: t.field({ type: 'SlateContent' }),
    resolved: t.boolean(),
  }),
})
const UpdatePayload = recordPayload('UpdateReview', 'review', door)
const updates: readonly [ActGroup, ...ActGroup[]] = [
  { fields: ['comment', 'content'], act: (input) => act(updateReview, input) },
  { fields: ['resolved'], act: (input) => act(resolveReview, input) },
]

builder.mutationField('updateReview', (t) =>
  t.field({
    type: UpdatePayload,
    description:
      'Change one’s own words in a review, or mark a comment as done. A signed decision stays as it is.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), madeReview),
  }),
)

const WithdrawInput = builder.inputType('WithdrawReviewInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
  }),
})
const WithdrawPayload = recordPayload('WithdrawReview', 'review', door)

builder.mutationField('withdrawReview', (t) =>
  t.field({
    type: WithdrawPayload,
    description: 'Take the own approval back while the version is in review.',
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(withdrawReview, input)], madeReview),
  }),
)

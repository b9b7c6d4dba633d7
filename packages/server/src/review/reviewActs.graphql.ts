import { Refused } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Act, Operation } from '../operation/operation.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { approveProcedure } from './approveProcedure.ts'
import { rejectProcedure } from './rejectProcedure.ts'
import { ReviewType } from './review.graphql.ts'
import type { ReviewInput } from './reviewInput.ts'
import { ReviewStatusType, reviewStatuses } from './reviewList.graphql.ts'
import { loadReviews } from './reviewStore.ts'
import { withdrawReview } from './withdrawReview.ts'

const door = { type: ReviewType, load: loadReviews }
const madeReview = made('reviewId')

const CreateInput = builder.inputType('CreateReviewInput', {
  fields: (t) => ({
    procedureId: t.id({ required: true }),
    status: t.field({
      type: ReviewStatusType,
      required: true,
      description: 'APPROVED or REJECTED. What is no decision is said by createComment.',
    }),
    comment: t.string({ description: 'A rejection takes one.' }),
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

type Decision = (typeof reviewStatuses)[number]

/** The act by which a person gives a decision. */
const decisionActs: { readonly [D in Decision]?: Operation<ReviewInput> } = {
  APPROVED: approveProcedure,
  REJECTED: rejectProcedure,
}

function decisionAct({ status, ...input }: ReviewInput & { readonly status: string }): Act {
  const decision = reviewStatuses.find((known) => known === status)
  const operation = decision === undefined ? undefined : decisionActs[decision]
  if (operation !== undefined) return act(operation, input)
  throw new Refused({
    code: 'INVALID_INPUT',
    field: 'status',
    problem: `${status} is no decision`,
    remedy: 'Give APPROVED or REJECTED.',
  })
}

builder.mutationField('createReview', (t) =>
  t.field({
    type: CreatePayload,
    description:
      'Approve or reject a version in review, signed with own credentials. A rejection makes it a draft again.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) => performing(context, info, [decisionAct(input)], madeReview),
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

import { builder } from '../graphql/builder.ts'
import { approveProcedure } from './approveProcedure.ts'
import { commentOnProcedure } from './commentOnProcedure.ts'
import { rejectProcedure } from './rejectProcedure.ts'
import { resolveReview } from './resolveReview.ts'
import { loadReviews, ReviewType } from './review.graphql.ts'
import { addReviewDoors, decisionInputs } from './reviewDoors.graphql.ts'
import { updateReview } from './updateReview.ts'
import { withdrawReview } from './withdrawReview.ts'

const CreateInput = builder.inputType('CreateReviewInput', {
  fields: (t) => ({
    procedureId: t.id({
      description: 'The version. A comment may name a step, or what it answers, instead.',
    }),
    stepId: t.id({ description: 'Of a comment: the step that it is about.' }),
    ...decisionInputs(t),
    roleId: t.id({
      description: 'The role whose place is filled; absent: the first open one that the signer holds.',
    }),
    digest: t.string({
      description: "The version's `digest` as it was shown; absent: whatever is in review.",
    }),
  }),
})

addReviewDoors({
  names: { mutation: 'Review', type: 'Review' },
  field: 'review',
  record: { type: ReviewType, load: loadReviews },
  CreateInput,
  decisions: { APPROVED: approveProcedure, REJECTED: rejectProcedure, comment: commentOnProcedure },
  edit: updateReview,
  settle: resolveReview,
  withdraw: withdrawReview,
  descriptions: {
    create:
      'Approve or reject a version in review, signed with own credentials, or comment in its review. A rejection makes it a draft again.',
    withdraw: 'Take the own approval back while the version is in review.',
  },
})

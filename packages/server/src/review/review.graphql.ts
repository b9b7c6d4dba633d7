import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import { reviewFields } from './reviewFields.graphql.ts'
import { reviewList } from './reviewList.graphql.ts'
import { loadReviewsOf, type ReviewRow } from './reviewStore.ts'

export const loadReviews = loadReviewsOf('procedure_id')

export const ReviewType = builder.objectRef<ReviewRow>('Review')

ReviewType.implement({
  description:
    'A signed decision of a person on a procedure version, or what somebody said in its review without deciding.',
  fields: (t) => ({
    ...reviewFields(t),
    procedureId: t.exposeID('procedure_id'),
    procedure: t.field({
      type: ProcedureType,
      resolve: ({ procedure_id }, _args, context) =>
        procedure_id === null ? null : context.one<ProcedureRow>(loadProcedures, procedure_id),
    }),
    stepId: t.exposeID('step_id', {
      description: 'The step of the version that it is about; null: the whole version.',
    }),
    step: t.field({
      type: StepType,
      description: 'Null also where the step was taken out of the draft since.',
      resolve: ({ step_id }, _args, context) =>
        step_id === null ? null : context.one<StepRow>(loadSteps, step_id),
    }),
    parent: t.field({
      type: ReviewType,
      description: 'What it answers.',
      resolve: ({ parent_id }, _args, context) =>
        parent_id === null ? null : context.one<ReviewRow>(loadReviews, parent_id),
    }),
  }),
})

addList(reviewList, ReviewType, { connection: 'ReviewsConnection', edge: 'ReviewsEdge' })

addRecord(
  'review',
  'One decision on a procedure version, or comment in its review; null when there is none, or none that you may see.',
  { type: ReviewType, load: loadReviews },
)

const reviews = { spec: reviewList, node: ReviewType, order: 'OLDEST_FIRST' } as const

addNestedList(ProcedureType, 'reviews', {
  ...reviews,
  owner: 'procedure_id',
  description:
    'What people decided and said in its review, in the order in which they did; outdated decisions too.',
})
addNestedList(StepType, 'reviews', {
  ...reviews,
  owner: 'step_id',
  description: 'What people said about it in the review of its procedure version.',
})
addNestedList(ReviewType, 'replies', { ...reviews, owner: 'parent_id', description: 'Its answers.' })

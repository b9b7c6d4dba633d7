import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import { reviewFields } from './reviewFields.graphql.ts'
import { stepApprovalList } from './reviewList.graphql.ts'
import { loadReviewsOf, type ReviewRow } from './reviewStore.ts'

export const loadStepApprovals = loadReviewsOf('standard_step_id')

export const StepApprovalType = builder.objectRef<ReviewRow>('StepApproval')

StepApprovalType.implement({
  description:
    'A signed decision of a person on a version of a standard step, or what somebody said in its review without deciding.',
  fields: (t) => ({
    ...reviewFields(t),
    stepId: t.exposeID('standard_step_id', { description: 'The version: its top step.' }),
    step: t.field({
      type: StepType,
      resolve: ({ standard_step_id }, _args, context) =>
        standard_step_id === null ? null : context.one<StepRow>(loadSteps, standard_step_id),
    }),
    aboutStepId: t.exposeID('step_id', {
      description: 'The step below the top one that it is about; null: the whole version.',
    }),
    aboutStep: t.field({
      type: StepType,
      resolve: ({ step_id }, _args, context) =>
        step_id === null ? null : context.one<StepRow>(loadSteps, step_id),
    }),
    parent: t.field({
      type: StepApprovalType,
      description: 'What it answers.',
      resolve: ({ parent_id }, _args, context) =>
        parent_id === null ? null : context.one<ReviewRow>(loadStepApprovals, parent_id),
    }),
  }),
})

addList(stepApprovalList, StepApprovalType, {
  connection: 'StepApprovalsConnection',
  edge: 'StepApprovalsEdge',
})

addRecord(
  'stepApproval',
  'One decision on a version of a standard step, or comment in its review; null when there is none, or none that you may see.',
  { type: StepApprovalType, load: loadStepApprovals },
)

const approvals = { spec: stepApprovalList, node: StepApprovalType, order: 'OLDEST_FIRST' } as const

addNestedList(StepType, 'approvals', {
  ...approvals,
  owner: 'standard_step_id',
  description:
    'Of the top of a standard step: what people decided and said in its review, in order; outdated decisions too.',
})
addNestedList(StepApprovalType, 'replies', { ...approvals, owner: 'parent_id', description: 'Its answers.' })

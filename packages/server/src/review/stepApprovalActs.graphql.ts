import { builder } from '../graphql/builder.ts'
import { approveStandardStep } from './approveStandardStep.ts'
import { commentOnStandardStep } from './commentOnStandardStep.ts'
import { rejectStandardStep } from './rejectStandardStep.ts'
import { resolveStepApproval } from './resolveStepApproval.ts'
import { addReviewDoors, decisionInputs } from './reviewDoors.graphql.ts'
import { loadStepApprovals, StepApprovalType } from './stepApproval.graphql.ts'
import { updateStepApproval } from './updateStepApproval.ts'
import { withdrawStepApproval } from './withdrawStepApproval.ts'

const CreateInput = builder.inputType('CreateStepApprovalInput', {
  fields: (t) => ({
    stepId: t.id({
      required: true,
      description: 'The version: its top step. A comment may be about a step below it.',
    }),
    ...decisionInputs(t),
    roleId: t.id({
      description: 'The role whose place is filled; absent: the first open one that the signer holds.',
    }),
    digest: t.string({
      description: "The version's `standardStepDigest` as it was shown; absent: whatever is in review.",
    }),
  }),
})

addReviewDoors({
  names: { mutation: 'StepApproval', type: 'StepApproval' },
  field: 'approval',
  record: { type: StepApprovalType, load: loadStepApprovals },
  CreateInput,
  decisions: {
    APPROVED: approveStandardStep,
    REJECTED: rejectStandardStep,
    comment: commentOnStandardStep,
  },
  edit: updateStepApproval,
  settle: resolveStepApproval,
  withdraw: withdrawStepApproval,
  descriptions: {
    create:
      'Approve or reject a version of a standard step in review, signed with own credentials, or comment in its review.',
    withdraw: 'Take the own approval of a standard step back while the version is in review.',
  },
})

import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { approveSkip } from './approveSkip.ts'
import { askSkipApproval } from './askSkipApproval.ts'
import { bringBackRunStep } from './bringBackRunStep.ts'
import { reopenRunStep } from './reopenRunStep.ts'
import { loadRunSteps, type RunStepRow } from './runStepStore.ts'
import { RunStepType } from './runStepType.graphql.ts'
import { skipRunStep } from './skipRunStep.ts'
import { verifyRunStep } from './verifyRunStep.ts'

const payload = (name: string) =>
  recordPayload<RunStepRow>(name, 'runStep', { type: RunStepType, load: loadRunSteps })
const madeStep = made('runStepId')

const seenInput = (name: string, reason: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      id: t.id({ required: true }),
      etag: t.string({ required: true }),
      reason: t.string({ description: reason }),
    }),
  })

builder.mutationField('skipRunStep', (t) =>
  t.field({
    type: payload('SkipRunStep'),
    description:
      'Leave a step out, with what is open below it. A required one takes a reason, and the approval of each role that would have signed there.',
    args: {
      input: t.arg({
        type: seenInput('SkipRunStepInput', 'Why; a required step takes one.'),
        required: true,
      }),
    },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(skipRunStep, input)], madeStep),
  }),
)

const ApproveSkipInput = builder.inputType('ApproveSkipInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
    signature: t.field({ type: SignatureInputType, required: true }),
  }),
})

builder.mutationField('approveSkip', (t) =>
  t.field({
    type: payload('ApproveSkip'),
    description:
      'Approve by signature that a required step is skipped, in a role that would have signed there. Nobody approves what he skips himself.',
    args: { input: t.arg({ type: ApproveSkipInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(approveSkip, input)], madeStep),
  }),
)

const AskSkipApprovalInput = builder.inputType('AskSkipApprovalInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    reason: t.string({ description: 'Why it is to be skipped: who approves reads it.' }),
  }),
})

builder.mutationField('askSkipApproval', (t) =>
  t.field({
    type: payload('AskSkipApproval'),
    description: 'Ask the roles that would have signed at a step to approve that it is skipped.',
    args: { input: t.arg({ type: AskSkipApprovalInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(askSkipApproval, input)], madeStep),
  }),
)

builder.mutationField('bringBackRunStep', (t) =>
  t.field({
    type: payload('BringBackRunStep'),
    description: 'Take a skip back, with what was skipped above and below the step.',
    args: { input: t.arg({ type: seenInput('BringBackRunStepInput', 'Why.'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(bringBackRunStep, input)], madeStep),
  }),
)

const ReopenModeType = enumType(
  'ReopenMode',
  ['CORRECT', 'REPEAT'],
  'CORRECT: the values stay, each change takes a reason. REPEAT: a new attempt with empty fields.',
)

const ReopenInput = builder.inputType('ReopenRunStepInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    mode: t.field({ type: ReopenModeType, required: true }),
    reason: t.string({ required: true }),
  }),
})

builder.mutationField('reopenRunStep', (t) =>
  t.field({
    type: payload('ReopenRunStep'),
    description:
      'Work a completed step again. Its signatures and approvals are void; what was begun after it is to be verified.',
    args: { input: t.arg({ type: ReopenInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(reopenRunStep, input)], madeStep),
  }),
)

builder.mutationField('verifyRunStep', (t) =>
  t.field({
    type: payload('VerifyRunStep'),
    description: 'Say that a step still stands, though an earlier one was reopened after it had begun.',
    args: { input: t.arg({ type: seenInput('VerifyRunStepInput', 'What was looked at.'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(verifyRunStep, input)], madeStep),
  }),
)

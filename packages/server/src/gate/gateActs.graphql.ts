import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { approveGate } from './approveGate.ts'
import { rejectGate } from './rejectGate.ts'

const payload = (name: string) =>
  recordPayload<RunStepRow>(name, 'runStep', { type: RunStepType, load: loadRunSteps })
const madeStep = made('runStepId')

const decisionInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      runStepId: t.id({ required: true }),
      etag: t.string({ required: true, description: "The step's." }),
      gateNumber: t.int({ required: true }),
      roleId: t.id({
        description: 'The role whose place is filled; absent: the first open one that the signer holds.',
      }),
      comment: t.string({ description: 'A rejection takes one.' }),
      signature: t.field({ type: SignatureInputType, required: true }),
    }),
  })

builder.mutationField('approveGate', (t) =>
  t.field({
    type: payload('ApproveGate'),
    description:
      'Fill a place at a gate, as a person who did not work on the step. An API key never approves.',
    args: { input: t.arg({ type: decisionInput('ApproveGateInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(approveGate, input)], madeStep),
  }),
)

builder.mutationField('rejectGate', (t) =>
  t.field({
    type: payload('RejectGate'),
    description: 'Refuse to let a step pass: its approvals are void and it goes on quality hold.',
    args: { input: t.arg({ type: decisionInput('RejectGateInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(rejectGate, input)], madeStep),
  }),
)

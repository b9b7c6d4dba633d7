import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps } from '../step/stepStore.ts'
import { copyStandardStep } from './copyStandardStep.ts'
import { createStandardStepVersion } from './createStandardStepVersion.ts'

const door = { type: StepType, load: loadSteps }
const madeStep = made('stepId')

const CreateVersionInput = builder.inputType('CreateStandardStepVersionInput', {
  fields: (t) => ({
    familyId: t.int({ required: true, description: 'The standardStepFamilyId of a version of it.' }),
  }),
})
const CreateVersionPayload = recordPayload('CreateStandardStepVersion', 'step', door)

builder.mutationField('createStandardStepVersion', (t) =>
  t.field({
    type: CreateVersionPayload,
    description: 'Begin the next version of a standard step as a copy of its newest.',
    args: { input: t.arg({ type: CreateVersionInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(
        context,
        info,
        [act(createStandardStepVersion, { familyId: String(input.familyId) })],
        madeStep,
      ),
  }),
)

const CopyInput = builder.inputType('CopyStandardStepInput', {
  fields: (t) => ({ stepId: t.id({ required: true }) }),
})
const CopyPayload = recordPayload('CopyStandardStep', 'step', door)

builder.mutationField('copyStandardStep', (t) =>
  t.field({
    type: CopyPayload,
    description:
      'Begin a standard step as a copy of a step, standard or of a procedure. To use one in a procedure, copyStep.',
    args: { input: t.arg({ type: CopyInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(copyStandardStep, input)], madeStep),
  }),
)

import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { copyStep } from './copyStep.ts'
import { createStep } from './createStep.ts'
import { deleteStep } from './deleteStep.ts'
import { reorderSteps } from './reorderSteps.ts'
import { StepType } from './step.graphql.ts'
import { StepTypeType } from './stepList.graphql.ts'
import { loadSteps } from './stepStore.ts'
import { updateStep } from './updateStep.ts'

const door = { type: StepType, load: loadSteps }
const madeStep = made('stepId')

const CreateInput = builder.inputType('CreateStepInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    procedureId: t.id({ description: 'The draft. May be left out where parentId is given.' }),
    parentId: t.id({ description: 'The step to hang it below; five levels at the most.' }),
    slateContent: t.field({ type: 'SlateContent' }),
    content: t.string({ description: 'Markdown, where slateContent is not given.' }),
    position: t.int({
      description: 'Has no effect: a new step comes behind its siblings. Use reorderSteps.',
    }),
    type: t.field({ type: StepTypeType }),
    leadTime: t.int({ description: 'Seconds.' }),
    locationId: t.id({ description: 'The work center.' }),
    required: t.boolean({ description: 'True when not given.' }),
    mandatory: t.boolean({ description: 'Cannot be skipped.' }),
    redoLimit: t.int({ description: 'How often it may be redone after it failed; 1 when not given.' }),
  }),
})
const CreatePayload = recordPayload('CreateStep', 'step', door)

builder.mutationField('createStep', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Add a step to a draft, behind its siblings.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input: { position: _none, ...input } }, context, info) =>
      performing(context, info, [act(createStep, input)], madeStep),
  }),
)

const UpdateInput = builder.inputType('UpdateStepInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    title: t.string(),
    procedureId: t.id({ description: 'Only as it is: a step stays in its procedure.' }),
    parentId: t.id({
      description: 'Hangs the step below another, behind its new siblings; null: at the top.',
    }),
    slateContent: t.field({ type: 'SlateContent' }),
    content: t.string({ description: 'Markdown, where slateContent is not given.' }),
    type: t.field({ type: StepTypeType }),
    leadTime: t.int(),
    locationId: t.id(),
    required: t.boolean(),
    mandatory: t.boolean(),
    redoLimit: t.int(),
  }),
})
const UpdatePayload = recordPayload('UpdateStep', 'step', door)

builder.mutationField('updateStep', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Edit a step of a draft, or hang it elsewhere.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateStep, input)], madeStep),
  }),
)

const DeletePayload = deletedPayload('DeleteStep')

builder.mutationField('deleteStep', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a step out of a draft, with all steps below it.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) => performing(context, info, [act(deleteStep, args)], madeStep),
  }),
)

const CopyInput = builder.inputType('CopyStepInput', {
  fields: (t) => ({
    stepId: t.id({ required: true }),
    procedureId: t.id({ description: "The draft to copy into; the step's own when not given." }),
    parentId: t.id({ description: 'The step to hang the copy below; at the top when not given.' }),
  }),
})
const CopyPayload = recordPayload('CopyStep', 'step', door)

builder.mutationField('copyStep', (t) =>
  t.field({
    type: CopyPayload,
    description:
      'Duplicate a step with all below it. The copy is a step of its own, with a step key of its own.',
    args: { input: t.arg({ type: CopyInput, required: true }) },
    resolve: (_root, { input }, context, info) => performing(context, info, [act(copyStep, input)], madeStep),
  }),
)

const PositionInput = builder.inputType('UpdateStepPositionInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    position: t.int({ required: true, description: 'Among its siblings, 1 first.' }),
    etag: t.string({ required: true }),
  }),
})
const ReorderInput = builder.inputType('ReorderStepsInput', {
  fields: (t) => ({
    procedureId: t.id(),
    parentStepId: t.id({ description: 'Whose steps are ordered; those at the top when not given.' }),
    steps: t.field({ type: [PositionInput], required: true }),
  }),
})
const ReorderPayload = recordsPayload('ReorderSteps', 'steps', door)

builder.mutationField('reorderSteps', (t) =>
  t.field({
    type: ReorderPayload,
    description:
      'Give steps their places among their siblings. Those that are not named stay around them as they stood.',
    args: { input: t.arg({ type: ReorderInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(reorderSteps, input)], ({ stepIds }) => ({
        ids: Array.isArray(stepIds) ? stepIds : [],
      })),
  }),
)

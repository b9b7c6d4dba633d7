import { ExtensibleAttributeInput, NestedExtensibleAttributeInput } from '../attribute/attribute.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { copyStep } from './copyStep.ts'
import { reorderSteps } from './reorderSteps.ts'
import { StepType } from './step.graphql.ts'
import { stepCreation, stepDeletion, stepUpdates } from './stepDoors.graphql.ts'
import { StandardStepStatusType, StepTypeType } from './stepList.graphql.ts'
import { loadSteps, type StepRow } from './stepStore.ts'

const door = { type: StepType, load: loadSteps }
const madeStep = made('stepId')

const CreateInput = builder.inputType('CreateStepInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    procedureId: t.id({
      description: 'The draft. Left out where parentId is given; without either the step is a standard step.',
    }),
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
    certificateKindIds: t.idList({
      description: 'Certificates that whoever starts it or signs it off must hold.',
    }),
    attributes: t.field({ type: [ExtensibleAttributeInput] }),
    exportControlled: t.boolean({
      description:
        'Only people with clearance see it. Of a standard step; all others are as their procedure is.',
    }),
  }),
})
const CreatePayload = recordPayload('CreateStep', 'step', door)

builder.mutationField('createStep', (t) =>
  t.field({
    type: CreatePayload,
    description:
      'Add a step to a draft, behind its siblings; without procedure and parent, begin a standard step.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input: { position: _none, ...input } }, context, info) =>
      performing(context, info, { acts: [stepCreation(input)], asked: input }, madeStep),
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
    certificateKindIds: t.idList({ description: 'These from now on.' }),
    attributes: t.field({
      type: [NestedExtensibleAttributeInput],
      description: 'Those to set; the others stay as they are.',
    }),
    standardStepStatus: t.field({
      type: StandardStepStatusType,
      description:
        'Submits, recalls, releases or archives a standard step; RELEASED on a draft submits and releases it.',
    }),
    breakStandardStepLink: t.boolean({
      description: "Makes a use of a standard step the procedure's own, to be edited here.",
    }),
  }),
})
const UpdatePayload = recordPayload('UpdateStep', 'step', door)

builder.mutationField('updateStep', (t) =>
  t.field({
    type: UpdatePayload,
    description:
      'Edit a step of a draft, hang it elsewhere, or move a standard step on: to review, to release, to the archive.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const step = await context.one<StepRow>(loadSteps, input.id)
      return performing(context, info, { acts: stepUpdates(input, step), asked: input }, madeStep)
    },
  }),
)

const DeletePayload = deletedPayload('DeleteStep')

builder.mutationField('deleteStep', (t) =>
  t.field({
    type: DeletePayload,
    description:
      'Take a step out of a draft, with all steps below it; of a standard step, give the draft up.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: async (_root, args, context, info) => {
      const step = await context.one<StepRow>(loadSteps, args.id)
      const act = stepDeletion(args, step)
      return performing(context, info, { acts: [act], asked: args }, madeStep)
    },
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
      'Duplicate a step with all below it. The copy is a step of its own, with a step key of its own; of a standard step, in a procedure, it is a use.',
    args: { input: t.arg({ type: CopyInput, required: true }) },
    resolve: (_root, { input }, context, info) => performing(context, info, [act(copyStep, input)], madeStep),
  }),
)

export const StepPositionInputType = builder.inputType('UpdateStepPositionInput', {
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
    steps: t.field({ type: [StepPositionInputType], required: true }),
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

import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import { createStepEdge } from './createStepEdge.ts'
import { deleteStepEdge } from './deleteStepEdge.ts'
import {
  listDownstreamOfSteps,
  listUpstreamOfSteps,
  loadStepEdges,
  type StepEdgeRow,
} from './stepEdgeStore.ts'
import { updateStepEdge } from './updateStepEdge.ts'

export const StepsEdgeType = builder.objectRef<StepEdgeRow>('StepsEdge')

type EdgeOfRow = StepEdgeRow & { readonly of_id: string }

StepsEdgeType.implement({
  description: 'That a step waits for another.',
  fields: (t) => ({
    ...recordFields(t),
    stepId: t.exposeID('step_id', { nullable: false }),
    upstreamStepId: t.exposeID('upstream_step_id'),
    minimumLag: t.exposeInt('minimum_lag', {
      description: 'Seconds after the end of the upstream step; null: none.',
    }),
    maximumLag: t.exposeInt('maximum_lag', {
      description: 'Seconds after the end of the upstream step; null: none.',
    }),
    drawn: t.exposeBoolean('drawn', {
      nullable: false,
      description: 'False: written by the release, because steps follow each other.',
    }),
    step: t.field({
      type: StepType,
      resolve: (row, _args, context) => context.one<StepRow>(loadSteps, row.step_id),
    }),
    upstreamStep: t.field({
      type: StepType,
      resolve: (row, _args, context) => context.one<StepRow>(loadSteps, row.upstream_step_id),
    }),
  }),
})

const list = { list: true, items: false } as const

builder.objectFields(StepType, (t) => ({
  upstream: t.field({
    type: [StepsEdgeType],
    nullable: list,
    description: 'What it waits for.',
    resolve: (row, _args, context) => context.many<EdgeOfRow>(listUpstreamOfSteps, row.id),
  }),
  downstream: t.field({
    type: [StepsEdgeType],
    nullable: list,
    description: 'What waits for it.',
    resolve: (row, _args, context) => context.many<EdgeOfRow>(listDownstreamOfSteps, row.id),
  }),
  upstreamStepIds: t.idList({
    nullable: list,
    resolve: async (row, _args, context) =>
      (await context.many<EdgeOfRow>(listUpstreamOfSteps, row.id)).map((edge) => edge.upstream_step_id),
  }),
  downstreamStepIds: t.idList({
    nullable: list,
    resolve: async (row, _args, context) =>
      (await context.many<EdgeOfRow>(listDownstreamOfSteps, row.id)).map((edge) => edge.step_id),
  }),
}))

/** Of a draft; a run takes the same, by a redline. */
export const CreateStepEdgeInputType = builder.inputType('CreateStepEdgeInput', {
  fields: (t) => ({
    stepId: t.id({ required: true }),
    upstreamStepId: t.id({ required: true, description: 'The step that it waits for.' }),
    minimumLag: t.int({ description: 'Seconds that must pass after the end of the upstream step.' }),
    maximumLag: t.int({ description: 'Seconds after which it may no longer start.' }),
  }),
})
const CreatePayload = recordPayload('CreateStepEdge', 'stepEdge', {
  type: StepsEdgeType,
  load: loadStepEdges,
})

builder.mutationField('createStepEdge', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Draw that a step of a draft waits for another.',
    args: { input: t.arg({ type: CreateStepEdgeInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createStepEdge, input)], made('stepEdgeId')),
  }),
)

const UpdateInput = builder.inputType('UpdateStepEdgeInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    minimumLag: t.int({ description: 'Seconds; null: none.' }),
    maximumLag: t.int({ description: 'Seconds; null: none.' }),
  }),
})
const UpdatePayload = recordPayload('UpdateStepEdge', 'stepEdge', {
  type: StepsEdgeType,
  load: loadStepEdges,
})

builder.mutationField('updateStepEdge', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Say how long a step of a draft waits for another at least and at most.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateStepEdge, input)], made('stepEdgeId')),
  }),
)

const DeletePayload = deletedPayload('DeleteStepEdge')

builder.mutationField('deleteStepEdge', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a dependency out of a draft.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteStepEdge, args)], made('stepEdgeId')),
  }),
)

import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { loadRunSteps, type RunStepEdgeRow, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepsEdgeType } from '../runStep/runStepsEdge.graphql.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { StepPositionInputType } from '../step/stepActs.graphql.ts'
import { CreateStepEdgeInputType } from '../stepEdge/stepEdge.graphql.ts'
import { createRunStep } from './createRunStep.ts'
import { createRunStepEdge } from './createRunStepEdge.ts'
import { deleteRunStepEdge } from './deleteRunStepEdge.ts'
import { drawnEdges } from './edgeOfRedline.ts'
import { RedlineType } from './redline.graphql.ts'
import {
  listAddingRedlines,
  loadRedlines,
  loadRunStepEdges,
  type RedlineOfRow,
  type RedlineRow,
} from './redlineStore.ts'
import { reorderRunSteps } from './reorderRunSteps.ts'

interface Added {
  readonly runStepId: string
  readonly redlineId: string
}

const CreateRunStepPayload = builder.objectRef<Added>('CreateRunStep').implement({
  fields: (t) => ({
    step: t.field({
      type: RunStepType,
      resolve: ({ runStepId }, _args, context) => context.one<RunStepRow>(loadRunSteps, runStepId),
    }),
    redline: t.field({
      type: RedlineType,
      description: 'By which it is added; in draft.',
      resolve: ({ redlineId }, _args, context) => context.one<RedlineRow>(loadRedlines, redlineId),
    }),
  }),
})

const CreateRunStepInput = builder.inputType('CreateRunStepInput', {
  fields: (t) => ({
    runId: t.id({ required: true }),
    title: t.string({ description: 'Wanted where no step is copied and no standard step is used.' }),
    slateContent: t.field({ type: 'SlateContent' }),
    content: t.string({ description: 'Markdown, where slateContent is not given.' }),
    afterStepId: t.id({
      description: 'The step of the run that it comes behind; null: before all others of its level.',
    }),
    parentId: t.id({ description: 'Where afterStepId is not given: the step that it comes below.' }),
    position: t.int({
      description:
        'Where afterStepId is not given: its place on its level, 1 first. Absent: at the end, where it waits for all that nothing on the level waits for.',
    }),
    copyOfStepId: t.id({ description: 'A step of the run: the new one begins as its copy.' }),
    standardStepId: t.id({ description: 'A released standard step: the new one begins as that reads.' }),
    reason: t.string({ description: 'Why the run needs it. A key that cannot give one is served.' }),
    issueId: t.id({ description: 'The issue for which it is made.' }),
  }),
})

builder.mutationField('createRunStep', (t) =>
  t.field({
    type: CreateRunStepPayload,
    description:
      'Add a step to one run by a redline. It and what comes after it wait until the redline is applied or canceled.',
    args: { input: t.arg({ type: CreateRunStepInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createRunStep, input)], (ids: Ids) => ({
        runStepId: madeId(ids, 'runStepId'),
        redlineId: madeId(ids, 'redlineId'),
      })),
  }),
)

interface EditedEdge {
  readonly edgeId: string
  readonly redlineId: string
}

const editedEdge = (ids: Ids): EditedEdge => ({
  edgeId: madeId(ids, 'runStepEdgeId'),
  redlineId: madeId(ids, 'redlineId'),
})

const CreateEdgePayload = builder.objectRef<EditedEdge>('CreateRunStepEdge').implement({
  fields: (t) => ({
    stepEdge: t.field({
      type: RunStepsEdgeType,
      description: 'In the run once the redline is applied.',
      resolve: async ({ edgeId, redlineId }, _args, context) => {
        const redline = await context.one<RedlineRow>(loadRedlines, redlineId)
        const drawn = redline === null ? undefined : drawnEdges(redline).find(({ id }) => id === edgeId)
        return drawn ?? context.one<RunStepEdgeRow>(loadRunStepEdges, edgeId)
      },
    }),
    redline: t.field({
      type: RedlineType,
      resolve: ({ redlineId }, _args, context) => context.one<RedlineRow>(loadRedlines, redlineId),
    }),
  }),
})

builder.mutationField('createRunStepEdge', (t) =>
  t.field({
    type: CreateEdgePayload,
    description:
      'Draw by a redline in draft that a step of a run waits for another: by the redline of the step that waits, else of the other.',
    args: { input: t.arg({ type: CreateStepEdgeInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createRunStepEdge, input)], editedEdge),
  }),
)

const DeletedEdge = builder.objectRef<EditedEdge>('DeleteRunStepEdge').implement({
  fields: (t) => ({
    id: t.exposeID('edgeId'),
    redline: t.field({
      type: RedlineType,
      resolve: ({ redlineId }, _args, context) => context.one<RedlineRow>(loadRedlines, redlineId),
    }),
  }),
})

builder.mutationField('deleteRunStepEdge', (t) =>
  t.field({
    type: DeletedEdge,
    description: 'Take a dependency out of a run by the redline in draft of one of its two steps.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deleteRunStepEdge, input)], editedEdge),
  }),
)

const ReorderInput = builder.inputType('ReorderRunStepsInput', {
  fields: (t) => ({
    runId: t.id(),
    parentRunStepId: t.id({
      description: 'Whose steps are ordered; absent: those of the level of the first.',
    }),
    steps: t.field({ type: [StepPositionInputType], required: true }),
  }),
})

builder.mutationField('reorderRunSteps', (t) =>
  t.field({
    type: recordsPayload('ReorderRunSteps', 'steps', { type: RunStepType, load: loadRunSteps }),
    description:
      'Give steps of a run their places by their redlines in draft. They move once these are applied; the others stay around them as they stood.',
    args: { input: t.arg({ type: ReorderInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(reorderRunSteps, input)], ({ runStepIds }) => ({
        ids: Array.isArray(runStepIds) ? runStepIds : [],
      })),
  }),
)

builder.objectField(RunStepType, 'createdById', (t) =>
  t.id({
    description: 'Who started the run, or added the step to it.',
    resolve: async (row, _args, context) => {
      if (row.step_id !== null) return (await context.one<RunRow>(loadRuns, row.run_id))?.created_by ?? null
      const [added] = await context.many<RedlineOfRow>(listAddingRedlines, row.id)
      return added?.created_by ?? null
    },
  }),
)

import { accepted } from '@traveler/domain/refusal.ts'
import { planSiblings } from '@traveler/domain/runBatch/siblingScope.ts'
import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { recordsPayload } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { actOnSiblings, askedIds, chosenActs } from '../runBatch/siblingActs.graphql.ts'
import { listSiblingsOfRunSteps, type SiblingRow } from '../runBatch/siblingStore.ts'
import {
  listRunStepEdgesOfRuns,
  loadRunSteps,
  type RunStepEdgeRow,
  type RunStepRow,
} from '../runStep/runStepStore.ts'
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
  listOpenRedlinesOfEdge,
  listOpenRedlinesOfSteps,
  listTogether,
  loadRedlines,
  loadRunStepEdges,
  type OpenRedlineRow,
  type RedlineOfRow,
  type RedlineRow,
  type TogetherRow,
} from './redlineStore.ts'
import { reorderRunSteps } from './reorderRunSteps.ts'
import { listStepsOfAddingRedlines, type StepOfRedlineRow } from './stepsBelowStore.ts'
import { actTogether, inOtherRuns } from './together.graphql.ts'

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
    siblingIds: t.idList({
      description:
        'The batchSiblings of afterStepId behind which it is added too, all or nothing. Absent: those of open runs. Empty: in this run alone.',
    }),
  }),
})

builder.mutationField('createRunStep', (t) =>
  t.field({
    type: CreateRunStepPayload,
    description:
      'Add a step to one run by a redline. It and what comes after it wait until the redline is applied or canceled.',
    args: { input: t.arg({ type: CreateRunStepInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(context, info, chosenActs([await addition(context, input)], input), (ids: Ids) => ({
        runStepId: madeId(ids, 'runStepId'),
        redlineId: madeId(ids, 'redlineId'),
      })),
  }),
)

/** Adds a step, and the same one to the runs that are worked together. */
async function addition(
  context: RequestContext,
  { siblingIds, ...input }: typeof CreateRunStepInput.$inferInput,
) {
  const { afterStepId, copyOfStepId } = input
  if (!afterStepId || !/^[1-9]\d{0,15}$/.test(afterStepId)) return act(createRunStep, input)
  const rows = await context.many<SiblingRow>(listSiblingsOfRunSteps, afterStepId)
  const asked = { act: 'redline', siblingIds: askedIds({ siblingIds }) } as const
  const eligible = asked.siblingIds === null ? rows.filter(({ is_run_open }) => is_run_open) : rows
  const siblings = accepted(planSiblings(asked, eligible))
  const runOf = new Map(siblings.map(({ id, run_id }) => [id, run_id]))
  const copied = await inOtherRuns(context, copyOfStepId)
  return actOnSiblings(createRunStep, input, {
    runStepId: afterStepId,
    siblings,
    inputOf: (id) => {
      const runId = runOf.get(id) ?? ''
      return { ...input, runId, afterStepId: id, copyOfStepId: copied(runId) }
    },
  })
}

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
    resolve: async (_root, { input }, context, info) => {
      const [step, upstream] = await Promise.all([
        inOtherRuns(context, input.stepId),
        inOtherRuns(context, input.upstreamStepId),
      ])
      const one = await actTogether(context, createRunStepEdge, input, {
        runStepId: await redlinedOf(context, [input.stepId, input.upstreamStepId]),
        inputOf: ({ run_id }) => ({
          ...input,
          stepId: step(run_id),
          upstreamStepId: upstream(run_id),
        }),
      })
      return performing(context, info, chosenActs([one], input), editedEdge)
    },
  }),
)

/** The one of two steps whose redline is edited: the one that waits, where it has one. */
async function redlinedOf(context: RequestContext, ids: readonly string[]): Promise<string> {
  const known = ids.filter((id) => /^[1-9]\d{0,15}$/.test(id))
  const open = await context.rows<OpenRedlineRow>(listOpenRedlinesOfSteps(known))
  return known.find((id) => open.some(({ run_step_id }) => run_step_id === id)) ?? ''
}

/** Takes a dependency out, and the same one of the redlines that were begun with this one. */
async function removal(context: RequestContext, input: { readonly id: string; readonly etag: string }) {
  if (!/^[1-9]\d{0,15}$/.test(input.id)) return act(deleteRunStepEdge, input)
  const [standing, open] = await Promise.all([
    context.one<RunStepEdgeRow>(loadRunStepEdges, input.id),
    context.rows<RedlineRow>(listOpenRedlinesOfEdge(input.id)),
  ])
  const edge = standing ?? open.flatMap(drawnEdges).find(({ id }) => id === input.id)
  if (edge === undefined) return act(deleteRunStepEdge, input)
  const ends = [edge.step_id, edge.upstream_step_id]
  const redlined = await redlinedOf(context, ends)
  const [step, upstream] = await Promise.all(ends.map((id) => inOtherRuns(context, id)))
  const together = await context.rows<TogetherRow>(listTogether(redlined === '' ? [] : [redlined]))
  const edges = await context.rows<RunStepEdgeRow>(
    listRunStepEdgesOfRuns(together.map(({ run_id }) => run_id)),
  )
  const all = [...edges, ...together.flatMap(drawnEdges)]
  return actTogether(context, deleteRunStepEdge, input, {
    runStepId: redlined,
    inputOf: ({ run_id }) => {
      const own = all.find(
        (one) =>
          one.run_id === run_id &&
          one.step_id === step?.(run_id) &&
          one.upstream_step_id === upstream?.(run_id),
      )
      return own === undefined ? input : { id: own.id, etag: null }
    },
  })
}

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
    resolve: async (_root, input, context, info) =>
      performing(context, info, chosenActs([await removal(context, input)], input), editedEdge),
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

builder.objectField(RedlineType, 'stepsBelow', (t) =>
  t.field({
    type: [RunStepType],
    nullable: { list: false, items: false },
    description: 'The steps that come into the run with the one that it adds: those of a standard step.',
    resolve: ({ id }, _args, context) => context.many<StepOfRedlineRow>(listStepsOfAddingRedlines, id),
  }),
)

import { explain } from '@traveler/domain/refusal.ts'
import { isAvailable, whyNotAvailable } from '@traveler/domain/runStep/availableToWork.ts'
import { ancestorsOf, descendantsOf, isFinished } from '@traveler/domain/runStep/runStepNode.ts'
import { builder } from '../graphql/builder.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { loadRunSteps, type RunStepRow } from './runStepStore.ts'
import { RunStepsEdgeType } from './runStepsEdge.graphql.ts'
import { RunStepType } from './runStepType.graphql.ts'
import { type RunView, runViewOf } from './runStepView.graphql.ts'
import { stepOf, type WorkStep } from './runWork.ts'

/** Something that the whole run says of a step; null when the run is out of sight. */
async function ofRun<Value>(
  context: RequestContext,
  row: RunStepRow,
  say: (step: WorkStep, view: RunView) => Value,
): Promise<Value | null> {
  const view = await runViewOf(context, row.run_id)
  return view === null ? null : say(stepOf(view.steps, row.id), view)
}

/** Steps of the run that stand in some relation to this one, in their order. */
async function related(
  context: RequestContext,
  row: RunStepRow,
  choose: (step: WorkStep, view: RunView) => Iterable<{ readonly id: string }>,
): Promise<RunStepRow[]> {
  return (
    (await ofRun(context, row, (step, view) =>
      [...choose(step, view)].map(({ id }) => stepOf(view.steps, id).row),
    )) ?? []
  )
}

// Where a step stands among the others, and what it waits for.
builder.objectFields(RunStepType, (t) => ({
  isHeading: t.boolean({
    description: 'It has nothing of its own to fill, sign or approve, and follows the steps below it.',
    resolve: (row, _args, context) => ofRun(context, row, (step) => step.isHeading),
  }),
  availableToWork: t.boolean({
    description: 'Whether it can be worked now.',
    resolve: (row, _args, context) => ofRun(context, row, (step, { around }) => isAvailable(step, around)),
  }),
  waitsFor: t.string({
    description: 'Why it cannot be worked now, in a sentence; null when it can, or when it is done.',
    resolve: (row, _args, context) =>
      ofRun(context, row, (step, { around }) => {
        const waits = isFinished(step) ? null : whyNotAvailable(step, around)
        return waits === null ? null : explain(waits)
      }),
  }),
  parentId: t.exposeID('parent_id'),
  parent: t.field({
    type: RunStepType,
    resolve: (row, _args, context) =>
      row.parent_id === null ? null : context.one<RunStepRow>(loadRunSteps, row.parent_id),
  }),
  steps: t.field({
    type: [RunStepType],
    description: 'The steps right below it, in their order.',
    resolve: (row, _args, context) =>
      related(context, row, (step, { steps }) =>
        [...steps.values()].filter((child) => child.parentId === step.id),
      ),
  }),
  allChildren: t.field({
    type: [RunStepType],
    description: 'The steps below it at any depth, in their order.',
    resolve: (row, _args, context) => related(context, row, (step, { steps }) => descendantsOf(step, steps)),
  }),
  allParents: t.field({
    type: [RunStepType],
    description: 'The steps above it, nearest first.',
    resolve: (row, _args, context) => related(context, row, (step, { steps }) => ancestorsOf(step, steps)),
  }),
  upstreamStepIds: t.field({
    type: ['ID'],
    resolve: (row, _args, context) =>
      ofRun(context, row, (step) => step.upstream.map((edge) => edge.upstreamStepId)),
  }),
  downstreamStepIds: t.field({
    type: ['ID'],
    resolve: (row, _args, context) =>
      ofRun(context, row, (step, { edges }) =>
        edges.filter((edge) => edge.upstream_step_id === step.id).map((edge) => edge.step_id),
      ),
  }),
  upstream: t.field({
    type: [RunStepsEdgeType],
    resolve: (row, _args, context) =>
      ofRun(context, row, (step, { edges }) => edges.filter((edge) => edge.step_id === step.id)),
  }),
  downstream: t.field({
    type: [RunStepsEdgeType],
    resolve: (row, _args, context) =>
      ofRun(context, row, (step, { edges }) => edges.filter((edge) => edge.upstream_step_id === step.id)),
  }),
}))

import { builder } from '../graphql/builder.ts'
import { edgeEtag } from './edgeEtag.ts'
import { loadRunSteps, type RunStepEdgeRow, type RunStepRow } from './runStepStore.ts'
import { RunStepType } from './runStepType.graphql.ts'

export const RunStepsEdgeType = builder.objectRef<RunStepEdgeRow>('RunStepsEdge').implement({
  description: 'That one step of a run waits for another. A record of the run, not an edge of a list.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    _etag: t.string({ nullable: false, description: 'For deleteRunStepEdge.', resolve: edgeEtag }),
    stepId: t.exposeID('step_id', { nullable: false }),
    upstreamStepId: t.exposeID('upstream_step_id', { nullable: false }),
    minimumLag: t.exposeInt('minimum_lag', {
      description: "Seconds after the upstream step's end before this one may start.",
    }),
    maximumLag: t.exposeInt('maximum_lag', {
      description: "Seconds after the upstream step's end by which this one must start.",
    }),
    step: t.field({
      type: RunStepType,
      resolve: (row, _args, context) => context.one<RunStepRow>(loadRunSteps, row.step_id),
    }),
    upstreamStep: t.field({
      type: RunStepType,
      resolve: (row, _args, context) => context.one<RunStepRow>(loadRunSteps, row.upstream_step_id),
    }),
  }),
})

import { builder } from '../graphql/builder.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { listSiblingStepsOfRunSteps, type SiblingStepRow } from './siblingStore.ts'

builder.objectFields(RunStepType, (t) => ({
  batched: t.boolean({
    description: 'Its run is in a batch.',
    resolve: async ({ run_id: runId }, _args, context) =>
      ((await context.one<RunRow>(loadRuns, runId))?.run_batch_id ?? null) !== null,
  }),
  batchSiblings: t.field({
    type: [RunStepType],
    description:
      'The same step of the other runs of its batch, where it is defined as here: what is done on it can be done on them too.',
    resolve: ({ id }, _args, context) => context.many<SiblingStepRow>(listSiblingStepsOfRunSteps, id),
  }),
}))

import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { recordsPayload } from '../graphql/recordDoors.ts'
import { chosenActs } from '../runBatch/siblingActs.graphql.ts'
import { actsOnRuns, ChosenRunInput, idsOfRuns } from './chosenRuns.graphql.ts'
import { resumeRun } from './resumeRun.ts'
import { loadRuns } from './runStore.ts'
import { RunType } from './runType.graphql.ts'

const ResumeInput = builder.inputType('ResumeRunsInput', {
  fields: (t) => ({
    runs: t.field({
      type: [ChosenRunInput],
      required: true,
      description: 'All or none of them; 500 at most, each once.',
    }),
    reason: t.string({ description: 'Wanted of whoever releases a hold, as in resumeRun.' }),
  }),
})
const ResumePayload = recordsPayload('ResumeRuns', 'runs', { type: RunType, load: loadRuns })

builder.mutationField('resumeRuns', (t) =>
  t.field({
    type: ResumePayload,
    description:
      'Let the work on held runs go on, as resumeRun does on one: those that a stop put on hold, when somebody has looked at them.',
    args: { input: t.arg({ type: ResumeInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const { runs, reason } = input
      const acts = await actsOnRuns(context, resumeRun, { runs, said: { reason } })
      return performing(context, info, chosenActs(acts, input), () => idsOfRuns(runs))
    },
  }),
)

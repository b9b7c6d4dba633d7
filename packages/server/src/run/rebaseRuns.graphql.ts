import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { recordsPayload } from '../graphql/recordDoors.ts'
import { chosenActs } from '../runBatch/siblingActs.graphql.ts'
import { actsOnRuns, ChosenRunInput, idsOfRuns } from './chosenRuns.graphql.ts'
import { rebaseRun } from './rebaseRun.ts'
import { loadRuns } from './runStore.ts'
import { RunType } from './runType.graphql.ts'

const RebaseInput = builder.inputType('RebaseRunsInput', {
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The newer version, released.' }),
    runs: t.field({
      type: [ChosenRunInput],
      required: true,
      description: 'All or none of them; 500 at most, each once.',
    }),
    reason: t.string({ required: true }),
  }),
})
const RebasePayload = recordsPayload('RebaseRuns', 'runs', { type: RunType, load: loadRuns })

builder.mutationField('rebaseRuns', (t) =>
  t.field({
    type: RebasePayload,
    description:
      'Bind open runs to a newer released version of their procedure. Refused where a changed step is done, skipped or in work, naming every run in the way: `runsBehind` tells before.',
    args: { input: t.arg({ type: RebaseInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const { procedureId, reason, runs } = input
      const acts = await actsOnRuns(context, rebaseRun, { runs, said: { procedureId, reason } })
      return performing(context, info, chosenActs(acts, input), () => idsOfRuns(runs))
    },
  }),
)

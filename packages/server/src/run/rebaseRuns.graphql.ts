import { Refused } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { recordsPayload } from '../graphql/recordDoors.ts'
import { wholeId } from '../graphql/wholeId.ts'
import { act } from '../operation/act.ts'
import { jointAct } from '../operation/jointAct.ts'
import { chosenActs } from '../runBatch/siblingActs.graphql.ts'
import { listUnitsOfRuns, type UnitOfRunRow } from '../runBatch/siblingStore.ts'
import { rebaseRun } from './rebaseRun.ts'
import { loadRuns } from './runStore.ts'
import { RunType } from './runType.graphql.ts'

const RunInput = builder.inputType('RebasedRunInput', {
  fields: (t) => ({ id: t.id({ required: true }), etag: t.string({ required: true }) }),
})

const RebaseInput = builder.inputType('RebaseRunsInput', {
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The newer version, released.' }),
    runs: t.field({
      type: [RunInput],
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
      const { procedureId, reason } = input
      const runs = distinctRuns(input.runs.map(({ id, etag }) => ({ id: wholeId(id), etag })))
      const units = await context.rows<UnitOfRunRow>(listUnitsOfRuns(runs.map(({ id }) => id)))
      const members = runs.map(({ id, etag }) => ({
        input: { id, etag, procedureId, reason },
        runId: id,
        runStepId: null,
        unit: units.find((one) => one.id === id)?.unit ?? id,
      }))
      const acts =
        members.length === 1
          ? members.map((one) => act(rebaseRun, one.input))
          : [jointAct(rebaseRun, { members }, async () => {})]
      return performing(context, info, chosenActs(acts, input), () => ({ ids: runs.map(({ id }) => id) }))
    },
  }),
)

function distinctRuns<Named extends { readonly id: string }>(runs: readonly Named[]): readonly Named[] {
  const problem =
    runs.length === 0
      ? 'names no run'
      : runs.length > 500
        ? 'names more than 500 runs'
        : new Set(runs.map(({ id }) => id)).size < runs.length
          ? 'names a run twice'
          : null
  if (problem === null) return runs
  throw new Refused({
    code: 'INVALID_INPUT',
    field: 'runs',
    problem,
    remedy: 'Name 1 to 500 runs, each once.',
  })
}

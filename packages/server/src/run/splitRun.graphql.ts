import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { act } from '../operation/act.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { loadRuns, type RunRow } from './runStore.ts'
import { RunType } from './runType.graphql.ts'
import { splitRun } from './splitRun.ts'
import { listRunsSplitFrom, type RunSplitFromRow } from './splitRunStore.ts'

builder.objectFields(RunType, (t) => ({
  splitFrom: t.field({
    type: RunType,
    description: 'The run whose lot it took part of; null: it was started.',
    resolve: (row, _args, context) =>
      row.split_from_id === null ? null : context.one<RunRow>(loadRuns, row.split_from_id),
  }),
  splitInto: t.field({
    type: [RunType],
    nullable: { list: false, items: false },
    description: 'The runs that part of its lot went on in, the first one first.',
    resolve: (row, _args, context) => context.many<RunSplitFromRow>(listRunsSplitFrom, row.id),
  }),
}))

builder.objectFields(RunStepType, (t) => ({
  carriedFrom: t.field({
    type: RunStepType,
    description:
      'The step of another run in which it was worked, on both lots together: what is recorded and signed here was recorded and signed there. Null: it is worked here.',
    resolve: (row, _args, context) =>
      row.carried_from_id === null || row.attempt > (row.carried_attempt ?? 0)
        ? null
        : context.one<RunStepRow>(loadRunSteps, row.carried_from_id),
  }),
}))

const SplitRunInput = builder.inputType('SplitRunInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    quantity: t.float({ required: true, description: 'How much of its lot goes on in the new run.' }),
    reason: t.string({ description: 'Wanted of a person.' }),
  }),
})

interface Split {
  readonly id: string
  readonly newId: string
}

const SplitRunPayload = builder.objectRef<Split>('SplitRun').implement({
  fields: (t) => ({
    run: t.field({ type: RunType, resolve: ({ id }, _args, context) => context.one<RunRow>(loadRuns, id) }),
    newRun: t.field({
      type: RunType,
      resolve: ({ newId }, _args, context) => context.one<RunRow>(loadRuns, newId),
    }),
  }),
})

builder.mutationField('splitRun', (t) =>
  t.field({
    type: SplitRunPayload,
    description:
      'Let part of a lot in work go on in a run of its own. Steps that are done are carried by reference, the rest is worked apart.',
    args: { input: t.arg({ type: SplitRunInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(splitRun, input)], (ids) => ({
        id: madeId(ids, 'runId'),
        newId: madeId(ids, 'newRunId'),
      })),
  }),
)

import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { missingReasonId } from './missingReasonId.ts'
import { listMissingReasonsOfRuns, type MissingReasonRow } from './suppliedReasonStore.ts'
import { supplyReason } from './supplyReason.ts'

const MissingReasonType = builder.objectRef<MissingReasonRow>('MissingReason').implement({
  description: 'Something that an API key did to a run or its unit without saying why.',
  fields: (t) => ({
    id: t.id({ nullable: false, resolve: missingReasonId }),
    act: t.exposeString('type', { nullable: false, description: 'What happened: RUN_STEP_FAILED.' }),
    at: t.field({ type: 'DateTime', nullable: false, resolve: (row) => row.recorded_at }),
    by: t.field({
      type: UserType,
      description: 'Whose key did it.',
      resolve: (row, _args, context) =>
        row.actor_id === null ? null : context.one<UserRow>(loadUsers, row.actor_id),
    }),
    recorded: t.exposeString('reason', {
      nullable: false,
      description: 'What stands in the record: `not given (key NAME)`.',
    }),
    runStep: t.field({
      type: RunStepType,
      description: 'The step that it happened to; null: the run or its unit.',
      resolve: (row, _args, context) =>
        row.run_step_id === null ? null : context.one<RunStepRow>(loadRunSteps, row.run_step_id),
    }),
    reason: t.exposeString('supplied_reason', { description: 'What was supplied; null: nothing yet.' }),
    suppliedAt: t.field({ type: 'DateTime', resolve: (row) => row.supplied_at }),
    suppliedBy: t.field({
      type: UserType,
      resolve: (row, _args, context) =>
        row.supplied_by === null ? null : context.one<UserRow>(loadUsers, row.supplied_by),
    }),
  }),
})

builder.objectFields(RunType, (t) => ({
  missingReasons: t.field({
    type: [MissingReasonType],
    nullable: { list: false, items: false },
    description: 'What API keys did without a reason, supplied afterwards or not; the first one first.',
    resolve: (row, _args, context) => context.many<MissingReasonRow>(listMissingReasonsOfRuns, row.id),
  }),
}))

const SupplyReasonInputType = builder.inputType('SupplyReasonInput', {
  fields: (t) => ({
    runId: t.id({ required: true }),
    id: t.id({ required: true, description: 'As `Run.missingReasons` gives it.' }),
    reason: t.string({ required: true }),
  }),
})

builder.mutationField('supplyReason', (t) =>
  t.field({
    type: recordPayload<RunRow>('SupplyReason', 'run', { type: RunType, load: loadRuns }),
    description: 'Say afterwards why a key did something. What stood there stays in the record.',
    args: { input: t.arg({ type: SupplyReasonInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(supplyReason, input)], made('runId')),
  }),
)

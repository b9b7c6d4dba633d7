import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { runList } from '../run/runList.graphql.ts'
import type { RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { listRunStepsOfRuns, type RunStepOfRunRow } from '../runStep/runStepStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { procedureStopList } from './procedureStopList.graphql.ts'
import {
  listRunsPast,
  listRunsWaiting,
  listStandingStops,
  loadProcedureStops,
  type ProcedureStopOfRow,
  type ProcedureStopRow,
} from './procedureStopStore.ts'

/** The contract gives these lists no pages: more rows than this are refused. */
const most = { most: 10_000, name: 'runs' } as const

export const ProcedureStopType = builder.objectRef<ProcedureStopRow>('ProcedureStop')

ProcedureStopType.implement({
  description:
    'A stop of a procedure version, or of one step of it: no new runs, and nobody begins what is stopped, until it is lifted.',
  fields: (t) => ({
    ...recordFields(t),
    procedureId: t.exposeID('procedure_id', { nullable: false }),
    procedure: t.field({
      type: ProcedureType,
      resolve: (row, _args, context) => context.one<ProcedureRow>(loadProcedures, row.procedure_id),
    }),
    stepId: t.exposeID('step_id', { description: 'The step that is stopped; null: the whole version.' }),
    stepName: t.exposeString('step_name', { description: 'Its number and title.' }),
    reason: t.exposeString('reason', { nullable: false }),
    stoppedBy: t.field({
      type: UserType,
      description: 'Who signed it.',
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.stopped_by),
    }),
    liftedAt: t.field({
      type: 'DateTime',
      description: 'Null while it stands.',
      resolve: (row) => row.lifted_at,
    }),
    liftedBy: t.field({
      type: UserType,
      resolve: (row, _args, context) =>
        row.lifted_by === null ? null : context.one<UserRow>(loadUsers, row.lifted_by),
    }),
    liftReason: t.exposeString('lift_reason'),
    runsPast: t.field({
      type: [RunType],
      nullable: { list: true, items: false },
      description:
        'Runs that were past it when it was made: the stopped step was done; of a whole version, the run was completed.',
      resolve: (row, _args, context) =>
        context.many<RunRow & { readonly of_id: string }>(listRunsPast, row.id, {
          asked: 'runsPast',
          ...most,
        }),
    }),
    runsWaiting: t.field({
      type: [RunType],
      nullable: { list: true, items: false },
      description:
        'While it stands: open runs that were released from the hold since, and cannot pass what is stopped.',
      resolve: (row, _args, context) =>
        context.many<RunRow & { readonly of_id: string }>(listRunsWaiting, row.id, {
          asked: 'runsWaiting',
          ...most,
        }),
    }),
  }),
})

addNestedList(ProcedureStopType, 'runs', {
  spec: runList,
  node: RunType,
  owner: 'stop_id',
  order: 'OLDEST_FIRST',
  description:
    'Runs that it found before or at what it stops, and that nobody has released since. resumeRun releases one.',
})

addList(procedureStopList, ProcedureStopType, {
  connection: 'ProcedureStopsConnection',
  edge: 'ProcedureStopsEdge',
})

addRecord('procedureStop', 'One stop; null when there is none, or none that you may see.', {
  type: ProcedureStopType,
  load: loadProcedureStops,
})

addNestedList(ProcedureType, 'stops', {
  spec: procedureStopList,
  node: ProcedureStopType,
  owner: 'procedure_id',
  order: 'NEWEST_FIRST',
  description: 'Its stops, newest first, lifted ones too.',
})

interface RunStopView {
  readonly stop: ProcedureStopRow
  readonly runStepId: string | null
}

const RunStopType = builder.objectRef<RunStopView>('RunStop').implement({
  description: 'A stop that stands, as a run of the version meets it.',
  fields: (t) => ({
    runStepId: t.id({
      description: 'The step of the run that nobody begins; null: none of them.',
      resolve: ({ runStepId }) => runStepId,
    }),
    reason: t.string({ nullable: false, resolve: ({ stop }) => stop.reason }),
    stop: t.field({ type: ProcedureStopType, nullable: false, resolve: ({ stop }) => stop }),
  }),
})

builder.objectFields(RunType, (t) => ({
  stops: t.field({
    type: [RunStopType],
    nullable: { list: false, items: false },
    description: 'The stops of its procedure version that stand, on the steps of this run.',
    resolve: async (row, _args, context) => {
      const stops = await context.many<ProcedureStopOfRow>(listStandingStops, row.procedure_id)
      if (stops.length === 0) return []
      const steps = await context.many<RunStepOfRunRow>(listRunStepsOfRuns, row.id)
      return stops.flatMap((stop) => onRun(stop, steps))
    },
  }),
}))

function onRun(stop: ProcedureStopRow, steps: readonly RunStepOfRunRow[]): RunStopView[] {
  if (stop.step_id === null) return [{ stop, runStepId: null }]
  return steps.filter((step) => step.step_id === stop.step_id).map((step) => ({ stop, runStepId: step.id }))
}

import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, madeIds, recordPayload, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { cancelPlannedRun } from './cancelPlannedRun.ts'
import { createPlannedRun } from './createPlannedRun.ts'
import { createPlannedRuns } from './createPlannedRuns.ts'
import { PlannedRunType } from './plannedRun.graphql.ts'
import { loadPlannedRuns, type PlannedRunRow } from './plannedRunStore.ts'
import { restorePlannedRun } from './restorePlannedRun.ts'
import { startPlannedRun } from './startPlannedRun.ts'
import { updatePlannedRun } from './updatePlannedRun.ts'

const door = { type: PlannedRunType, load: loadPlannedRuns }
const madePlan = made('plannedRunId')

const CreateInput = builder.inputType('CreatePlannedRunInput', {
  fields: (t) => ({
    title: t.string(),
    partId: t.id({ description: 'The part, or else `partNumber`.' }),
    partNumber: t.string({ description: 'The latest revision, unless `partRevision` says which.' }),
    partRevision: t.string(),
    procedureId: t.id({ description: 'This version. Without a procedure, one is chosen at the start.' }),
    procedureFamilyId: t.id({
      description: 'The procedure, in whichever version is released when the work starts.',
    }),
    quantity: t.float({
      required: true,
      description: 'Serials are whole units, 1,000 at the most: each becomes a run.',
    }),
    needBy: t.field({ type: 'DateTime' }),
    locationId: t.id({ description: 'The work center, or else `locationName`.' }),
    locationName: t.string(),
    windowStart: t.field({ type: 'DateTime', description: 'When the work center is to work on it.' }),
    windowEnd: t.field({ type: 'DateTime' }),
    orderReference: t.string(),
    priority: t.int(),
  }),
})

builder.mutationField('createPlannedRun', (t) =>
  t.field({
    type: recordPayload('CreatePlannedRun', 'plannedRun', door),
    description: 'Plan work that is to be started later.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPlannedRun, input)], madePlan),
  }),
)

builder.mutationField('createPlannedRuns', (t) =>
  t.field({
    type: recordsPayload('CreatePlannedRuns', 'plannedRuns', door),
    description:
      'Import orders: up to 1,000 rows, all or none. What is wrong is named by row, counted from 0, and field: `3.partNumber`.',
    args: { input: t.arg({ type: [CreateInput], required: { list: true, items: true } }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPlannedRuns, input)], madeIds('plannedRunIds')),
  }),
)

const UpdateInput = builder.inputType('UpdatePlannedRunInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    title: t.string(),
    procedureId: t.id({ description: 'This version; drops `procedureFamilyId`.' }),
    procedureFamilyId: t.id({ description: 'In whichever version is released; drops `procedureId`.' }),
    quantity: t.float(),
    needBy: t.field({ type: 'DateTime' }),
    locationId: t.id(),
    windowStart: t.field({ type: 'DateTime' }),
    windowEnd: t.field({ type: 'DateTime' }),
    orderReference: t.string(),
    priority: t.int(),
  }),
})

builder.mutationField('updatePlannedRun', (t) =>
  t.field({
    type: recordPayload('UpdatePlannedRun', 'plannedRun', door),
    description: 'Change planned work, or move it to another time or work center. Null clears a field.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updatePlannedRun, input)], madePlan),
  }),
)

const MoveInput = builder.inputType('MovePlannedRunInput', {
  fields: (t) => ({ id: t.id({ required: true }), etag: t.string({ required: true }), reason: t.string() }),
})

builder.mutationField('deletePlannedRun', (t) =>
  t.field({
    type: recordPayload('DeletePlannedRun', 'plannedRun', door),
    description: 'Give planned work up: it is canceled, stays in the record, and can be planned again.',
    args: { input: t.arg({ type: MoveInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(cancelPlannedRun, input)], madePlan),
  }),
)

builder.mutationField('restorePlannedRun', (t) =>
  t.field({
    type: recordPayload('RestorePlannedRun', 'plannedRun', door),
    description: 'Plan canceled work again, as it was.',
    args: { input: t.arg({ type: MoveInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(restorePlannedRun, input)], madePlan),
  }),
)

const StartInput = builder.inputType('StartPlannedRunInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    procedureId: t.id({ description: 'Another version than the planned one; or the first to be named.' }),
    partInventoryIds: t.idList({
      description: 'Units or the lot to work on, one for each run. Without them the runs make their units.',
    }),
    serialNumbers: t.stringList({
      description:
        'Of the units that are made, one for each. When absent: by the pattern of the part, or left open.',
    }),
    lotNumber: t.string(),
    identifyLater: t.boolean({
      description: 'Leave serial or lot open although the pattern of the part would make one.',
    }),
    assignedToId: t.id(),
    assignedTeamId: t.id(),
    allowSupersededRevision: t.boolean(),
    reason: t.string(),
  }),
})

interface Started {
  readonly plannedRunId: string
  readonly runIds: readonly string[]
}

const StartPayload = builder.objectRef<Started>('StartPlannedRun').implement({
  fields: (t) => ({
    plannedRun: t.field({
      type: PlannedRunType,
      resolve: ({ plannedRunId }, _args, context) =>
        context.one<PlannedRunRow>(loadPlannedRuns, plannedRunId),
    }),
    runs: t.field({
      type: [RunType],
      nullable: { list: true, items: true },
      resolve: ({ runIds }, _args, context) =>
        Promise.all(runIds.map((id) => context.one<RunRow>(loadRuns, id))),
    }),
  }),
})

builder.mutationField('startPlannedRun', (t) =>
  t.field({
    type: StartPayload,
    description:
      'Start planned work, all of it: serials are a run each, in one batch. All that forbids it is said at once.',
    args: { input: t.arg({ type: StartInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(startPlannedRun, input)], (ids) => ({
        plannedRunId: madePlan(ids).id,
        runIds: madeIds('runIds')(ids).ids,
      })),
  }),
)

import { draftBomConcession } from '@traveler/domain/run/runConcession.ts'
import { loadRunTraces, type RunTraceRow } from '../abom/missingInstallsStore.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { atArgument } from '../graphql/moment.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { LocationType } from '../location/location.graphql.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { RunStepType } from '../runStep/runStep.graphql.ts'
import { listRunStepsOfRuns, type RunStepOfRunRow, stepsInOrder } from '../runStep/runStepStore.ts'
import { SignatureType } from '../signature/signature.graphql.ts'
import { listSignaturesOfRuns, type SignatureOfRow } from '../signature/signatureStore.ts'
import { TeamType } from '../team/team.graphql.ts'
import { loadTeams, type TeamRow } from '../team/teamStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { reopenedMeaning } from './reopenRun.ts'
import { runAsItWas } from './runAsItWas.graphql.ts'
import { RunPurposeType, RunStatusType, runList } from './runList.graphql.ts'
import { loadRuns, type RunRow } from './runStore.ts'
import { RunType } from './runType.graphql.ts'

RunType.implement({
  description: 'One execution of a procedure against one part inventory.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    title: t.exposeString('title', {
      nullable: false,
      description: 'What people search for. Generated when nobody gave one.',
    }),
    status: t.field({
      type: RunStatusType,
      description: 'Derived from the steps; never set.',
      resolve: async (row, _args, context) => (await runAsItWas(context, row)).status,
    }),
    purpose: t.field({
      type: RunPurposeType,
      nullable: false,
      description: 'What the run is for.',
      resolve: (row) => row.purpose,
    }),
    percentComplete: t.int({
      description: 'Of the required steps, rounded down.',
      resolve: async (row, _args, context) => (await runAsItWas(context, row)).percent_complete,
    }),
    isOpen: t.boolean({
      description: 'Neither completed nor canceled.',
      resolve: (row) => row.completed_at === null && row.canceled_at === null,
    }),
    archived: t.exposeBoolean('archived', { nullable: false }),
    hasInstalls: t.boolean({
      nullable: false,
      description: 'It built something in, also where that was taken out again.',
      resolve: async (row, _args, context) =>
        (await context.one<RunTraceRow>(loadRunTraces, row.id))?.has_installs ?? false,
    }),
    madeItsUnit: t.boolean({
      nullable: false,
      description: 'The record of its unit was made with it.',
      resolve: async (row, _args, context) =>
        (await context.one<RunTraceRow>(loadRunTraces, row.id))?.made_its_unit ?? false,
    }),
    isAsBuiltKept: t.boolean({
      nullable: false,
      description:
        'What it builds in is recorded. False: it began before that was, and completes without its BOM lines being filled.',
      resolve: (row) => row.as_built_kept === true,
    }),
    description: t.exposeString('description'),
    priority: t.exposeInt('priority', { nullable: false, description: 'Higher goes first.' }),
    dueDate: t.field({ type: 'DateTime', resolve: (row) => row.due_date }),
    scheduledStart: t.field({
      type: 'DateTime',
      description: 'The earliest time of its steps; where they have none, the start of its window.',
      resolve: async (row, _args, context) => (await runAsItWas(context, row)).scheduled_start,
    }),
    scheduledEnd: t.field({
      type: 'DateTime',
      description: 'The latest time of its steps; where they have none, the end of its window.',
      resolve: async (row, _args, context) => (await runAsItWas(context, row)).scheduled_end,
    }),
    orderReference: t.exposeString('order_reference', { description: "The customer's order." }),
    chargeNumber: t.exposeString('charge_number'),
    exportControlled: t.exposeBoolean('export_controlled'),
    quantity: t.float({ description: "The unit's quantity.", resolve: (row) => row.quantity }),
  }),
})

builder.objectFields(RunType, (t) => ({
  procedureId: t.exposeID('procedure_id'),
  procedureRevision: t.exposeInt('procedure_revision', {
    description: 'The version of the procedure, fixed for life.',
  }),
  procedureDigest: t.string({
    description: 'SHA-256 of the version as it was frozen.',
    resolve: (row) => row.procedure_digest.slice(2),
  }),
  procedure: t.field({
    type: ProcedureType,
    resolve: (row, _args, context) => context.one<ProcedureRow>(loadProcedures, row.procedure_id),
  }),
  mbomId: t.exposeID('mbom_id', { description: 'The BOM version that was snapshotted; null: none.' }),
  partId: t.exposeID('part_id'),
  part: t.field({
    type: PartType,
    resolve: (row, _args, context) => context.one<PartRow>(loadParts, row.part_id),
  }),
  partInventoryId: t.exposeID('part_inventory_id'),
  partInventory: t.field({
    type: PartInventoryType,
    resolve: (row, _args, context) =>
      context.one<PartInventoryRow>(loadPartInventories, row.part_inventory_id),
  }),
  runBatchId: t.exposeID('run_batch_id'),
  batched: t.boolean({ resolve: (row) => row.run_batch_id !== null }),
  assignedToId: t.exposeID('assigned_to_id'),
  assignedTo: t.field({
    type: UserType,
    resolve: (row, _args, context) =>
      row.assigned_to_id === null ? null : context.one<UserRow>(loadUsers, row.assigned_to_id),
  }),
  assignedTeamId: t.exposeID('assigned_team_id'),
  assignedTeam: t.field({
    type: TeamType,
    description: 'Whose work it is while no person of the team has it.',
    resolve: (row, _args, context) =>
      row.assigned_team_id === null ? null : context.one<TeamRow>(loadTeams, row.assigned_team_id),
  }),
  locationId: t.exposeID('location_id', { description: 'The work center.' }),
  location: t.field({
    type: LocationType,
    resolve: (row, _args, context) =>
      row.location_id === null ? null : context.one<LocationRow>(loadLocations, row.location_id),
  }),
}))

builder.objectFields(RunType, (t) => ({
  startTime: t.string({
    description: 'When its first step was started.',
    resolve: async (row, _args, context) => (await runAsItWas(context, row)).started_at,
  }),
  endTime: t.string({ description: 'When it was completed.', resolve: (row) => row.completed_at }),
  startedAt: t.field({
    type: 'DateTime',
    resolve: async (row, _args, context) => (await runAsItWas(context, row)).started_at,
  }),
  completedAt: t.field({ type: 'DateTime', resolve: (row) => row.completed_at }),
  canceledAt: t.field({ type: 'DateTime', resolve: (row) => row.canceled_at }),
  cancelReason: t.exposeString('cancel_reason'),
  heldAt: t.field({ type: 'DateTime', resolve: (row) => row.held_at }),
  heldBy: t.field({
    type: UserType,
    description: 'Who put it on hold; null: it is not held.',
    resolve: (row, _args, context) =>
      row.held_by === null ? null : context.one<UserRow>(loadUsers, row.held_by),
  }),
  holdKind: t.exposeString('hold_kind'),
  holdReason: t.exposeString('hold_reason'),
  draftBomVersion: t.int({
    description: 'It is built to this draft version of the BOM; null: to a released one, or to none.',
    resolve: (row) => draftBomConcession(row.concessions)?.mbomVersion ?? null,
  }),
  isDraftBomApproved: t.boolean({
    description: 'Whether somebody has accepted that by signature; null where it is built to no draft.',
    resolve: (row) => {
      const concession = draftBomConcession(row.concessions)
      return concession === null ? null : concession.approval !== null
    },
  }),
  outcome: t.exposeString('outcome', {
    description: 'ACCEPTED, CONCESSION or HELD; null until completed.',
  }),
  furtherRuns: t.exposeBoolean('further_runs', {
    description:
      'What was said when it was completed, otherwise than its procedure version; null: as that says.',
  }),
  issue: t.exposeInt('issue', {
    nullable: false,
    description: 'Of its record: 1, and one more with each reopening.',
  }),
  reopenedAt: t.field({
    type: 'DateTime',
    description: 'When it was reopened last; null: never.',
    resolve: (row) => row.reopened_at,
  }),
  reopenedBy: t.field({
    type: UserType,
    resolve: (row, _args, context) =>
      row.reopened_by === null ? null : context.one<UserRow>(loadUsers, row.reopened_by),
  }),
  reopenReason: t.exposeString('reopen_reason'),
  completedBy: t.field({
    type: UserType,
    resolve: (row, _args, context) =>
      row.completed_by === null ? null : context.one<UserRow>(loadUsers, row.completed_by),
  }),
  createdBy: t.field({
    type: UserType,
    resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.created_by),
  }),
  updatedBy: t.field({
    type: UserType,
    resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.updated_by),
  }),
}))

builder.objectFields(RunType, (t) => ({
  reopenSignature: t.field({
    type: SignatureType,
    description: 'Of the second person, under which it was reopened last; null: it never was.',
    resolve: async ({ id, reopened_at }, _args, context) => {
      const signatures =
        reopened_at === null ? [] : await context.many<SignatureOfRow>(listSignaturesOfRuns, id)
      return signatures.findLast(({ meaning }) => meaning === reopenedMeaning) ?? null
    },
  }),
  signatures: t.field({
    type: [SignatureType],
    nullable: { list: false, items: false },
    description:
      'On the run as a whole, in the order in which they were given, void ones too: its completion.',
    resolve: (row, _args, context) => context.many<SignatureOfRow>(listSignaturesOfRuns, row.id),
  }),
  steps: t.field({
    type: [RunStepType],
    description: 'All steps in their order, children behind their parents.',
    resolve: async (row, _args, context) =>
      stepsInOrder(await context.many<RunStepOfRunRow>(listRunStepsOfRuns, row.id)),
  }),
}))

builder.queryField('run', (t) =>
  t.field({
    type: RunType,
    description: 'One run; null when there is none, or none that you may see.',
    args: { id: t.arg.id({ required: true }), at: atArgument(t) },
    resolve: (_root, { id }, context) => context.one<RunRow>(loadRuns, id),
  }),
)

addList<RunRow>(runList, RunType, { connection: 'RunsConnection', edge: 'RunsEdge' })

const runsOf = { spec: runList, node: RunType, order: 'NEWEST_FIRST' } as const
addNestedList(PartType, 'runs', {
  ...runsOf,
  owner: 'part_id',
  description: 'Runs that build or work on units of this part, newest first.',
})
addNestedList(PartInventoryType, 'runs', {
  ...runsOf,
  owner: 'part_inventory_id',
  description: 'Runs on this unit, newest first.',
})
addNestedList(ProcedureType, 'runs', {
  ...runsOf,
  owner: 'procedure_id',
  description: 'Runs bound to this version, newest first.',
})

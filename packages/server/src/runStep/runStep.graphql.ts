import { rolesToApproveSkip } from '@traveler/domain/runStep/skipConcession.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { LocationType } from '../location/location.graphql.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { shownEtag } from '../operation/etag.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { listSignaturesOfRunSteps, type SignatureOfRow } from '../signature/signatureStore.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import { TeamType } from '../team/team.graphql.ts'
import { loadTeams, type TeamRow } from '../team/teamStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { RunStepStatusType, runStepList } from './runStepList.graphql.ts'
import { loadRunSteps, type RunStepRow } from './runStepStore.ts'
import { RunStepType } from './runStepType.graphql.ts'
import { runViewOf } from './runStepView.graphql.ts'
import { skippedWith } from './skippedSteps.ts'
import { asApproval, rolesOfSteps, skipApprovals } from './stepConcession.ts'

function person(context: RequestContext, id: string | null): Promise<UserRow | null> | null {
  return id === null ? null : context.one<UserRow>(loadUsers, id)
}

RunStepType.implement({
  description: 'One step of a run: the definition that it shows, and how far its work is.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    entityId: t.exposeID('id', { nullable: false }),
    _etag: t.string({
      description: 'What an update must send back. Values, signatures and approvals do not renew it.',
      resolve: (row) => shownEtag(row.etag),
    }),
    _updated: t.field({ type: 'DateTime', resolve: (row) => row.updated_at }),
    runId: t.exposeID('run_id', { nullable: false }),
    run: t.field({
      type: RunType,
      resolve: (row, _args, context) => context.one<RunRow>(loadRuns, row.run_id),
    }),
    number: t.exposeString('number', {
      nullable: false,
      description: 'Dotted, from 1; fixed when the run was made, or the step was added to it: 12A behind 12.',
    }),
    position: t.exposeInt('position', { description: 'Among its siblings, from 1.' }),
    required: t.exposeBoolean('required', { nullable: false }),
    status: t.field({ type: RunStepStatusType, resolve: (row) => row.status }),
    attempt: t.exposeInt('attempt', {
      nullable: false,
      description: 'Counted from 1; a redo begins the next.',
    }),
    originStepId: t.exposeID('step_id', {
      description: 'The step of the procedure that it was copied from; null: added to this run.',
    }),
    originStep: t.field({
      type: StepType,
      resolve: (row, _args, context) =>
        row.step_id === null ? null : context.one<StepRow>(loadSteps, row.step_id),
    }),
    exportControlled: t.exposeBoolean('export_controlled'),
  }),
})

// How far its work is.
builder.objectFields(RunStepType, (t) => ({
  startTime: t.field({ type: 'DateTime', resolve: (row) => row.started_at }),
  endTime: t.field({ type: 'DateTime', resolve: (row) => row.completed_at }),
  startedById: t.exposeID('started_by'),
  startedBy: t.field({ type: UserType, resolve: (row, _args, context) => person(context, row.started_by) }),
  completedById: t.exposeID('completed_by'),
  completedBy: t.field({
    type: UserType,
    resolve: (row, _args, context) => person(context, row.completed_by),
  }),
  holdKind: t.exposeString('hold_kind', {
    description: 'MATERIAL, ENGINEERING, PRODUCTION or QUALITY; null: not on hold.',
  }),
  holdReason: t.exposeString('hold_reason'),
  heldBy: t.field({ type: UserType, resolve: (row, _args, context) => person(context, row.held_by) }),
  heldAt: t.field({
    type: 'DateTime',
    description: 'Since when it is on hold; null: it is not, or has been since before this was kept.',
    resolve: (row) => row.held_at,
  }),
  failReason: t.exposeString('fail_reason'),
  skipReason: t.exposeString('skip_reason', { description: 'Why it was skipped.' }),
  skippedBy: t.field({ type: UserType, resolve: (row, _args, context) => person(context, row.skipped_by) }),
  correcting: t.exposeBoolean('correcting', {
    nullable: false,
    description: 'It was reopened to correct it: each change of what is there takes a reason.',
  }),
  verifyAfterReopening: t.exposeBoolean('verify_after_reopening', {
    nullable: false,
    description: 'It was begun before an earlier step was reopened, and is to be looked at: verifyRunStep.',
  }),
  skipRolesMissing: t.stringList({
    nullable: { list: false, items: false },
    description: 'Roles whose approval is still wanted before it can be skipped: approveSkip.',
    resolve: async (row, _args, context) => skipRolesMissing(context, row),
  }),
}))

// Who does it where, and when.
builder.objectFields(RunStepType, (t) => ({
  leadTime: t.exposeInt('lead_time', { description: 'Seconds.' }),
  scheduledStart: t.field({ type: 'DateTime', resolve: (row) => row.scheduled_start }),
  scheduledEnd: t.field({ type: 'DateTime', resolve: (row) => row.scheduled_end }),
  assignedToId: t.exposeID('assigned_to_id'),
  assignedTo: t.field({
    type: UserType,
    resolve: (row, _args, context) => person(context, row.assigned_to_id),
  }),
  assignedTeamId: t.exposeID('assigned_team_id'),
  assignedTeam: t.field({
    type: TeamType,
    resolve: (row, _args, context) =>
      row.assigned_team_id === null ? null : context.one<TeamRow>(loadTeams, row.assigned_team_id),
  }),
  locationId: t.exposeID('location_id', { description: 'Its own work center.' }),
  location: t.field({
    type: LocationType,
    resolve: (row, _args, context) =>
      row.location_id === null ? null : context.one<LocationRow>(loadLocations, row.location_id),
  }),
  workCenter: t.field({
    type: LocationType,
    description:
      'Where it is done: its own work center, else that of the nearest step around that has one, else that of its run.',
    resolve: async (row, _args, context) => {
      const id = row.work_center_id ?? (await context.one<RunRow>(loadRuns, row.run_id))?.location_id ?? null
      return id === null ? null : context.one<LocationRow>(loadLocations, id)
    },
  }),
}))

async function skipRolesMissing(context: RequestContext, row: RunStepRow): Promise<string[]> {
  const [view, signatures] = await Promise.all([
    runViewOf(context, row.run_id),
    context.many<SignatureOfRow>(listSignaturesOfRunSteps, row.id),
  ])
  const step = view?.steps.get(row.id)
  if (view === null || step === undefined) return []
  const { required } = skippedWith({ step, steps: view.steps })
  const approvals = skipApprovals(step, signatures).map(asApproval)
  return rolesToApproveSkip(rolesOfSteps(required), approvals, null).map(({ name }) => name)
}

addRecord<RunStepRow>('runStep', 'One step of a run; null when there is none, or none that you may see.', {
  type: RunStepType,
  load: loadRunSteps,
})

addList<RunStepRow>(runStepList, RunStepType, { connection: 'RunsStepsConnection', edge: 'RunsStepsEdge' })

export { RunStepType } from './runStepType.graphql.ts'

import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { LocationType } from '../location/location.graphql.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { TeamType } from '../team/team.graphql.ts'
import { loadTeams, type TeamRow } from '../team/teamStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { HelpCallStatusType, HelpKindType, helpCallList } from './helpCallList.graphql.ts'
import { type HelpCallRow, loadHelpCalls } from './helpCallStore.ts'

export const HelpCallType = builder.objectRef<HelpCallRow>('HelpCall').implement({
  description: 'A call for help at a step, from when it was called until it was closed.',
  fields: (t) => ({
    ...recordFields(t),
    kind: t.field({ type: HelpKindType, nullable: false, resolve: (row) => row.kind }),
    status: t.field({ type: HelpCallStatusType, nullable: false, resolve: (row) => row.status }),
    note: t.exposeString('note', { description: 'What is needed.' }),
    outcome: t.exposeString('outcome', { description: 'What helped.' }),
    runId: t.exposeID('run_id', { nullable: false }),
    run: t.field({
      type: RunType,
      resolve: (row, _args, context) => context.one<RunRow>(loadRuns, row.run_id),
    }),
    runStepId: t.exposeID('run_step_id', { nullable: false }),
    runStep: t.field({
      type: RunStepType,
      resolve: (row, _args, context) => context.one<RunStepRow>(loadRunSteps, row.run_step_id),
    }),
    teamId: t.exposeID('team_id'),
    team: t.field({
      type: TeamType,
      description: 'Who is called; null: whoever helps with this kind.',
      resolve: ({ team_id: id }, _args, context) =>
        id === null ? null : context.one<TeamRow>(loadTeams, id),
    }),
    locationId: t.exposeID('location_id'),
    location: t.field({
      type: LocationType,
      description: 'The work center from which it was called.',
      resolve: ({ location_id: id }, _args, context) =>
        id === null ? null : context.one<LocationRow>(loadLocations, id),
    }),
    createdBy: t.field({
      type: UserType,
      description: 'Who called.',
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.created_by),
    }),
    answeredAt: t.field({ type: 'DateTime', resolve: (row) => row.answered_at }),
    answeredBy: t.field({
      type: UserType,
      description: 'Who comes.',
      resolve: ({ answered_by: id }, _args, context) =>
        id === null ? null : context.one<UserRow>(loadUsers, id),
    }),
    closedAt: t.field({ type: 'DateTime', resolve: (row) => row.closed_at }),
    closedBy: t.field({
      type: UserType,
      resolve: ({ closed_by: id }, _args, context) =>
        id === null ? null : context.one<UserRow>(loadUsers, id),
    }),
  }),
})

const calls = {
  spec: helpCallList,
  node: HelpCallType,
  order: 'OLDEST_FIRST',
  description: 'Calls for help.',
} as const

addList<HelpCallRow>(helpCallList, HelpCallType, {
  connection: 'HelpCallsConnection',
  edge: 'HelpCallsEdge',
})
addRecord<HelpCallRow>(
  'helpCall',
  'A call for help by id; null when there is none, or none that you may see.',
  {
    type: HelpCallType,
    load: loadHelpCalls,
  },
)
addNestedList(RunType, 'helpCalls', { ...calls, owner: 'run_id' })
addNestedList(RunStepType, 'helpCalls', { ...calls, owner: 'run_step_id' })

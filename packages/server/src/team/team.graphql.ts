import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { RoleType } from '../role/role.graphql.ts'
import { listRolesOfTeams, type RoleRow } from '../role/roleStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { listUsersOfTeams, loadUsers, type UserRow } from '../user/userStore.ts'
import { teamList } from './teamList.graphql.ts'
import { listTeamsOfRoles, listTeamsOfUsers, loadTeams, type TeamRow } from './teamStore.ts'

export const TeamType = builder.objectRef<TeamRow>('Team')

type OfOne<Row> = Row & { readonly of_id: string }

TeamType.implement({
  description: 'People to whom work is assigned together.',
  fields: (t) => ({
    ...recordFields(t),
    name: t.exposeString('name', { nullable: false }),
    prettyStr: t.exposeString('name'),
    archivedAt: t.field({
      type: 'DateTime',
      description: 'Takes neither people nor work since then; null: in use.',
      resolve: (row) => row.archived_at,
    }),
    supervisorId: t.exposeID('supervisor_id'),
    supervisor: t.field({
      type: UserType,
      resolve: ({ supervisor_id }, _args, context) =>
        supervisor_id === null ? null : context.one<UserRow>(loadUsers, supervisor_id),
    }),
    roles: t.field({
      type: [RoleType],
      description: 'Who is in the team holds them, at every site.',
      resolve: ({ id }, _args, context) => context.many<OfOne<RoleRow>>(listRolesOfTeams, id),
    }),
    users: t.field({
      type: [UserType],
      resolve: ({ id }, _args, context) => context.many<OfOne<UserRow>>(listUsersOfTeams, id),
    }),
  }),
})

builder.objectFields(UserType, (t) => ({
  teams: t.field({
    type: [TeamType],
    resolve: ({ id }, _args, context) => context.many<OfOne<TeamRow>>(listTeamsOfUsers, id),
  }),
}))

builder.objectFields(RoleType, (t) => ({
  teams: t.field({
    type: [TeamType],
    description: 'The teams that have the role.',
    resolve: ({ id }, _args, context) => context.many<OfOne<TeamRow>>(listTeamsOfRoles, id),
  }),
}))

addList(teamList, TeamType, { connection: 'TeamsConnection', edge: 'TeamsEdge' })
addRecord('team', 'A team by id; null when there is none.', { type: TeamType, load: loadTeams })

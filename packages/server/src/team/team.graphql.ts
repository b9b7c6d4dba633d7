import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { UserType } from '../user/user.graphql.ts'
import { listUsersOfTeams, loadUsers, type UserRow } from '../user/userStore.ts'
import { teamList } from './teamList.graphql.ts'
import { listTeamsOfUsers, loadTeams, type TeamRow } from './teamStore.ts'

export const TeamType = builder.objectRef<TeamRow>('Team')

type OfOne<Row> = Row & { readonly of_id: string }

TeamType.implement({
  description: 'People to whom work is assigned together.',
  fields: (t) => ({
    ...recordFields(t),
    name: t.exposeString('name', { nullable: false }),
    prettyStr: t.exposeString('name'),
    supervisorId: t.exposeID('supervisor_id'),
    supervisor: t.field({
      type: UserType,
      resolve: ({ supervisor_id }, _args, context) =>
        supervisor_id === null ? null : context.one<UserRow>(loadUsers, supervisor_id),
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

addList(teamList, TeamType, { connection: 'TeamsConnection', edge: 'TeamsEdge' })
addRecord('team', 'A team by id; null when there is none.', { type: TeamType, load: loadTeams })

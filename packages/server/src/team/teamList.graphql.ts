import type { ListSpec } from '../graphql/listSpec.ts'
import { teamRoleList, teamUserList, userList } from '../user/userList.graphql.ts'

/** What `teams`, and every filter on a team, can ask. */
export const teamList: ListSpec = {
  name: 'teams',
  table: 'team',
  filterType: 'TeamsInputFilters',
  filters: {
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    id: { column: 'id', kind: 'ID' },
    name: { column: 'name', kind: 'String' },
    archivedAt: { column: 'archived_at', kind: 'DateTime' },
    supervisorId: { column: 'supervisor_id', kind: 'ID' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    supervisor: { list: () => userList, own: 'supervisor_id', other: 'id' },
    createdBy: { list: () => userList, own: 'created_by', other: 'id' },
    updatedBy: { list: () => userList, own: 'updated_by', other: 'id' },
    teamRoles: { list: () => teamRoleList, own: 'id', other: 'team_id' },
    teamUsers: { list: () => teamUserList, own: 'id', other: 'team_id' },
    users: {
      through: { list: () => teamUserList, own: 'id', other: 'team_id' },
      filter: 'user',
      kind: () => userList,
    },
  },
  sortType: 'TeamSortEnum',
  sorts: {
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    ID: { column: 'id', indexed: true },
    NAME: { column: 'name', indexed: true },
    SUPERVISOR_ID: { column: 'supervisor_id', nullable: true },
    CREATED_BY_ID: { column: 'created_by', nullable: true },
    UPDATED_BY_ID: { column: 'updated_by', nullable: true },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}

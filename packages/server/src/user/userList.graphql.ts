import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

/** What `users`, and every filter on a person, can ask. */
export const userList: ListSpec = {
  name: 'users',
  table: 'user_account',
  filterType: 'UserInputFilters',
  filters: {
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    organizationId: { column: 'organization_id', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    name: { column: 'name', kind: 'String' },
    email: { column: 'email', kind: 'String' },
    deactivated: { column: 'deactivated', kind: 'Boolean' },
    siteId: { column: 'site_id', kind: 'ID' },
    lockedAt: { column: 'locked_at', kind: 'DateTime' },
    userRoles: { list: () => userRoleList, own: 'id', other: 'user_id' },
    teamUsers: { list: () => teamUserList, own: 'id', other: 'user_id' },
    teams: {
      through: { list: () => teamUserList, own: 'id', other: 'user_id' },
      filter: 'team',
      kind: listNamed('teams'),
    },
  },
  sortType: 'UserSortEnum',
  sorts: {
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    NAME: { column: 'name' },
    EMAIL: { column: 'email', indexed: true },
    DEACTIVATED: { column: 'deactivated' },
    UPDATED_BY_ID: { column: 'updated_by', nullable: true },
    ORGANIZATION_ID: { column: 'organization_id' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}

/** A role in the hands of a person: `users(filters: {userRoles: {roleId: …}})`. Not a list of its own. */
export const userRoleList: ListSpec = {
  name: 'userRoles',
  table: 'user_role',
  filterType: 'UserRolesInputFilters',
  filters: {
    userId: { column: 'user_id', kind: 'ID' },
    roleId: { column: 'role_id', kind: 'ID' },
    siteId: { column: 'site_id', kind: 'ID' },
    user: { list: () => userList, own: 'user_id', other: 'id' },
    role: { list: listNamed('roles'), own: 'role_id', other: 'id' },
  },
  sortType: 'UserRoleSortEnum',
  sorts: {},
}

/** A person's place in a team. Not a list of its own. */
export const teamUserList: ListSpec = {
  name: 'teamUsers',
  table: 'team_user',
  filterType: 'TeamUsersInputFilters',
  filters: {
    userId: { column: 'user_id', kind: 'ID' },
    teamId: { column: 'team_id', kind: 'ID' },
    user: { list: () => userList, own: 'user_id', other: 'id' },
    team: { list: listNamed('teams'), own: 'team_id', other: 'id' },
  },
  sortType: 'TeamUserSortEnum',
  sorts: {},
}

/** A role of a team. Not a list of its own. */
export const teamRoleList: ListSpec = {
  name: 'teamRoles',
  table: 'team_role',
  filterType: 'TeamRolesInputFilters',
  filters: {
    _created: { column: 'created_at', kind: 'DateTime' },
    teamId: { column: 'team_id', kind: 'ID' },
    roleId: { column: 'role_id', kind: 'ID' },
    createdById: { column: 'created_by', kind: 'ID' },
    team: { list: listNamed('teams'), own: 'team_id', other: 'id' },
    createdBy: { list: () => userList, own: 'created_by', other: 'id' },
  },
  sortType: 'TeamRoleSortEnum',
  sorts: {},
}

import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { teamRoleList, userList, userRoleList } from '../user/userList.graphql.ts'

/** What `roles`, and every filter on a role, can ask. */
export const roleList: ListSpec = {
  name: 'roles',
  table: 'role',
  filterType: 'RolesInputFilters',
  filters: {
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    id: { column: 'id', kind: 'ID' },
    name: { column: 'name', kind: 'String' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    createdBy: { list: () => userList, own: 'created_by', other: 'id' },
    updatedBy: { list: () => userList, own: 'updated_by', other: 'id' },
    issueDispositionTypeRoles: { list: listNamed('issueDispositionTypeRoles'), own: 'id', other: 'role_id' },
    issueApprovals: { list: listNamed('issueApprovals'), own: 'id', other: 'role_id' },
    issueApprovalRequests: { list: listNamed('issueApprovalRequests'), own: 'id', other: 'role_id' },
    teamRoles: { list: () => teamRoleList, own: 'id', other: 'role_id' },
    userRoles: { list: () => userRoleList, own: 'id', other: 'role_id' },
    users: {
      through: { list: () => userRoleList, own: 'id', other: 'role_id' },
      filter: 'user',
      kind: () => userList,
    },
    teams: {
      through: { list: () => teamRoleList, own: 'id', other: 'role_id' },
      filter: 'team',
      kind: listNamed('teams'),
    },
  },
  sortType: 'RoleSortEnum',
  sorts: {
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    ID: { column: 'id', indexed: true },
    NAME: { column: 'name', indexed: true },
    CREATED_BY_ID: { column: 'created_by', nullable: true },
    UPDATED_BY_ID: { column: 'updated_by', nullable: true },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}

import { permissionGroupsOf } from '@traveler/domain/access/permissionGroup.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { UserType } from '../user/user.graphql.ts'
import { listUsersOfRoles, type UserRow } from '../user/userStore.ts'
import { PermissionGroupType } from './permissionGroup.graphql.ts'
import { loadRoleDefaults, offeredTo, type RoleDefaultRow } from './roleDefaultStore.ts'
import { roleList } from './roleList.graphql.ts'
import {
  listPermissionsOfRoles,
  listRolesOfUsers,
  loadRoles,
  type RolePermissionRow,
  type RoleRow,
} from './roleStore.ts'

export const RoleType = builder.objectRef<RoleRow>('Role')

type OfOne<Row> = Row & { readonly of_id: string }

RoleType.implement({
  description: 'What people in one position may do. Roles add up.',
  fields: (t) => ({
    ...recordFields(t),
    name: t.exposeString('name', { nullable: false }),
    prettyStr: t.exposeString('name'),
    permissionGroups: t.field({
      type: [PermissionGroupType],
      resolve: async ({ id }, _args, context) =>
        permissionGroupsOf(
          (await context.many<OfOne<RolePermissionRow>>(listPermissionsOfRoles, id)).map(
            (row) => row.permission,
          ),
        ),
    }),
    offeredPermissionGroups: t.field({
      type: [PermissionGroupType],
      nullable: { list: false, items: false },
      description:
        'What a newer version of the product gives to this role by default, offered because the role was changed here. See `settleRoleDefaults`.',
      resolve: async ({ id }, _args, context) => {
        const [kept, permissions] = await Promise.all([
          context.one<RoleDefaultRow>(loadRoleDefaults, id),
          context.many<OfOne<RolePermissionRow>>(listPermissionsOfRoles, id),
        ])
        return permissionGroupsOf(
          offeredTo(
            kept,
            permissions.map(({ permission }) => permission),
          ),
        )
      },
    }),
    unconfirmedPermissionGroups: t.field({
      type: [PermissionGroupType],
      nullable: { list: false, items: false },
      description:
        'What a newer version of the product gave to this role by itself, because it was as the product made it; until an administrator confirms that he knows. See `settleRoleDefaults`.',
      resolve: async ({ id }, _args, context) =>
        permissionGroupsOf((await context.one<RoleDefaultRow>(loadRoleDefaults, id))?.unconfirmed ?? []),
    }),
    users: t.field({
      type: [UserType],
      resolve: ({ id }, _args, context) => context.many<OfOne<UserRow>>(listUsersOfRoles, id),
    }),
  }),
})

builder.objectFields(UserType, (t) => ({
  roles: t.field({
    type: [RoleType],
    resolve: ({ id }, _args, context) => context.many<OfOne<RoleRow>>(listRolesOfUsers, id),
  }),
  isAdmin: t.boolean({
    description: 'Holds the role Admin.',
    resolve: async ({ id }, _args, context) =>
      (await context.many<OfOne<RoleRow>>(listRolesOfUsers, id)).some(({ name }) => name === 'Admin'),
  }),
}))

addList(roleList, RoleType, { connection: 'RolesConnection', edge: 'RolesEdge' })
addRecord('role', 'A role by id; null when there is none.', { type: RoleType, load: loadRoles })

import {
  type PermissionGroup,
  permissionGroupById,
  permissionGroupsOf,
} from '@traveler/domain/access/permissionGroup.ts'
import { builder } from '../graphql/builder.ts'
import { connectionType, listArguments } from '../graphql/connection.ts'
import { UserType } from '../user/user.graphql.ts'
import { permissionGroupList, permissionGroupPage } from './permissionGroupPage.graphql.ts'
import { listPermissionsOfUsers } from './roleStore.ts'

export const PermissionGroupType = builder.objectRef<PermissionGroup>('PermissionGroup')

PermissionGroupType.implement({
  description: 'A permission: what one act of the floor takes.',
  fields: (t) => ({
    id: t.field({ type: 'ID', nullable: false, resolve: ({ id }) => String(id) }),
    name: t.exposeString('name', { nullable: false, description: 'Named as the act: StartRunStep.' }),
    family: t.exposeString('family', { nullable: false, description: 'The noun that it is about: RunStep.' }),
    prettyStr: t.exposeString('name'),
  }),
})

const ConnectionType = connectionType(PermissionGroupType, {
  connection: 'PermissionGroupsConnection',
  edge: 'PermissionGroupsEdge',
})

builder.queryFields((t) => ({
  permissionGroups: t.field({
    type: ConnectionType,
    args: listArguments(t, permissionGroupList),
    resolve: (_root, args, context) => context.caller && permissionGroupPage(args),
  }),
  permissionGroup: t.field({
    type: PermissionGroupType,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => (context.caller && permissionGroupById(id)) ?? null,
  }),
}))

interface PermissionOfUser {
  readonly of_id: string
  readonly permission: string
}

builder.objectFields(UserType, (t) => ({
  permissionGroups: t.field({
    type: [PermissionGroupType],
    description: 'What the roles of this person allow, at one site or another.',
    resolve: async ({ id }, _args, context) =>
      permissionGroupsOf(
        (await context.many<PermissionOfUser>(listPermissionsOfUsers, id)).map((row) => row.permission),
      ),
  }),
}))

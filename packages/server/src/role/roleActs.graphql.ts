import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { attachPermissionToRole } from './attachPermissionToRole.ts'
import { attachRoleToUser } from './attachRoleToUser.ts'
import { createRole } from './createRole.ts'
import { deleteRole } from './deleteRole.ts'
import { detachPermissionFromRole } from './detachPermissionFromRole.ts'
import { detachRoleFromUser } from './detachRoleFromUser.ts'
import { RoleType } from './role.graphql.ts'
import { loadRoles } from './roleStore.ts'
import { settleRoleDefaults } from './settleRoleDefaults.ts'
import { updateRole } from './updateRole.ts'

const CreateInput = builder.inputType('CreateRoleInput', {
  fields: (t) => ({ name: t.string({ required: true }) }),
})

const UpdateInput = builder.inputType('UpdateRoleInput', {
  fields: (t) => ({ id: t.id({ required: true }), etag: t.string({ required: true }), name: t.string() }),
})

const PermissionInput = builder.inputType('PermissionGroupToRoleInput', {
  fields: (t) => ({ permissionGroupId: t.id({ required: true }), roleId: t.id({ required: true }) }),
})

const UserInput = builder.inputType('RoleToUserInput', {
  fields: (t) => ({
    userId: t.id({ required: true }),
    roleId: t.id({ required: true }),
    siteId: t.id({ description: 'Limits the role to one site: it counts at devices there.' }),
  }),
})

const SettleInput = builder.inputType('SettleRoleDefaultsInput', {
  fields: (t) => ({
    roleId: t.id({ required: true }),
    accept: t.boolean({
      required: true,
      description: 'False: it stays as it is, and is not offered this again.',
    }),
  }),
})

const door = { type: RoleType, load: loadRoles }
const CreatePayload = recordPayload('CreateRole', 'role', door)
const UpdatePayload = recordPayload('UpdateRole', 'role', door)
const SettlePayload = recordPayload('SettleRoleDefaults', 'role', door)
const AttachPermissionPayload = recordPayload('AttachPermissionGroupToRole', 'role', door)
const DetachPermissionPayload = recordPayload('DetachPermissionGroupFromRole', 'role', door)

interface RoleOfUser {
  readonly userId: string
  readonly roleId: string
}

const roleOfUser = (ids: Ids): RoleOfUser => ({
  userId: madeId(ids, 'userId'),
  roleId: madeId(ids, 'roleId'),
})

function userPayload(name: string) {
  return builder.objectRef<RoleOfUser>(name).implement({
    fields: (t) => ({ userId: t.exposeID('userId'), roleId: t.exposeID('roleId') }),
  })
}

const AttachToUserPayload = userPayload('AttachRoleToUser')
const DetachFromUserPayload = userPayload('DetachRoleFromUser')

builder.mutationFields((t) => ({
  createRole: t.field({
    type: CreatePayload,
    description: 'Name a role, as yet without any permission.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createRole, input)], made('roleId')),
  }),
  updateRole: t.field({
    type: UpdatePayload,
    description: 'Rename a role.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateRole, input)], made('roleId')),
  }),
  deleteRole: t.field({
    type: deletedPayload('DeleteRole'),
    description: 'Take away a role that nobody holds and that nothing names. `IN_USE` says who does.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteRole, args)], made('roleId')),
  }),
  attachPermissionGroupToRole: t.field({
    type: AttachPermissionPayload,
    description: 'Let a role do one thing more, for everybody who holds it.',
    args: { input: t.arg({ type: PermissionInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(attachPermissionToRole, input)], made('roleId')),
  }),
  detachPermissionGroupFromRole: t.field({
    type: DetachPermissionPayload,
    description: 'Take a permission from a role.',
    args: { input: t.arg({ type: PermissionInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(detachPermissionFromRole, input)], made('roleId')),
  }),
  settleRoleDefaults: t.field({
    type: SettlePayload,
    description:
      'Take the permissions that the product offers to a role that was changed here, or decline them; and confirm what it gave to the role by itself.',
    args: { input: t.arg({ type: SettleInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(settleRoleDefaults, input)], made('roleId')),
  }),
  attachRoleToUser: t.field({
    type: AttachToUserPayload,
    description: 'Give a person a role. Nobody grants a role to himself.',
    args: { input: t.arg({ type: UserInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(attachRoleToUser, input)], roleOfUser),
  }),
  detachRoleFromUser: t.field({
    type: DetachFromUserPayload,
    description: 'Take a role from a person; without a site, wherever it is held.',
    args: { input: t.arg({ type: UserInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(detachRoleFromUser, input)], roleOfUser),
  }),
}))

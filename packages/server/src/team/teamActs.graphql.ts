import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { addUserToTeam } from './addUserToTeam.ts'
import { archiveTeam } from './archiveTeam.ts'
import { attachRoleToTeam } from './attachRoleToTeam.ts'
import { createTeam } from './createTeam.ts'
import { detachRoleFromTeam } from './detachRoleFromTeam.ts'
import { removeUserFromTeam } from './removeUserFromTeam.ts'
import { TeamType } from './team.graphql.ts'
import { loadTeams } from './teamStore.ts'
import { updateTeam } from './updateTeam.ts'

const CreateInput = builder.inputType('CreateTeamInput', {
  fields: (t) => ({ name: t.string({ required: true }), supervisorId: t.id() }),
})

const UpdateInput = builder.inputType('UpdateTeamInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string(),
    supervisorId: t.id({ description: 'Null: nobody supervises.' }),
  }),
})

const UserInput = builder.inputType('TeamToUserInput', {
  fields: (t) => ({ teamId: t.id({ required: true }), userId: t.id({ required: true }) }),
})

const RoleInput = builder.inputType('TeamToRoleInput', {
  fields: (t) => ({ teamId: t.id({ required: true }), roleId: t.id({ required: true }) }),
})

const door = { type: TeamType, load: loadTeams }
const CreatePayload = recordPayload('CreateTeam', 'team', door)
const UpdatePayload = recordPayload('UpdateTeam', 'team', door)

const DeletePayload = deletedPayload('DeleteTeam')

interface UserOfTeam {
  readonly userId: string
  readonly teamId: string
}

const userOfTeam = (ids: Ids): UserOfTeam => ({
  userId: madeId(ids, 'userId'),
  teamId: madeId(ids, 'teamId'),
})

function userPayload(name: string) {
  return builder.objectRef<UserOfTeam>(name).implement({
    fields: (t) => ({ userId: t.exposeID('userId'), teamId: t.exposeID('teamId') }),
  })
}

const AddPayload = userPayload('AddUserToTeam')
const RemovePayload = userPayload('RemoveUserFromTeam')

interface RoleOfTeam {
  readonly roleId: string
  readonly teamId: string
}

const roleOfTeam = (ids: Ids): RoleOfTeam => ({
  roleId: madeId(ids, 'roleId'),
  teamId: madeId(ids, 'teamId'),
})

function rolePayload(name: string) {
  return builder.objectRef<RoleOfTeam>(name).implement({
    fields: (t) => ({ teamId: t.exposeID('teamId'), roleId: t.exposeID('roleId') }),
  })
}

const AttachRolePayload = rolePayload('AttachRoleToTeam')
const DetachRolePayload = rolePayload('DetachRoleFromTeam')

builder.mutationFields((t) => ({
  createTeam: t.field({
    type: CreatePayload,
    description: 'Name a team, as yet without anybody in it.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createTeam, input)], made('teamId')),
  }),
  updateTeam: t.field({
    type: UpdatePayload,
    description: 'Rename a team, or give it another supervisor.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateTeam, input)], made('teamId')),
  }),
  deleteTeam: t.field({
    type: DeletePayload,
    description:
      'Archive a team in which nobody is and that has neither roles nor open work. It stays in the record.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(archiveTeam, args)], made('teamId')),
  }),
  addUserToTeam: t.field({
    type: AddPayload,
    description: 'A person joins a team.',
    args: { input: t.arg({ type: UserInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(addUserToTeam, input)], userOfTeam),
  }),
  removeUserFromTeam: t.field({
    type: RemovePayload,
    description: 'A person leaves a team.',
    args: { input: t.arg({ type: UserInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(removeUserFromTeam, input)], userOfTeam),
  }),
  attachRoleToTeam: t.field({
    type: AttachRolePayload,
    description: 'Give a role to everybody in a team. Nobody grants a role to himself.',
    args: { input: t.arg({ type: RoleInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(attachRoleToTeam, input)], roleOfTeam),
  }),
  detachRoleFromTeam: t.field({
    type: DetachRolePayload,
    description: 'Take a role from a team. Who holds it himself keeps it.',
    args: { input: t.arg({ type: RoleInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(detachRoleFromTeam, input)], roleOfTeam),
  }),
}))

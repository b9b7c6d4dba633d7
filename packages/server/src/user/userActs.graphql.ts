import { builder } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { hashSecretIfAny } from '../operation/secretHash.ts'
import { createUser } from './createUser.ts'
import { deactivateUser } from './deactivateUser.ts'
import { reactivateUser } from './reactivateUser.ts'
import { setClearance } from './setClearance.ts'
import { unlockSigner } from './unlockSigner.ts'
import { updateUser } from './updateUser.ts'
import { UserType } from './user.graphql.ts'
import { loadUsers } from './userStore.ts'

const CreateInput = builder.inputType('CreateUserInput', {
  fields: (t) => ({
    name: t.string({ required: true, description: 'As it is printed beside signatures.' }),
    email: t.string({
      required: true,
      description: 'The login. One address is one login in the whole installation.',
    }),
    password: t.string({ description: 'Twelve characters or more. Absent: cannot log in until one is set.' }),
    pin: t.string({ description: 'Four to eight digits, for changing at a device and for signing again.' }),
    badge: t.string({ description: 'What the reader at a device gives for this person’s badge.' }),
    siteId: t.id({ description: 'The site whose clock signatures show; absent: where the device is.' }),
  }),
})

const UpdateInput = builder.inputType('UpdateUserInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string(),
    email: t.string(),
    badge: t.string({ description: 'Null: none.' }),
    siteId: t.id({ description: 'Null: where the device is.' }),
    deactivated: t.boolean({
      description: 'True ends all sessions and disables the API keys of this person.',
    }),
    exportCleared: t.boolean({ description: 'May see what is export-controlled.' }),
  }),
})

const UnlockInput = builder.inputType('UnlockSignerInput', {
  fields: (t) => ({ id: t.id({ required: true }), etag: t.string() }),
})

const door = { type: UserType, load: loadUsers }
const CreatePayload = recordPayload('CreateUser', 'user', door)
const UpdatePayload = recordPayload('UpdateUser', 'user', door)
const UnlockPayload = recordPayload('UnlockSigner', 'user', door)

const updates: readonly [ActGroup, ...ActGroup[]] = [
  { fields: ['name', 'email', 'badge', 'siteId'], act: (input) => act(updateUser, input) },
  {
    fields: ['deactivated'],
    act: ({ deactivated, ...input }) => act(deactivated === true ? deactivateUser : reactivateUser, input),
  },
  { fields: ['exportCleared'], act: (input) => act(setClearance, input) },
]

builder.mutationField('createUser', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Let a person into the organization, as yet without any role.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const [passwordHash, pinHash] = await Promise.all([
        hashSecretIfAny(input.password),
        hashSecretIfAny(input.pin),
      ])
      return performing(context, info, [act(createUser, { ...input, passwordHash, pinHash })], made('userId'))
    },
  }),
)

builder.mutationField('updateUser', (t) =>
  t.field({
    type: UpdatePayload,
    description:
      'Correct what is known of a person, let the person leave or come back, give or take clearance.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { deactivated, exportCleared, ...profile } = input
      // Null says nothing about a yes or no, as clients that send every field of their form mean it.
      const given = {
        ...profile,
        deactivated: deactivated ?? undefined,
        exportCleared: exportCleared ?? undefined,
      }
      return performing(context, info, groupedActs(given, updates), made('userId'))
    },
  }),
)

builder.mutationField('unlockSigner', (t) =>
  t.field({
    type: UnlockPayload,
    description:
      'Let a person who was locked out by wrong passwords, PINs or passkeys log in and sign again.',
    args: { input: t.arg({ type: UnlockInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(unlockSigner, input)], made('userId')),
  }),
)

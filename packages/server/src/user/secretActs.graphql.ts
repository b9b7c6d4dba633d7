import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { hashSecretIfAny } from '../operation/secretHash.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { changePassword } from './changePassword.ts'
import { changePin } from './changePin.ts'
import { resetPassword } from './resetPassword.ts'
import { setPin } from './setPin.ts'
import { UserType } from './user.graphql.ts'
import { loadUsers } from './userStore.ts'

const ResetPasswordInput = builder.inputType('ResetPasswordInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string(),
    password: t.string({ required: true, description: 'Twelve characters or more.' }),
  }),
})

const SetPinInput = builder.inputType('SetPinInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string(),
    pin: t.string({ description: 'Four to eight digits; null takes the PIN away.' }),
  }),
})

const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  fields: (t) => ({
    password: t.string({ required: true, description: 'The new one: twelve characters or more.' }),
    signature: t.field({ type: SignatureInputType, description: 'Mail address and the password of now.' }),
  }),
})

const ChangePinInput = builder.inputType('ChangePinInput', {
  fields: (t) => ({
    pin: t.string({ required: true, description: 'The new one: four to eight digits.' }),
    signature: t.field({ type: SignatureInputType, description: 'Mail address and password.' }),
  }),
})

const door = { type: UserType, load: loadUsers }
const ResetPasswordPayload = recordPayload('ResetPassword', 'user', door)
const SetPinPayload = recordPayload('SetPin', 'user', door)
const ChangePasswordPayload = recordPayload('ChangePassword', 'user', door)
const ChangePinPayload = recordPayload('ChangePin', 'user', door)

builder.mutationField('resetPassword', (t) =>
  t.field({
    type: ResetPasswordPayload,
    description: 'Give somebody who has forgotten it a new password. All sessions of that person end.',
    args: { input: t.arg({ type: ResetPasswordInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const passwordHash = await hashSecretIfAny(input.password)
      return performing(context, info, [act(resetPassword, { ...input, passwordHash })], made('userId'))
    },
  }),
)

builder.mutationField('setPin', (t) =>
  t.field({
    type: SetPinPayload,
    description: 'Give somebody a PIN for the devices, or take it away.',
    args: { input: t.arg({ type: SetPinInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const pinHash = await hashSecretIfAny(input.pin)
      return performing(context, info, [act(setPin, { ...input, pinHash })], made('userId'))
    },
  }),
)

builder.mutationField('changePassword', (t) =>
  t.field({
    type: ChangePasswordPayload,
    description: 'Change your own password, signed with the one of before. Your other sessions end.',
    args: { input: t.arg({ type: ChangePasswordInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const passwordHash = await hashSecretIfAny(input.password)
      return performing(context, info, [act(changePassword, { ...input, passwordHash })], made('userId'))
    },
  }),
)

builder.mutationField('changePin', (t) =>
  t.field({
    type: ChangePinPayload,
    description: 'Change your own PIN, signed with your password.',
    args: { input: t.arg({ type: ChangePinInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const pinHash = await hashSecretIfAny(input.pin)
      return performing(context, info, [act(changePin, { ...input, pinHash })], made('userId'))
    },
  }),
)

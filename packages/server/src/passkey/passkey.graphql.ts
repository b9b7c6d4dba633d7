import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers } from '../user/userStore.ts'
import { createPasskey } from './createPasskey.ts'
import { deletePasskey } from './deletePasskey.ts'
import {
  listPasskeysOf,
  listPasskeysOfUsers,
  loadPasskeys,
  type PasskeyOfRow,
  type PasskeyRow,
} from './passkeyStore.ts'
import { removePasskey } from './removePasskey.ts'
import { updatePasskey } from './updatePasskey.ts'

const PasskeyType = builder.objectRef<PasskeyRow>('Passkey')

PasskeyType.implement({
  description: 'A passkey (WebAuthn) with which a person signs in place of password and PIN.',
  fields: (t) => ({
    ...recordFields(t),
    name: t.exposeString('name', { nullable: false, description: 'As its owner knows it.' }),
    relyingParty: t.exposeString('relying_party', {
      nullable: false,
      description: 'The host name for which the browser keeps it: at another one it does not serve.',
    }),
    lastUsedAt: t.field({
      type: 'DateTime',
      description: 'When it last signed; null: never.',
      resolve: (row) => row.last_used_at,
    }),
  }),
})

const CreateInput = builder.inputType('CreatePasskeyInput', {
  fields: (t) => ({
    name: t.string({ required: true, description: 'How you know it: "phone", "key on my ring".' }),
    registration: t.field({
      type: 'JSONString',
      required: true,
      description:
        'What the browser made of the options that `POST /session/passkey-prompt` gave: `PublicKeyCredential.toJSON()` as text.',
    }),
    signature: t.field({ type: SignatureInputType, description: 'Mail address and password.' }),
  }),
})

const UpdateInput = builder.inputType('UpdatePasskeyInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string({ required: true }),
  }),
})

const DeleteInput = builder.inputType('DeletePasskeyInput', {
  fields: (t) => ({ id: t.id({ required: true }), etag: t.string() }),
})

const RemoveInput = builder.inputType('RemovePasskeyInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'A passkey of somebody else.' }),
    etag: t.string(),
    reason: t.string({ description: 'Wanted of a person. Of a key that gives none it reads "not given".' }),
  }),
})

const door = { type: PasskeyType, load: loadPasskeys }
const CreatePayload = recordPayload('CreatePasskey', 'passkey', door)
const UpdatePayload = recordPayload('UpdatePasskey', 'passkey', door)
const DeletePayload = deletedPayload('DeletePasskey')
const RemovePayload = recordPayload('RemovePasskey', 'user', { type: UserType, load: loadUsers })

builder.objectField(UserType, 'passkeys', (t) =>
  t.field({
    type: [PasskeyType],
    nullable: { list: true, items: false },
    description: 'By name. Null: they are not yours, and you may not take them away.',
    resolve: async ({ id }, _args, context) =>
      id === context.caller.userId || context.caller.permissions.has(removePasskey.permission)
        ? context.many<PasskeyOfRow>(listPasskeysOfUsers, id)
        : null,
  }),
)

builder.queryField('passkeys', (t) =>
  t.field({
    type: [PasskeyType],
    nullable: { list: false, items: false },
    description: 'Your own passkeys, by name: twenty at most.',
    resolve: (_root, _args, context) => context.rows<PasskeyRow>(listPasskeysOf(context.caller.userId)),
  }),
)

builder.mutationFields((t) => ({
  createPasskey: t.field({
    type: CreatePayload,
    description:
      'Add a passkey of your own, signed with your password. From then on it signs in place of password and PIN.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPasskey, input)], made('passkeyId')),
  }),
  updatePasskey: t.field({
    type: UpdatePayload,
    description: 'Give a passkey of your own another name.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updatePasskey, input)], made('passkeyId')),
  }),
  deletePasskey: t.field({
    type: DeletePayload,
    description: 'Take a passkey of your own away: it signs no more. What it signed stays signed.',
    args: { input: t.arg({ type: DeleteInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(deletePasskey, input)], made('passkeyId')),
  }),
  removePasskey: t.field({
    type: RemovePayload,
    description:
      'Take a passkey of somebody else away, whose device is lost or stolen: it signs no more, and the person is told why.',
    args: { input: t.arg({ type: RemoveInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(removePasskey, input)], made('userId')),
  }),
}))

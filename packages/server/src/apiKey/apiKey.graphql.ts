import { randomUUID } from 'node:crypto'
import { Refused } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { performingSecret } from '../graphql/performingSecret.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { newSecret } from '../operation/newSecret.ts'
import type { Act, Ids } from '../operation/operation.ts'
import { apiKeyList } from './apiKeyList.graphql.ts'
import { type ApiKeyRow, loadApiKeys } from './apiKeyStore.ts'
import { createApiKey } from './createApiKey.ts'
import { deleteApiKey } from './deleteApiKey.ts'
import { disableApiKey } from './disableApiKey.ts'
import { enableApiKey } from './enableApiKey.ts'
import { regenerateApiKeySecret } from './regenerateApiKeySecret.ts'

/** A key as it is shown: with its secret once, when that was made. */
type ShownKey = ApiKeyRow & { readonly secret?: string | null }

const ApiKeyType = builder.objectRef<ShownKey>('APIKeyObject')

ApiKeyType.implement({
  description:
    'A program’s credential. It acts as the person who made it, with that person’s permissions of that day.',
  fields: (t) => ({
    ...recordFields(t),
    clientId: t.exposeString('client_id'),
    clientSecret: t.string({
      description: 'Shown once, in the answer of the mutation that made it; otherwise null.',
      resolve: ({ secret }) => secret ?? null,
    }),
    enabled: t.exposeBoolean('enabled'),
    userId: t.exposeID('user_id', { description: 'The person for whom it acts.' }),
  }),
})

addList<ShownKey>(apiKeyList, ApiKeyType, { connection: 'APIKeyConnection', edge: 'APIKeyEdge' })

const KeyInput = builder.inputType('APIKeyInput', {
  fields: (t) => ({
    clientId: t.string({ required: true }),
    _etag: t.string(),
    enabled: t.boolean(),
    regenerateSecret: t.boolean({
      description: 'True: the old secret serves no more. Only the key’s maker may.',
    }),
  }),
})

interface MadeKey {
  readonly id: string
  readonly secret: string | null
}

const madeKey = (ids: Ids, secret: string | null): MadeKey => ({ id: madeId(ids, 'apiKeyId'), secret })

function keyPayload(name: string) {
  return builder.objectRef<MadeKey>(name).implement({
    fields: (t) => ({
      apikey: t.field({
        type: ApiKeyType,
        resolve: async ({ id, secret }, _args, context) => {
          const row = await context.one<ApiKeyRow>(loadApiKeys, id)
          return row && { ...row, secret }
        },
      }),
    }),
  })
}

const CreatePayload = keyPayload('CreateAPIKey')
const UpdatePayload = keyPayload('UpdateAPIKey')
const DeletePayload = keyPayload('DeleteAPIKey')

interface KeyUpdate {
  readonly clientId: string
  readonly _etag?: string | null | undefined
  readonly enabled?: boolean | null | undefined
  readonly regenerateSecret?: boolean | null | undefined
}

/** The acts of an update, the first with the etag that the caller saw. */
function updateActs({ clientId, _etag, enabled, regenerateSecret }: KeyUpdate, secretHash: string): Act[] {
  const wanted: readonly ((input: object) => Act)[] = [
    ...(enabled === true ? [(input: object) => act(enableApiKey, input)] : []),
    ...(enabled === false ? [(input: object) => act(disableApiKey, input)] : []),
    ...(regenerateSecret === true ? [(input: object) => act(regenerateApiKeySecret, input)] : []),
  ]
  if (wanted.length === 0) throw new Refused(nothingToDo)
  return wanted.map((toAct, nth) =>
    toAct({ clientId, secretHash, etag: nth === 0 ? (_etag ?? undefined) : undefined }),
  )
}

const nothingToDo = {
  code: 'INVALID_INPUT',
  field: 'input',
  problem: 'changes nothing',
  remedy: 'Send enabled, or regenerateSecret: true.',
} as const

builder.mutationFields((t) => ({
  createApiKey: t.field({
    type: CreatePayload,
    description:
      'Give a program a credential that acts as you, with the permissions that you have now. The secret is shown once.',
    resolve: (_root, _args, context, info) => {
      const { secret, hash: secretHash } = newSecret()
      const acts = [act(createApiKey, { clientId: randomUUID(), secretHash })]
      return performingSecret(context, info, { acts, secret }, madeKey)
    },
  }),
  updateApiKey: t.field({
    type: UpdatePayload,
    description: 'Switch an API key on or off, or give it a new secret, which is shown once.',
    args: { input: t.arg({ type: KeyInput, required: true }) },
    resolve: (_root, { input }, context, info) => {
      const { secret, hash } = newSecret()
      const acts = updateActs(input, hash)
      return performingSecret(context, info, { acts, secret }, (ids, shown) =>
        madeKey(ids, input.regenerateSecret === true ? shown : null),
      )
    },
  }),
  deleteApiKey: t.field({
    type: DeletePayload,
    description: 'Take an API key out of use. The row stays, disabled, because the record names it.',
    args: { input: t.arg({ type: KeyInput, required: true }) },
    resolve: (_root, { input: { clientId, _etag } }, context, info) =>
      performing(context, info, [act(deleteApiKey, { clientId, etag: _etag ?? undefined })], (ids) =>
        madeKey(ids, null),
      ),
  }),
}))

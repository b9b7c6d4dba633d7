import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { openAccess } from '../src/openAccess.ts'
import { openFloor } from './floor.ts'

const create = 'mutation { createApiKey { apikey { id clientId clientSecret enabled _etag } } }'
const update =
  'mutation ($input: APIKeyInput!) { updateApiKey(input: $input) { apikey { clientId clientSecret enabled _etag } } }'
const remove =
  'mutation ($input: APIKeyInput!) { deleteApiKey(input: $input) { apikey { clientId enabled } } }'
const list = '{ apiKeys { edges { node { clientId clientSecret enabled } } } }'
const me = '{ me { id permissionGroups { name } } }'

test('an API key’s secret is shown once, and is nowhere to be found again', async () => {
  const floor = await openFloor()
  const { apikey } = (await floor.admin.get(create)).createApiKey
  assert.match(apikey.clientSecret, /^[\w-]{43}$/)
  const listed = (await floor.admin.get(list)).apiKeys.edges
  assert.deepEqual(listed, [{ node: { clientId: apikey.clientId, clientSecret: null, enabled: true } }])
  const stored = await floor.rows(
    statement(`select k.secret_hash::text, e.body, i.ids::text from api_key k join event e on e.stream_id = k.id
left join idempotency i on i.ids ->> 'apiKeyId' = k.id::text`),
  )
  assert.ok(!JSON.stringify(stored).includes(apikey.clientSecret))
})

test('a repeated request for an API key gives the key again, without its secret', async () => {
  const floor = await openFloor()
  const first = (await floor.admin.get(create, {}, { key: 'once' })).createApiKey.apikey
  const again = await floor.admin.ask(create, {}, { key: 'once' })
  assert.deepEqual(again.data.createApiKey.apikey, { ...first, clientSecret: null })
  assert.deepEqual(again.extensions, { replayed: ['createApiKey'] })
})

test('an API key acts as its maker, with the permissions of the day on which it was made', async () => {
  const floor = await openFloor()
  const planner = await floor.person({ roles: ['Admin', 'Operator'] })
  const key = await floor.key(planner)
  assert.equal(String((await key.get(me)).me.id), planner.id)
  const { roles } = await floor.admin.get(
    '{ roles(filters: {name: {eq: "Admin"}}) { edges { node { id } } } }',
  )
  const detach = 'mutation ($input: RoleToUserInput!) { detachRoleFromUser(input: $input) { roleId } }'
  await floor.admin.get(detach, { input: { userId: planner.id, roleId: roles.edges[0].node.id } })
  const access = openAccess(floor.performer)
  const caller = await access.callerOfKey({
    organizationId: floor.organizationId,
    apiKeyId: key.caller.apiKeyId ?? '',
  })
  assert.ok(caller?.permissions.has('CreateUser'), 'the key keeps what its maker has lost')
})

test('an API key loses its clearance with its maker', async () => {
  const floor = await openFloor()
  const cleared = await floor.person({ roles: ['Admin'], cleared: true })
  const key = await floor.key({ ...cleared, caller: { ...cleared.caller, exportCleared: true } })
  const named = { organizationId: floor.organizationId, apiKeyId: key.caller.apiKeyId ?? '' }
  const access = openAccess(floor.performer)
  assert.equal((await access.callerOfKey(named))?.exportCleared, true)
  const { user } = await floor.admin.get('query ($id: ID!) { user(id: $id) { _etag } }', { id: cleared.id })
  const clear = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }'
  await floor.admin.get(clear, { input: { id: cleared.id, etag: user._etag, exportCleared: false } })
  assert.equal((await access.callerOfKey(named))?.exportCleared, false)
})

test('a disabled API key stops at its next request, and works again when it is enabled', async () => {
  const floor = await openFloor()
  const access = openAccess(floor.performer)
  const { clientId, clientSecret } = (await floor.admin.get(create)).createApiKey.apikey
  const named = await access.findKey(clientId, clientSecret)
  assert.ok(named)
  assert.equal(
    (await floor.admin.get(update, { input: { clientId, enabled: false } })).updateApiKey.apikey.enabled,
    false,
  )
  assert.equal(await access.callerOfKey(named), null)
  assert.equal(await access.findKey(clientId, clientSecret), null)
  await floor.admin.get(update, { input: { clientId, enabled: true } })
  assert.ok(await access.callerOfKey(named))
  assert.equal((await floor.admin.get(remove, { input: { clientId } })).deleteApiKey.apikey.enabled, false)
  assert.equal(await access.callerOfKey(named), null)
})

test('a new secret ends the old one, and only the key’s maker draws it', async () => {
  const floor = await openFloor()
  const access = openAccess(floor.performer)
  const { clientId, clientSecret, _etag } = (await floor.admin.get(create)).createApiKey.apikey
  const other = await floor.person({ roles: ['Admin'] })
  const input = { clientId, regenerateSecret: true, _etag }
  assert.deepEqual(await other.refused(update, { input }), ['SEPARATION_OF_DUTIES'])
  const renewed = (await floor.admin.get(update, { input })).updateApiKey.apikey
  assert.notEqual(renewed.clientSecret, clientSecret)
  assert.equal(await access.findKey(clientId, clientSecret), null)
  assert.ok(await access.findKey(clientId, renewed.clientSecret))
  assert.deepEqual(await floor.admin.refused(update, { input }), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await floor.admin.refused(update, { input: { clientId } }), ['INVALID_INPUT'])
})

test('when a person leaves, the person’s API keys and sessions end, and do not come back by themselves', async () => {
  const floor = await openFloor()
  const access = openAccess(floor.performer)
  const leaver = await floor.person({ roles: ['Admin'] })
  const { clientId, clientSecret } = (await leaver.get(create)).createApiKey.apikey
  const named = await access.findKey(clientId, clientSecret)
  assert.ok(named)
  const { token } = await access.logIn({ ...leaver.sign, deviceToken: null })
  assert.ok(await access.findSession(token, true))
  const userOf = 'query ($id: ID!) { user(id: $id) { _etag } }'
  const setActive =
    'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { deactivated } } }'
  const etag = async () => (await floor.admin.get(userOf, { id: leaver.id })).user._etag
  await floor.admin.get(setActive, { input: { id: leaver.id, etag: await etag(), deactivated: true } })
  assert.equal(await access.callerOfKey(named), null)
  assert.equal(await access.findSession(token, true), null)
  await assert.rejects(access.logIn({ ...leaver.sign, deviceToken: null }), /User id or password is wrong/)
  assert.deepEqual(await floor.admin.refused(update, { input: { clientId, enabled: true } }), [
    'INVALID_INPUT',
  ])
  await floor.admin.get(setActive, { input: { id: leaver.id, etag: await etag(), deactivated: false } })
  assert.equal(await access.callerOfKey(named), null)
  assert.equal(await access.findSession(token, true), null)
  const events = await floor.rows<{ type: string }>(
    statement(`select type from event where stream_id = $1::bigint order by version`, [named.apiKeyId]),
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['API_KEY_CREATED', 'API_KEY_DISABLED'],
  )
})

test('an API key never signs', async () => {
  const floor = await openFloor()
  const key = await floor.key()
  const change = 'mutation ($input: ChangePinInput!) { changePin(input: $input) { user { id } } }'
  const codes = await key.refused(change, { input: { pin: '1357', signature: floor.admin.sign } })
  assert.deepEqual(codes, ['SIGNATURE_REQUIRED'])
})

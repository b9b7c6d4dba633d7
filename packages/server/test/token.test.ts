import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createLocalJWKSet, decodeJwt, jwtVerify, SignJWT } from 'jose'
import { newTokenKeyPem, openTokenKey, TokenKey } from '../src/http/tokenKey.ts'
import { openFloor } from './floor.ts'
import { type FrontDoor, openFrontDoor } from './frontDoor.ts'

const create = 'mutation { createApiKey { apikey { clientId clientSecret } } }'
const me = { query: '{ me { id } }' }
const path = '/realms/api-keys/protocol/openid-connect/token'

function askToken(door: FrontDoor, form: Record<string, string>, url = path) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return door.app.inject({ method: 'POST', url, headers, payload: new URLSearchParams(form).toString() })
}

async function aKey() {
  const floor = await openFloor()
  const door = await openFrontDoor(floor.performer)
  const { clientId, clientSecret } = (await floor.admin.get(create)).createApiKey.apikey
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    audience: 'https://x.example',
  }
  return { floor, door, form }
}

test('a program gets a token where programs of the reference look for it, and asks with it', async () => {
  const { floor, door, form } = await aKey()
  for (const url of [path, `/auth${path}`]) {
    const answer = await askToken(door, form, url)
    assert.equal(answer.statusCode, 200, answer.body)
    const { access_token, token_type, expires_in } = answer.json()
    assert.deepEqual({ token_type, expires_in }, { token_type: 'Bearer', expires_in: 3600 })
    for (const authorization of [access_token, `Bearer ${access_token}`, `Token ${access_token}`]) {
      const asked = await door.graphql('', me, { authorization })
      assert.equal(String(asked.json().data.me.id), floor.admin.id)
    }
  }
})

test('the client id and secret may stand in the header', async () => {
  const { door, form } = await aKey()
  const authorization = `Basic ${Buffer.from(`${form.client_id}:${form.client_secret}`).toString('base64')}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded', authorization }
  const answer = await door.app.inject({
    method: 'POST',
    url: path,
    headers,
    payload: 'grant_type=client_credentials',
  })
  assert.equal(answer.statusCode, 200, answer.body)
})

test('a wrong secret, an unknown client and another grant are refused as OAuth says', async () => {
  const { door, form } = await aKey()
  const errorOf = async (change: Record<string, string>) => {
    const answer = await askToken(door, { ...form, ...change })
    assert.equal(answer.statusCode, 400)
    return answer.json().error
  }
  assert.equal(await errorOf({ client_secret: 'x'.repeat(43) }), 'invalid_client')
  assert.equal(await errorOf({ client_id: 'nobody' }), 'invalid_client')
  assert.equal(await errorOf({ grant_type: 'password' }), 'unsupported_grant_type')
  assert.equal((await askToken(door, { grant_type: 'client_credentials' })).json().error, 'invalid_request')
})

test('a token works no longer than its key', async () => {
  const { floor, door, form } = await aKey()
  const { access_token } = (await askToken(door, form)).json()
  const disable = 'mutation ($input: APIKeyInput!) { updateApiKey(input: $input) { apikey { enabled } } }'
  await floor.admin.get(disable, { input: { clientId: form.client_id, enabled: false } })
  const answer = await door.graphql(access_token, me)
  assert.equal(answer.statusCode, 401)
  assert.match(answer.json().errors[0].message, /^Unable to validate authentication token/)
})

test('an expired token, a forged one and one of another server are told apart', async () => {
  const { door, form } = await aKey()
  const { access_token } = (await askToken(door, form)).json()
  const message = async (token: string) => (await door.graphql(token, me)).json().errors[0].message
  const claims = decodeJwt(access_token)
  const forged = access_token.replace(/[^.]+$/, 'A'.repeat(342))
  assert.equal(await message(forged), 'Unable to validate authentication token')
  const foreign = await TokenKey.fromPem(await newTokenKeyPem())
  const named = { organizationId: String(claims['org']), apiKeyId: claims.sub ?? '' }
  assert.equal(
    await message(await foreign.sign(named, form.client_id, 'x')),
    'Unable to find appropriate RSA key',
  )
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${access_token.split('.')[1]}.`
  assert.equal((await door.graphql(unsigned, me)).statusCode, 401)
  const secret = new TextEncoder().encode('x'.repeat(32))
  const symmetric = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret)
  assert.equal((await door.graphql(symmetric, me)).statusCode, 401)
  const later = Date.now() + 3_601_000
  test.mock.timers.enable({ apis: ['Date'], now: later })
  try {
    assert.equal(await message(access_token), 'Token is expired.')
  } finally {
    test.mock.timers.reset()
  }
})

test('whoever gets a token can check it by the published keys', async () => {
  const { door, form } = await aKey()
  const { access_token } = (await askToken(door, form)).json()
  const discovery = (await door.get('/realms/api-keys/.well-known/openid-configuration')).json()
  const jwks = (await door.get(new URL(discovery.jwks_uri).pathname)).json()
  assert.equal(JSON.stringify(jwks).includes('"d"'), false, 'the private half stays here')
  const { payload } = await jwtVerify(access_token, createLocalJWKSet(jwks), { issuer: discovery.issuer })
  assert.equal(payload['azp'], form.client_id)
})

test('the key of tokens outlives the process, and only its owner reads it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'traveler-token-'))
  try {
    const [first, second] = await Promise.all([openTokenKey(folder), openTokenKey(folder)])
    const third = await openTokenKey(folder)
    assert.deepEqual(first.keys, third.keys)
    assert.deepEqual(second.keys, third.keys)
    assert.equal(statSync(join(folder, 'api-token-key.pem')).mode & 0o777, 0o600)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

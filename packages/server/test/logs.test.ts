import assert from 'node:assert/strict'
import { test } from 'node:test'
import { singleConnection } from '../src/db/connection.ts'
import { aBareDatabase } from './keepingGround.ts'
import { testDatabase } from './testDatabase.ts'
import { newDataFolder, runCommandLine, startProcess } from './travelerProcess.ts'

const adminPassword = 'four drill bits in a box'
const founding = [
  ...['organization', 'create', '--name', 'Acme', '--domain', 'acme.com', '--time-zone', 'UTC'],
  ...['--admin-name', 'Ada Park', '--admin-email', 'ada@acme.com', '--password-stdin'],
]

test('the log is one JSON object a line, and nothing that opens a door is in it, whatever is sent and however it fails', async (t) => {
  const { owner, name } = await aBareDatabase(t)
  const databasePassword = 'database-passw0rd'
  const url = `postgresql://${owner.user}:${databasePassword}@${encodeURIComponent(String(owner.host))}:${owner.port}/${name}`
  const metricsToken = 'metrics-t0ken-of-24-signs'
  const environment = {
    DATABASE_URL: url,
    TRAVELER_DEMO: 'off',
    TRAVELER_LOG_LEVEL: 'trace',
    TRAVELER_METRICS_TOKEN: metricsToken,
  }
  const folder = newDataFolder()
  assert.equal((await runCommandLine(folder, founding, { environment, input: adminPassword })).code, 0)
  const traveler = startProcess({ folder, environment })
  const address = await traveler.address()
  const secrets = [databasePassword, metricsToken, adminPassword]
  const sent = async (
    path: string,
    init: RequestInit,
  ): Promise<{ status: number; body: string; cookie: string }> => {
    const answer = await fetch(`${address}${path}`, init)
    return {
      status: answer.status,
      body: await answer.text(),
      cookie: answer.headers.get('set-cookie') ?? '',
    }
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    sent(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
  const login = await post('/login', { email: 'ada@acme.com', password: adminPassword })
  assert.equal(login.status, 200, login.body)
  const { token } = JSON.parse(login.body)
  const session = /^[^=]+=([^;]+)/.exec(login.cookie)?.[1] ?? ''
  const bearer = { authorization: `Bearer ${token}` }
  const newPassword = 'a new password for somebody'
  const pin = '739164'
  const keys = await post(
    '/graphql',
    { query: 'mutation { createApiKey { apikey { clientId clientSecret } } }' },
    bearer,
  )
  const { clientId, clientSecret } = JSON.parse(keys.body).data.createApiKey.apikey
  const ofKey = await sent('/realms/api-keys/protocol/openid-connect/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  })
  secrets.push(token, session, newPassword, pin, clientSecret, JSON.parse(ofKey.body).access_token)
  const refused = [
    post('/login', { email: 'ada@acme.com', password: 'wr0ng-password-typed' }),
    post('/login', '{"email": "ada@acme.com", "password": "br0ken-json-passw0rd'),
    post(
      '/graphql',
      {
        query: `mutation { changePin(input: { pin: "${pin}", signature: { email: "ada@acme.com", password: "${adminPassword}" } }) { user { id } } }`,
      },
      bearer,
    ),
    post(
      '/graphql',
      { query: 'mutation ($p: String!) { nonsense(password: $p) }', variables: { p: newPassword } },
      bearer,
    ),
    post('/graphql', { query: '{ me { id } }' }, { authorization: 'Bearer st0len-token-of-nobody' }),
    post('/graphql', { query: '{ me { id } }' }, { cookie: `traveler_session=st0len-cookie` }),
    sent('/realms/api-keys/protocol/openid-connect/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'nobody',
        client_secret: 'gu3ssed-secret',
      }),
    }),
    sent('/files/st0len-ticket', { method: 'PUT', body: 'bytes' }),
    sent('/metrics', { headers: { authorization: `Bearer ${metricsToken}` } }),
  ]
  for (const answer of await Promise.all(refused)) assert.ok(answer.status < 500, answer.body)
  secrets.push(
    'wr0ng-password',
    'br0ken-json',
    'st0len-token',
    'st0len-cookie',
    'gu3ssed-secret',
    'st0len-ticket',
  )

  // Everything that asks now fails inside.
  const administrator = singleConnection((await testDatabase()).owner)
  await administrator.connect()
  await administrator.query(`alter database ${name} with allow_connections false`)
  await administrator.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  )
  const failed = await post(
    '/graphql',
    { query: '{ me { id } }', variables: { password: newPassword } },
    bearer,
  )
  assert.ok(failed.status >= 500 || failed.body.includes('INTERNAL_SERVER_ERROR'), failed.body)
  await administrator.query(`alter database ${name} with allow_connections true`)
  await administrator.end()
  assert.equal(await traveler.stop(), 0)

  const lines = traveler
    .errors()
    .split('\n')
    .filter((line) => line !== '')
  for (const line of lines) assert.equal(typeof JSON.parse(line).msg, 'string', line)
  assert.ok(
    lines.some((line) => JSON.parse(line).err !== undefined),
    'the failure was logged',
  )
  const everything = traveler.errors() + traveler.output()
  for (const secret of secrets) assert.equal(everything.includes(secret), false, secret)
})

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type pg from 'pg'
import { openPool, singleConnection } from '../src/db/connection.ts'
import { migrate } from '../src/db/migrate.ts'
import { foundOrganization } from '../src/foundOrganization.ts'
import { openPerformer } from '../src/openPerformer.ts'
import { openFloor, password } from './floor.ts'
import { openFrontDoor } from './frontDoor.ts'
import { testDatabase } from './testDatabase.ts'

const pools: pg.Pool[] = []
// At the top of the file: inside a test it would run when that test ends.
after(() => Promise.all(pools.map((pool) => pool.end())))

/** The front door of an installation where nobody works yet. */
async function openEmpty() {
  const { owner, app } = await testDatabase()
  const database = `empty_${randomUUID().replaceAll('-', '')}`
  const client = singleConnection(owner)
  await client.connect()
  await client.query(`create database ${database}`)
  await client.end()
  await migrate({ ...owner, database })
  const pool = openPool({ ...app, database }, 10)
  pools.push(pool)
  return openFrontDoor(await openPerformer(pool))
}

const first = {
  organization: 'Acme',
  domain: 'acme.example',
  timeZone: 'Europe/Berlin',
  name: 'Ada Admin',
  email: 'Ada@acme.example',
  password,
}

test('on the first run somebody founds the organization, is its administrator, and nobody founds a second one', async () => {
  const door = await openEmpty()
  assert.equal((await door.get('/session')).json().firstRun, true)
  const founded = await door.post('/first-run', first)
  assert.equal(founded.statusCode, 201, founded.body)
  const { token, user } = founded.json()
  assert.equal(user.email, 'ada@acme.example')
  const { me } = (
    await door.graphql(token, { query: '{ me { isAdmin organization { name domain } site { timeZone } } }' })
  ).json().data
  assert.deepEqual(me, {
    isAdmin: true,
    organization: { name: 'Acme', domain: 'acme.example' },
    site: { timeZone: 'Europe/Berlin' },
  })
  assert.equal((await door.get('/session')).json().firstRun, false)
  const second = await door.post('/first-run', { ...first, domain: 'b.example', email: 'b@b.example' })
  assert.equal(second.statusCode, 409)
  assert.equal(second.json().errors[0].extensions.code, 'ORGANIZATION_EXISTS')
})

test('of two who found at once, one does', async () => {
  const door = await openEmpty()
  const founders = ['a', 'b', 'c'].map((letter) =>
    door.post('/first-run', { ...first, domain: `${letter}.example`, email: `${letter}@${letter}.example` }),
  )
  const statuses = (await Promise.all(founders)).map(({ statusCode }) => statusCode)
  assert.deepEqual(statuses.toSorted(), [201, 409, 409])
})

test('a founder’s short password, missing name and unknown time zone found nothing', async () => {
  const door = await openEmpty()
  const refused = async (change: object) => {
    const answer = await door.post('/first-run', { ...first, ...change })
    assert.equal(answer.statusCode, 400, answer.body)
    return answer.json().errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)
  }
  assert.deepEqual(await refused({ password: 'short' }), ['INVALID_INPUT'])
  assert.deepEqual(await refused({ name: ' ', timeZone: 'Mars/Olympus' }), ['INVALID_INPUT', 'INVALID_INPUT'])
  assert.deepEqual(await refused({ email: undefined }), ['INVALID_INPUT'])
  assert.equal((await door.get('/session')).json().firstRun, true)
})

test('where an organization is at work, nobody founds another from the first-run page', async () => {
  const floor = await openFloor()
  const door = await openFrontDoor(floor.performer)
  assert.equal((await door.post('/first-run', first)).statusCode, 409)
})

test('two organizations of one installation do not share a domain', async () => {
  const floor = await openFloor()
  const { me } = await floor.admin.get('{ me { organization { domain } } }')
  const { domain } = me.organization
  const second = foundOrganization(floor.performer, {
    name: 'Copy',
    domain,
    timeZone: 'UTC',
    administratorName: 'Eve',
    administratorEmail: `eve@${domain}`,
    administratorPasswordHash: 'none',
  })
  await assert.rejects(second, /Organization with this domain already exists/)
})

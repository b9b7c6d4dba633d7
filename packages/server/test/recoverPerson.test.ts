import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { hash } from '@node-rs/argon2'
import { act } from '../src/operation/act.ts'
import { recoverPerson } from '../src/recoverPerson.ts'
import { lockSigner } from '../src/user/lockSigner.ts'
import { openFloor, password, performAs } from './floor.ts'
import { openFrontDoor } from './frontDoor.ts'

const floor = await openFloor()
const door = await openFrontDoor(floor.performer)
after(() => door.app.close())

const login = async (email: string, typed: string): Promise<number> =>
  (await door.post('/login', { email, password: typed })).statusCode

test('an administrator whom nobody can let in is let in on the machine of the server, and the record says so', async () => {
  const { admin } = floor
  const { token } = (await door.post('/login', { email: admin.email, password })).json()
  const lock = { ...admin.caller, permissions: new Set([lockSigner.permission]) }
  await performAs(floor.performer, lock, act(lockSigner, { userId: admin.id }))
  assert.notEqual(await login(admin.email, password), 200)
  const chosen = 'another password altogether'
  const recovery = { password: chosen, passwordHash: await hash(chosen, { memoryCost: 8, timeCost: 1 }) }
  assert.equal(
    await recoverPerson(floor.performer, { email: ` ${admin.email.toUpperCase()}`, ...recovery }),
    true,
  )
  assert.equal(await login(admin.email, chosen), 200)
  assert.notEqual(await login(admin.email, password), 200)
  const asBefore = await door.graphql(token, { query: '{ __typename }' })
  assert.equal(asBefore.statusCode, 401, 'sessions of before have ended')
  const owner = await floor.owner()
  const { rows } = await owner.query(
    `select reason, body from event where organization_id = $1 and stream_id = $2 and type = 'PASSWORD_RECOVERED'`,
    [floor.organizationId, admin.id],
  )
  assert.deepEqual([rows.length, rows[0]?.reason], [1, 'On the machine of the server'])
  assert.equal(rows[0]?.body.includes(chosen) || rows[0]?.body.includes('argon2'), false)
})

test('nobody is recovered by an address that is not there, or with a password that is none', async () => {
  const recovery = { password: 'another password altogether', passwordHash: 'x' }
  assert.equal(await recoverPerson(floor.performer, { email: 'nobody@nowhere.example', ...recovery }), false)
  const { email } = floor.admin
  await assert.rejects(
    recoverPerson(floor.performer, { email, password: 'short', passwordHash: 'x' }),
    /12 to 256/,
  )
})

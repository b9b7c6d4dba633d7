import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { openAccess } from '../src/openAccess.ts'
import { type Asker, callerFor, type Floor, openFloor, type Person, password } from './floor.ts'

const changePin = 'mutation ($input: ChangePinInput!) { changePin(input: $input) { user { id } } }'
const changePassword =
  'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { user { id } } }'
const setPin = 'mutation ($input: SetPinInput!) { setPin(input: $input) { user { id } } }'
const unlock = 'mutation ($input: UnlockSignerInput!) { unlockSigner(input: $input) { user { id } } }'
const userOf = 'query ($id: ID!) { user(id: $id) { lockedAt } }'

/** A person at a session of her own, as if she had just logged in. */
async function atSession(floor: Floor, person: Person): Promise<{ asker: Asker; token: string }> {
  const access = openAccess(floor.performer)
  const { token } = await access.logIn({ ...person.sign, deviceToken: null })
  const session = await access.findSession(token, true)
  assert.ok(session)
  return { asker: floor.as(session.caller), token }
}

async function whoSigned(floor: Floor, asker: Asker, signature: object) {
  const given = { email: null, password: null, pin: null, ...signature }
  const claimed = await floor.performer.claimSigner(asker.caller, given)
  await claimed.settle()
  return claimed.signer
}

test('the first signature of a session takes mail address and password, each later one the PIN alone', async () => {
  const floor = await openFloor()
  const bo = await floor.person({ roles: ['Operator'], name: 'Bo Builder' })
  await floor.admin.get(setPin, { input: { id: bo.id, pin: '2468' } })
  const { asker } = await atSession(floor, bo)
  await assert.rejects(whoSigned(floor, asker, { pin: '2468' }), /first of this session/)
  await assert.rejects(whoSigned(floor, asker, { password }), /first of this session/)
  const first = await whoSigned(floor, asker, bo.sign)
  assert.equal(first.printedName, 'Bo Builder')
  assert.equal(first.timeZone, 'Europe/Berlin')
  assert.deepEqual(
    first.roles.map(({ name }) => name),
    ['Operator'],
  )
  assert.equal((await whoSigned(floor, asker, { pin: '2468' })).provedBy, 'PIN')
  assert.equal((await whoSigned(floor, asker, { password })).provedBy, 'PASSWORD')
})

test('without a session every signature takes mail address and password', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  assert.equal((await whoSigned(floor, bo, bo.sign)).userId, bo.id)
  await assert.rejects(whoSigned(floor, bo, { password }), /first of this session/)
  await assert.rejects(floor.performer.claimSigner(bo.caller, null), /takes a person's signature/)
})

test('after fifteen idle minutes the next signature takes the password again', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  await floor.admin.get(setPin, { input: { id: bo.id, pin: '2468' } })
  const { asker, token } = await atSession(floor, bo)
  await whoSigned(floor, asker, bo.sign)
  const owner = await floor.owner()
  const idle = (minutes: number) =>
    owner.query(
      `update session set last_active_at = clock_timestamp() - make_interval(mins => $2::integer) where id = $1::bigint`,
      [asker.caller.sessionId, minutes],
    )
  await idle(14)
  await openAccess(floor.performer).findSession(token, true)
  await whoSigned(floor, asker, { pin: '2468' })
  await idle(16)
  await openAccess(floor.performer).findSession(token, true)
  await assert.rejects(
    whoSigned(floor, asker, { pin: '2468' }),
    /first of this session/,
    'coming back is not being there',
  )
})

test('a page that asks by itself does not keep the right to sign awake', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  await floor.admin.get(setPin, { input: { id: bo.id, pin: '2468' } })
  const { asker, token } = await atSession(floor, bo)
  await whoSigned(floor, asker, bo.sign)
  const owner = await floor.owner()
  await owner.query(
    `update session set last_active_at = clock_timestamp() - interval '16 minutes' where id = $1::bigint`,
    [asker.caller.sessionId],
  )
  await openAccess(floor.performer).findSession(token, false)
  await assert.rejects(whoSigned(floor, asker, { pin: '2468' }), /first of this session/)
})

test('the idle minutes are the organization’s to choose', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  const set = `mutation { updateOrganizationSetting(input: {name: "signingIdleMinutes", value: 5}) { organizationSetting { value } } }`
  await floor.admin.get(set)
  const { asker } = await atSession(floor, bo)
  await whoSigned(floor, asker, bo.sign)
  const owner = await floor.owner()
  await owner.query(
    `update session set last_active_at = clock_timestamp() - interval '6 minutes' where id = $1::bigint`,
    [asker.caller.sessionId],
  )
  await assert.rejects(whoSigned(floor, asker, { password }), /first of this session/)
})

test('somebody else signs at the station with own mail address and password, never with a PIN', async () => {
  const floor = await openFloor()
  const [bo, inspector] = [await floor.person(), await floor.person({ roles: ['Quality Engineer'] })]
  await floor.admin.get(setPin, { input: { id: inspector.id, pin: '1357' } })
  const { asker } = await atSession(floor, bo)
  await whoSigned(floor, asker, bo.sign)
  await assert.rejects(whoSigned(floor, asker, { email: inspector.email, pin: '1357' }), /somebody else’s/)
  const signer = await whoSigned(floor, asker, inspector.sign)
  assert.equal(signer.userId, inspector.id)
  assert.ok(signer.permissions.has('ReleaseQualityHold'), 'the signer’s own roles count')
  await whoSigned(floor, asker, { password })
})

test('who signs an act needs its permission as well as who asks for it', async () => {
  const floor = await openFloor()
  const stranger = await floor.person()
  const codes = await floor.admin.refused(changePin, { input: { pin: '1357', signature: stranger.sign } })
  assert.deepEqual(codes, ['PERMISSION'])
})

test('five wrong signatures lock the signer, visibly, and an administrator unlocks', async () => {
  const floor = await openFloor()
  const bo = await floor.person({ roles: ['Operator'] })
  const wrong = { email: bo.email, password: 'wrong horse battery staple' }
  for (const left of [4, 3, 2, 1]) {
    const answer = await bo.ask(changePin, { input: { pin: '1357', signature: wrong } })
    assert.deepEqual(answer.errors?.[0]?.extensions, { code: 'SIGNATURE_INVALID', attemptsLeft: left })
  }
  assert.deepEqual(await bo.refused(changePin, { input: { pin: '1357', signature: wrong } }), [
    'SIGNER_LOCKED',
  ])
  assert.deepEqual(await bo.refused(changePin, { input: { pin: '1357', signature: bo.sign } }), [
    'SIGNER_LOCKED',
  ])
  assert.ok((await floor.admin.get(userOf, { id: bo.id })).user.lockedAt)
  const events = await floor.rows<{ type: string; body: string }>(
    statement(`select type, body from event where stream_id = $1::bigint and type like '%LOCKED'`, [bo.id]),
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['USER_LOCKED'],
  )
  await floor.admin.get(unlock, { input: { id: bo.id } })
  await bo.get(changePin, { input: { pin: '1357', signature: bo.sign } })
})

test('a right signature makes up for the wrong ones before it', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  for (let round = 0; round < 3; round += 1) {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await assert.rejects(whoSigned(floor, bo, { email: bo.email, password: 'wrong horse' }), /not accepted/)
    }
    await whoSigned(floor, bo, bo.sign)
  }
})

test('of a hundred guesses at once five are tried, and the person is locked once', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  const guesses = Array.from({ length: 100 }, (_, nth) =>
    whoSigned(floor, bo, { email: bo.email, password: `guess ${nth}` }),
  )
  const reasons = (await Promise.allSettled(guesses)).map((one) =>
    one.status === 'rejected' ? String(one.reason.message) : 'in',
  )
  assert.equal(reasons.filter((reason) => reason.includes('not accepted')).length, 4)
  assert.equal(reasons.filter((reason) => reason.includes('locked')).length, 96)
  const events = await floor.rows(
    statement(`select from event where stream_id = $1::bigint and type = 'USER_LOCKED'`, [bo.id]),
  )
  assert.equal(events.length, 1)
})

test('a deactivated person and somebody unknown are refused alike', async () => {
  const floor = await openFloor()
  const [bo, leaver] = [await floor.person(), await floor.person()]
  const { user } = await floor.admin.get('query ($id: ID!) { user(id: $id) { _etag } }', { id: leaver.id })
  const update = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }'
  await floor.admin.get(update, { input: { id: leaver.id, etag: user._etag, deactivated: true } })
  const refusal = { message: /not accepted/, refusals: [{ code: 'SIGNATURE_INVALID', attemptsLeft: null }] }
  await assert.rejects(whoSigned(floor, bo, leaver.sign), refusal)
  await assert.rejects(whoSigned(floor, bo, { email: 'nobody@nowhere.example', password }), refusal)
})

test('a person of another organization does not sign here', async () => {
  const [floor, other] = [await openFloor(), await openFloor()]
  const bo = await floor.person()
  await assert.rejects(whoSigned(floor, bo, other.admin.sign), /not accepted/)
})

test('a password is changed with the one of before, not with a PIN, and ends the other sessions', async () => {
  const floor = await openFloor()
  const bo = await floor.person({ roles: ['Operator'] })
  await floor.admin.get(setPin, { input: { id: bo.id, pin: '2468' } })
  const [here, elsewhere] = [await atSession(floor, bo), await atSession(floor, bo)]
  await whoSigned(floor, here.asker, bo.sign)
  const next = 'another horse, another battery'
  assert.deepEqual(
    await here.asker.refused(changePassword, { input: { password: next, signature: { pin: '2468' } } }),
    ['INVALID_INPUT'],
  )
  assert.deepEqual(
    await here.asker.refused(changePassword, { input: { password: bo.email, signature: bo.sign } }),
    ['INVALID_INPUT'],
  )
  await here.asker.get(changePassword, { input: { password: next, signature: bo.sign } })
  const access = openAccess(floor.performer)
  assert.ok(await access.findSession(here.token, true))
  assert.equal(await access.findSession(elsewhere.token, true), null)
  await assert.rejects(access.logIn({ ...bo.sign, deviceToken: null }), /wrong/)
  await access.logIn({ email: bo.email, password: next, deviceToken: null })
})

test('an administrator gives somebody else a new password, and never himself', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  const { token } = await atSession(floor, bo)
  const reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { user { id } } }'
  const next = 'another horse, another battery'
  assert.deepEqual(await floor.admin.refused(reset, { input: { id: floor.admin.id, password: next } }), [
    'SEPARATION_OF_DUTIES',
  ])
  assert.deepEqual(await floor.admin.refused(reset, { input: { id: bo.id, password: 'short' } }), [
    'INVALID_INPUT',
  ])
  await floor.admin.get(reset, { input: { id: bo.id, password: next } })
  const access = openAccess(floor.performer)
  assert.equal(await access.findSession(token, true), null)
  await access.logIn({ email: bo.email, password: next, deviceToken: null })
})

test('the signature shows the clock of the signer’s own site', async () => {
  const floor = await openFloor()
  const createSite =
    'mutation { createSite(input: {name: "Austin", timeZone: "America/Chicago"}) { site { id } } }'
  const { site } = (await floor.admin.get(createSite)).createSite
  const [austin, anywhere] = [await floor.person({ siteId: String(site.id) }), await floor.person()]
  assert.equal((await whoSigned(floor, austin, austin.sign)).timeZone, 'America/Chicago')
  assert.equal((await whoSigned(floor, anywhere, anywhere.sign)).timeZone, 'Europe/Berlin')
  assert.equal((await callerFor(floor.performer, floor.organizationId, austin.id)).userId, austin.id)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import { type FrontDoor, openFrontDoor } from './frontDoor.ts'

const me = { query: '{ me { id name } }' }
const wrong = 'wrong horse battery staple'

async function openBuilding(): Promise<{ floor: Floor; door: FrontDoor }> {
  const floor = await openFloor()
  return { floor, door: await openFrontDoor(floor.performer) }
}

async function tokenOf(door: FrontDoor, person: Person, more: object = {}): Promise<string> {
  const answer = await door.post('/login', { ...person.sign, ...more })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json().token
}

const codesOf = (answer: { json(): { errors: { extensions: { code: string } }[] } }): string[] =>
  answer.json().errors.map(({ extensions }) => extensions.code)

test('a person logs in with mail address and password, and is somebody at the API', async () => {
  const { floor, door } = await openBuilding()
  const bo = await floor.person({ name: 'Bo' })
  const login = await door.post('/login', { email: ` ${bo.email.toUpperCase()}`, password: bo.sign.password })
  const { token, user, expiresAt } = login.json()
  assert.deepEqual(user, { id: Number(bo.id), name: 'Bo', email: bo.email })
  const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000
  assert.ok(hours > 11.9 && hours <= 12, String(hours))
  assert.deepEqual((await door.graphql(token, me)).json().data.me, { id: Number(bo.id), name: 'Bo' })
  for (const authorization of [`Token ${token}`, token, `bearer ${token}`]) {
    assert.equal((await door.graphql('', me, { authorization })).statusCode, 200)
  }
})

test('the token of a session is kept nowhere, only its digest', async () => {
  const { floor, door } = await openBuilding()
  const token = await tokenOf(door, floor.admin)
  const { rows } = await (await floor.owner()).query('select row_to_json(s)::text as row from session s')
  assert.ok(!JSON.stringify(rows).includes(token.split('.')[1] ?? token))
})

test('a wrong password and an unknown mail address get one answer, which takes as long', async () => {
  const { floor, door } = await openBuilding()
  const bo = await floor.person()
  const timed = async (email: string) => {
    const began = performance.now()
    const answer = await door.post('/login', { email, password: wrong })
    return { status: answer.statusCode, body: answer.json(), milliseconds: performance.now() - began }
  }
  const [known, unknown] = [await timed(bo.email), await timed('nobody@nowhere.example')]
  assert.equal(known.status, 401)
  assert.deepEqual({ ...known, milliseconds: 0 }, { ...unknown, milliseconds: 0 })
  assert.ok(known.milliseconds > 295 && unknown.milliseconds > 295)
})

test('five wrong passwords lock the account, and a name that nobody has locks alike', async () => {
  const { floor, door } = await openBuilding()
  const bo = await floor.person()
  const codes = async (email: string) => {
    const answers: string[] = []
    for (let attempt = 0; attempt < 6; attempt += 1)
      answers.push(...codesOf(await door.post('/login', { email, password: wrong })))
    return answers
  }
  const locking = [...Array(4).fill('LOGIN_FAILED'), 'SIGNER_LOCKED', 'SIGNER_LOCKED']
  const [known, unknown] = await Promise.all([
    codes(bo.email),
    codes(`nobody@${floor.organizationId}.example`),
  ])
  assert.deepEqual(known, locking)
  assert.deepEqual(unknown, locking)
  assert.deepEqual(codesOf(await door.post('/login', bo.sign)), ['SIGNER_LOCKED'])
})

test('after ten failures a name is not tried for a while, whatever the password', async () => {
  const { floor, door } = await openBuilding()
  const email = `nobody@${floor.organizationId}.example`
  await Promise.all(Array.from({ length: 10 }, () => door.post('/login', { email, password: wrong })))
  const throttled = await door.post('/login', { email, password: wrong })
  assert.equal(throttled.statusCode, 429)
  assert.deepEqual(codesOf(throttled), ['LOGIN_THROTTLED'])
  assert.ok(Number(throttled.headers['retry-after']) > 500)
})

test('after sixty failures an address is not served for a while, other addresses are', async () => {
  const { floor, door } = await openBuilding()
  const from = (address: string) => ({ 'x-forwarded-for': address })
  await Promise.all(
    Array.from({ length: 60 }, (_, nth) =>
      door.post(
        '/login',
        { email: `n${nth}@${floor.organizationId}.example`, password: wrong },
        from('2001:db8::1'),
      ),
    ),
  )
  assert.equal((await door.post('/login', floor.admin.sign, from('2001:db8::2'))).statusCode, 429)
  assert.equal((await door.post('/login', floor.admin.sign, from('192.0.2.1'))).statusCode, 200)
})

test('a session ends at logout, and what is over says so', async () => {
  const { floor, door } = await openBuilding()
  const token = await tokenOf(door, floor.admin)
  await door.post('/logout', {}, { authorization: `Bearer ${token}` })
  const answer = await door.graphql(token, me)
  assert.equal(answer.statusCode, 401)
  assert.deepEqual(answer.json(), {
    errors: [{ message: 'Token is expired.', extensions: { code: 'UNAUTHORIZED' } }],
  })
})

test('a session is over after its hours', async () => {
  const { floor, door } = await openBuilding()
  const token = await tokenOf(door, floor.admin)
  await (await floor.owner()).query(
    `update session set expires_at = clock_timestamp() - interval '1 second' where organization_id = $1`,
    [floor.organizationId],
  )
  assert.equal((await door.graphql(token, me)).statusCode, 401)
})

test('without credentials, with garbage and with a foreign token the API says what is wrong, in the words that clients know', async () => {
  const { floor, door } = await openBuilding()
  const message = async (headers: Record<string, string>) => {
    const answer = await door.post('/graphql', me, headers)
    assert.equal(answer.statusCode, 401)
    return answer.json().errors[0].message
  }
  assert.equal(await message({}), 'Please provide proper credentials')
  assert.equal(await message({ authorization: 'Bearer garbage' }), 'Unable to parse authentication token')
  assert.equal(await message({ authorization: 'Bearer a.b.c' }), 'Unable to parse authentication token')
  assert.equal(
    await message({ authorization: `Bearer ${floor.organizationId}.${'x'.repeat(43)}` }),
    'Token is expired.',
  )
  assert.equal(
    await message({ cookie: `traveler_session=${floor.organizationId}.${'x'.repeat(43)}` }),
    'Token is expired.',
  )
})

test('a browser keeps the session in a cookie that no script reads and no other site sends', async () => {
  const { floor, door } = await openBuilding()
  const login = await door.post('/login', floor.admin.sign)
  const cookie = String(login.headers['set-cookie'])
  assert.match(cookie, /^traveler_session=\d+\.[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
  const own = cookie.split(';')[0] ?? ''
  const ask = async (headers: Record<string, string>) =>
    (await door.post('/graphql', me, { cookie: own, ...headers })).statusCode
  assert.equal(await ask({ 'sec-fetch-site': 'same-origin' }), 200)
  assert.equal(await ask({ 'sec-fetch-site': 'cross-site' }), 403)
  assert.equal(await ask({ 'sec-fetch-site': 'same-site' }), 403)
  assert.equal(await ask({ origin: 'http://localhost:80', host: 'localhost:80' }), 200)
  assert.equal(await ask({ origin: 'http://evil.example' }), 403)
  assert.equal(await ask({}), 200)
  const form = {
    method: 'POST',
    url: '/logout',
    headers: { cookie: own, 'content-type': 'text/plain' },
    payload: 'x',
  } as const
  assert.equal((await door.app.inject(form)).statusCode, 403)
  const logout = await door.post('/logout', {}, { cookie: own })
  assert.match(String(logout.headers['set-cookie']), /^traveler_session=; Path=\/; Max-Age=0/)
})

test('where people come by https, the cookie is sent by nothing else', async () => {
  const floor = await openFloor()
  const door = await openFrontDoor(floor.performer, 'https://traveler.example')
  const login = await door.post('/login', floor.admin.sign, { origin: 'https://traveler.example' })
  assert.match(String(login.headers['set-cookie']), /; Secure$/)
  assert.equal(
    (await door.post('/login', floor.admin.sign, { origin: 'https://evil.example' })).statusCode,
    403,
  )
})

test('a page asks who is here before anybody is', async () => {
  const { floor, door } = await openBuilding()
  const nobody = (await door.get('/session')).json()
  assert.deepEqual(nobody, {
    firstRun: false,
    demo: false,
    demoLogins: [],
    user: null,
    device: null,
    locked: false,
    roles: [],
    permissions: [],
    expiresAt: null,
  })
  const token = await tokenOf(door, await floor.person({ roles: ['Read-only'] }))
  const somebody = (await door.get('/session', { authorization: `Bearer ${token}` })).json()
  assert.deepEqual(somebody.roles, ['Read-only'])
  assert.deepEqual(somebody.permissions, [
    'ChangePasskey',
    'ChangePassword',
    'ChangePin',
    'ReadRecord',
    'UpdateUserNotification',
  ])
  const stale = await door.get('/session', {
    cookie: `traveler_session=${floor.organizationId}.${'x'.repeat(43)}`,
  })
  assert.equal(stale.json().user, null)
  assert.match(String(stale.headers['set-cookie']), /Max-Age=0/)
})

test('a batch of requests is answered in order under one session', async () => {
  const { floor, door } = await openBuilding()
  const token = await tokenOf(door, floor.admin)
  const create = (type: string) => ({
    query: `mutation { createUnitOfMeasurement(input: {type: "${type}"}) { unitOfMeasurement { type } } }`,
  })
  const answer = await door.graphql(token, [create('N·m'), create('N·m'), create('bar')], {
    'idempotency-key': 'batch',
  })
  const [first, second, third] = answer.json()
  assert.equal(first.data.createUnitOfMeasurement.unitOfMeasurement.type, 'N·m')
  assert.equal(second.errors[0].extensions.code, 'ALREADY_EXISTS')
  assert.equal(third.data.createUnitOfMeasurement.unitOfMeasurement.type, 'bar')
})

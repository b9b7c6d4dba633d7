import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import { type FrontDoor, openFrontDoor } from './frontDoor.ts'

const me = { query: '{ me { id name } }' }

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

const createDevice = {
  query: 'mutation { createDevice(input: {name: "Bench 7"}) { deviceToken device { id } } }',
}

test('at a registered device people change with badge and PIN in one request', async () => {
  const { floor, door } = await openBuilding()
  const [bo, cy] = [await floor.person({ name: 'Bo' }), await floor.person({ name: 'Cy' })]
  const update = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }'
  const { user } = await floor.admin.get('query ($id: ID!) { user(id: $id) { _etag } }', { id: cy.id })
  await floor.admin.get(update, { input: { id: cy.id, etag: user._etag, badge: 'BADGE-CY' } })
  await floor.admin.get('mutation ($input: SetPinInput!) { setPin(input: $input) { user { id } } }', {
    input: { id: cy.id, pin: '2468' },
  })
  const { deviceToken, device } = (await floor.admin.get(createDevice.query)).createDevice
  const token = await tokenOf(door, bo, { deviceToken })
  const authorization = { authorization: `Bearer ${token}` }
  assert.deepEqual((await door.get('/session', authorization)).json().device, {
    id: device.id,
    name: 'Bench 7',
  })
  const refused = await door.post('/session/switch', { badge: 'BADGE-CY', pin: '0000' }, authorization)
  assert.deepEqual(codesOf(refused), ['LOGIN_FAILED'])
  assert.equal(
    (await door.graphql(token, me)).json().data.me.name,
    'Bo',
    'who fails to come does not send the other away',
  )
  const began = performance.now()
  const switched = await door.post('/session/switch', { badge: 'BADGE-CY', pin: '2468' }, authorization)
  assert.ok(performance.now() - began < 2_000)
  assert.equal(switched.json().user.name, 'Cy')
  assert.equal((await door.graphql(token, me)).json().data.me.name, 'Cy')
  assert.equal((await door.post('/session/switch', bo.sign, authorization)).json().user.name, 'Bo')
})

test('every event carries the device as well as the person', async () => {
  const { floor, door } = await openBuilding()
  const { deviceToken, device } = (await floor.admin.get(createDevice.query)).createDevice
  const token = await tokenOf(door, floor.admin, { deviceToken })
  await door.graphql(token, { query: 'mutation { createTeam(input: {name: "Weld"}) { team { id } } }' })
  const { rows } = await (await floor.owner()).query(
    `select actor_id, device_id from event where organization_id = $1 and type = 'TEAM_CREATED'`,
    [floor.organizationId],
  )
  assert.deepEqual(rows, [{ actor_id: floor.admin.id, device_id: String(device.id) }])
})

test('a change of person ends the right to sign with a PIN', async () => {
  const { floor, door } = await openBuilding()
  const bo = await floor.person()
  const changePin = (signature: object) => ({
    query: 'mutation ($input: ChangePinInput!) { changePin(input: $input) { user { id } } }',
    variables: { input: { pin: '1357', signature } },
  })
  const token = await tokenOf(door, floor.admin)
  const sign = async (signature: object) =>
    (await door.graphql(token, changePin(signature))).json().errors?.[0].extensions.code
  assert.equal(await sign(floor.admin.sign), undefined)
  assert.equal(await sign({ password: floor.admin.sign.password }), undefined)
  const authorization = { authorization: `Bearer ${token}` }
  await door.post('/session/switch', bo.sign, authorization)
  await door.post('/session/switch', floor.admin.sign, authorization)
  assert.equal(await sign({ password: floor.admin.sign.password }), 'INVALID_INPUT')
})

test('a PIN serves at registered devices alone', async () => {
  const { floor, door } = await openBuilding()
  const bo = await floor.person()
  await floor.admin.get('mutation ($input: SetPinInput!) { setPin(input: $input) { user { id } } }', {
    input: { id: bo.id, pin: '2468' },
  })
  const token = await tokenOf(door, floor.admin)
  const answer = await door.post(
    '/session/switch',
    { email: bo.email, pin: '2468' },
    { authorization: `Bearer ${token}` },
  )
  assert.deepEqual(codesOf(answer), ['INVALID_INPUT'])
})

test('nobody of another organization comes to a device of ours', async () => {
  const { floor, door } = await openBuilding()
  const other = await openFloor()
  const { deviceToken } = (await floor.admin.get(createDevice.query)).createDevice
  assert.deepEqual(codesOf(await door.post('/login', { ...other.admin.sign, deviceToken })), [
    'INVALID_INPUT',
  ])
  const token = await tokenOf(door, floor.admin, { deviceToken })
  const answer = await door.post('/session/switch', other.admin.sign, { authorization: `Bearer ${token}` })
  assert.deepEqual(codesOf(answer), ['LOGIN_FAILED'])
})

test('a device that is archived or has a new secret logs out whoever is there', async () => {
  const { floor, door } = await openBuilding()
  const { deviceToken, device } = (await floor.admin.get(createDevice.query)).createDevice
  const etag = async () =>
    (await floor.admin.get('query ($id: ID!) { device(id: $id) { _etag } }', { id: device.id })).device._etag
  const first = await tokenOf(door, floor.admin, { deviceToken })
  const renew =
    'mutation ($input: RenewDeviceTokenInput!) { renewDeviceToken(input: $input) { deviceToken } }'
  const renewed = (await floor.admin.get(renew, { input: { id: device.id, etag: await etag() } }))
    .renewDeviceToken.deviceToken
  assert.equal((await door.graphql(first, me)).statusCode, 401)
  assert.deepEqual(codesOf(await door.post('/login', { ...floor.admin.sign, deviceToken })), [
    'INVALID_INPUT',
  ])
  const second = await tokenOf(door, floor.admin, { deviceToken: renewed })
  const update =
    'mutation ($input: UpdateDeviceInput!) { updateDevice(input: $input) { device { archived } } }'
  await floor.admin.get(update, { input: { id: device.id, etag: await etag(), archived: true } })
  assert.equal((await door.graphql(second, me)).statusCode, 401)
})

test('a locked screen does nothing until a person unlocks it', async () => {
  const { floor, door } = await openBuilding()
  const token = await tokenOf(door, floor.admin)
  const authorization = { authorization: `Bearer ${token}` }
  await door.post('/session/lock', {}, authorization)
  const locked = await door.graphql(token, me)
  assert.equal(locked.statusCode, 401)
  assert.match(locked.json().errors[0].message, /locked/)
  assert.equal((await door.get('/session', authorization)).json().locked, true)
  await door.post('/session/switch', floor.admin.sign, authorization)
  assert.equal((await door.graphql(token, me)).statusCode, 200)
})

test('a locked screen ends the right to sign with the password alone, also of who unlocks it', async () => {
  const { floor, door } = await openBuilding()
  const token = await tokenOf(door, floor.admin)
  const sign = async (signature: object) =>
    (
      await door.graphql(token, {
        query: 'mutation ($input: ChangePinInput!) { changePin(input: $input) { user { id } } }',
        variables: { input: { pin: '1357', signature } },
      })
    ).json().errors?.[0].extensions.code
  const { password } = floor.admin.sign
  assert.equal(await sign(floor.admin.sign), undefined)
  assert.equal(await sign({ password }), undefined)
  const authorization = { authorization: `Bearer ${token}` }
  await door.post('/session/lock', {}, authorization)
  await door.post('/session/switch', floor.admin.sign, authorization)
  assert.equal(await sign({ password }), 'INVALID_INPUT')
})

test('what one person clicked is not done in the name of the next', async () => {
  const { floor, door } = await openBuilding()
  const bo = await floor.person()
  const token = await tokenOf(door, floor.admin)
  await door.post('/session/switch', bo.sign, { authorization: `Bearer ${token}` })
  assert.equal((await door.graphql(token, me, { 'traveler-user': floor.admin.id })).statusCode, 409)
  assert.equal((await door.graphql(token, me, { 'traveler-user': bo.id })).statusCode, 200)
})

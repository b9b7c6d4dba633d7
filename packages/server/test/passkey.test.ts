import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Answer, type Floor, openFloor, type Person } from './floor.ts'
import { type FrontDoor, openFrontDoor } from './frontDoor.ts'
import { newAuthenticator, type Prompt, type SoftAuthenticator } from './softAuthenticator.ts'
import { act, aRunOf, fieldNamed, seeStep } from './working.ts'

let floor: Floor
let door: FrontDoor
let bo: Person
let cy: Person

before(async () => {
  floor = await openFloor()
  door = await openFrontDoor(floor.performer)
  bo = await floor.person({ roles: ['Operator'], name: 'Bo Builder' })
  cy = await floor.person({ roles: ['Operator'], name: 'Cy Checker' })
})

/** A person at a session of her own. */
interface Seat {
  readonly prompt: (purpose: 'ADD' | 'SIGN', email?: string) => Promise<Prompt>
  readonly ask: (query: string, input: object) => Promise<Answer>
}

async function seatOf(person: Person, host = 'localhost'): Promise<Seat> {
  const { token } = (await door.post('/login', person.sign)).json()
  const headers = { authorization: `Bearer ${token}`, host }
  return {
    prompt: async (purpose, email) =>
      (await door.post('/session/passkey-prompt', { purpose, email }, headers)).json(),
    ask: async (query, input) => (await door.graphql(token, { query, variables: { input } })).json(),
  }
}

const createPasskey = `mutation ($input: CreatePasskeyInput!) {
  createPasskey(input: $input) { passkey { id _etag name relyingParty lastUsedAt } } }`
const deletePasskey = 'mutation ($input: DeletePasskeyInput!) { deletePasskey(input: $input) { id } }'
/** An act that a person signs. A passkey proves who signs and does not change a PIN: so far it comes when it is right. */
const changePin = 'mutation ($input: ChangePinInput!) { changePin(input: $input) { user { id } } }'
const listPasskeys = '{ passkeys { id _etag name relyingParty lastUsedAt } }'

async function add(seat: Seat, person: Person, phone: SoftAuthenticator, name = 'phone') {
  const registration = phone.register(await seat.prompt('ADD'))
  const answer = await seat.ask(createPasskey, { name, registration, signature: person.sign })
  assert.deepEqual(answer.errors, undefined)
  return answer.data.createPasskey.passkey
}

/** How a signature by these credentials is refused; one that is right is only not the own password. */
async function refusalOf(seat: Seat, signature: object): Promise<Record<string, unknown> | 'PROVED'> {
  const { errors = [] } = await seat.ask(changePin, { pin: '2468', signature })
  const { field, code, attemptsLeft, passkey } = errors[0]?.extensions ?? {}
  if (code === 'INVALID_INPUT' && /own password/.test(errors[0]?.message ?? '')) return 'PROVED'
  return { code, ...(field !== undefined && { field }), attemptsLeft, passkey }
}

const wrong = (attemptsLeft: number, passkey: string) => ({
  code: 'SIGNATURE_INVALID',
  attemptsLeft,
  passkey,
})

test('a passkey signs in place of password and PIN, as the first signature of a session and as a later one', async () => {
  const runId = await aRunOf(floor.admin, [
    {
      title: 'Tighten',
      fields: [
        { name: 'Done', type: 'SIGNOFF' },
        { name: 'Seen', type: 'SIGNOFF' },
      ],
    },
  ])
  const step = await act(bo, 'startRunStep', await seeStep(bo, runId, 'Tighten'))
  const phone = newAuthenticator()
  const made = await add(await seatOf(bo), bo, phone)
  assert.deepEqual(made, { ...made, name: 'phone', relyingParty: 'localhost', lastUsedAt: null })
  const seat = await seatOf(bo)
  const prompt = await seat.prompt('SIGN')
  assert.deepEqual(
    prompt.allowCredentials?.map(({ id }) => id),
    [phone.credentialId],
  )
  const sign = `mutation ($input: UpdateRunStepFieldValueInput!) { updateRunStepFieldValue(input: $input) {
    runStepField { value signature { printedName } } } }`
  for (const name of ['Done', 'Seen']) {
    const { id, _etag: etag } = fieldNamed(step, name)
    const signature = { passkey: phone.answer(name === 'Done' ? prompt : await seat.prompt('SIGN')) }
    const { data, errors } = await seat.ask(sign, { id, etag, value: true, signature })
    assert.equal(errors, undefined)
    assert.deepEqual(data.updateRunStepFieldValue.runStepField, {
      value: true,
      signature: { printedName: 'Bo Builder' },
    })
  }
  const { passkeys } = await bo.get(listPasskeys)
  assert.ok(passkeys[0].lastUsedAt)
})

test('at a station somebody else signs by own passkey', async () => {
  const key = newAuthenticator()
  await add(await seatOf(cy), cy, key, 'key')
  const seat = await seatOf(floor.admin)
  const passkey = key.answer(await seat.prompt('SIGN', cy.email))
  const answer = await seat.ask(changePin, { pin: '2468', signature: { email: cy.email, passkey } })
  assert.match(answer.errors?.[0]?.message ?? '', /own password/, 'Cy has signed, and a PIN is its owner’s')
})

test('a passkey is refused that answers no open prompt, at another address, unverified, or as a copy; the fifth time locks', async () => {
  const dee = await floor.person({ roles: ['Operator'] })
  const [phone, copy, stranger] = [newAuthenticator(), newAuthenticator(), newAuthenticator()]
  const [elsewhere, seat] = [await seatOf(dee), await seatOf(dee)]
  await add(seat, dee, phone)
  await add(seat, dee, copy, 'copied key')
  const answered = phone.answer(await seat.prompt('SIGN'))
  assert.equal(await refusalOf(seat, { passkey: answered }), 'PROVED')
  assert.deepEqual(await refusalOf(seat, { passkey: answered }), wrong(4, 'PROMPT'), 'replayed')
  const mine = await seat.prompt('SIGN')
  await elsewhere.prompt('SIGN')
  assert.deepEqual(await refusalOf(elsewhere, { passkey: phone.answer(mine) }), wrong(3, 'PROMPT'))
  const foreign = phone.answer(await seat.prompt('SIGN'), { origin: 'http://localhost.example' })
  assert.deepEqual(await refusalOf(seat, { passkey: foreign }), wrong(2, 'ORIGIN'))
  const held = phone.answer(await seat.prompt('SIGN'), { isVerified: false })
  assert.deepEqual(await refusalOf(seat, { passkey: held }), wrong(1, 'UNVERIFIED'))
  assert.equal(await refusalOf(seat, { passkey: phone.answer(await seat.prompt('SIGN')) }), 'PROVED')
  assert.equal(
    await refusalOf(seat, { passkey: copy.answer(await seat.prompt('SIGN'), { counter: 7 }) }),
    'PROVED',
  )
  const again = copy.answer(await seat.prompt('SIGN'), { counter: 7 })
  assert.deepEqual(await refusalOf(seat, { passkey: again }), wrong(4, 'COUNTER'))
  const unknown = stranger.answer(await seat.prompt('SIGN'))
  assert.deepEqual(await refusalOf(seat, { passkey: unknown }), wrong(3, 'UNKNOWN'))
  const forged = JSON.parse(stranger.answer(await seat.prompt('SIGN')))
  const asPhone = JSON.stringify({ ...forged, id: phone.credentialId, rawId: phone.credentialId })
  assert.deepEqual(await refusalOf(seat, { passkey: asPhone }), wrong(2, 'WRONG'))
  assert.deepEqual(await refusalOf(seat, { passkey: '{"id": 5}' }), wrong(1, 'WRONG'))
  assert.deepEqual(await refusalOf(seat, { passkey: 'no JSON' }), {
    code: 'SIGNER_LOCKED',
    attemptsLeft: undefined,
    passkey: undefined,
  })
  const right = phone.answer(await seat.prompt('SIGN'))
  assert.notEqual(await refusalOf(seat, { passkey: right }), 'PROVED')
  const events = await floor.rows(
    statement(`select from event where stream_id = $1::bigint and type = 'USER_LOCKED'`, [dee.id]),
  )
  assert.equal(events.length, 1)
})

test('another person’s passkey and one that was removed sign nothing', async () => {
  const [eve, fay] = [
    await floor.person({ roles: ['Operator'] }),
    await floor.person({ roles: ['Operator'] }),
  ]
  const [eves, fays] = [newAuthenticator(), newAuthenticator()]
  const seat = await seatOf(eve)
  await add(seat, eve, eves)
  const kept = await add(await seatOf(fay), fay, fays)
  const byFay = fays.answer(await seat.prompt('SIGN'))
  assert.deepEqual(await refusalOf(seat, { passkey: byFay }), wrong(4, 'UNKNOWN'))
  const forFay = eves.answer(await seat.prompt('SIGN'))
  assert.deepEqual(await refusalOf(seat, { email: fay.email, passkey: forFay }), wrong(4, 'PROMPT'))
  const rename =
    'mutation ($input: UpdatePasskeyInput!) { updatePasskey(input: $input) { passkey { name } } }'
  const input = { id: kept.id, etag: kept._etag }
  assert.deepEqual(await eve.refused(rename, { input: { ...input, name: 'mine' } }), ['NOT_FOUND'])
  assert.deepEqual(await eve.refused(deletePasskey, { input }), ['NOT_FOUND'])
  const renamed = await fay.get(rename, { input: { ...input, name: 'old phone' } })
  assert.equal(renamed.updatePasskey.passkey.name, 'old phone')
  assert.deepEqual(await fay.refused(rename, { input: { ...input, name: 'phone' } }), ['CONCURRENCY_ERROR'])
  const at = await seatOf(fay)
  const prompt = await at.prompt('SIGN')
  await fay.get(deletePasskey, { input: { id: kept.id } })
  assert.deepEqual(await refusalOf(at, { passkey: fays.answer(prompt) }), wrong(4, 'UNKNOWN'))
  assert.match(JSON.stringify(await at.prompt('SIGN')), /the signer has added none at this address/)
  const types = await floor.rows<{ type: string }>(
    statement(
      `select type from event where stream_id = $1::bigint and type like 'PASSKEY%' order by version`,
      [fay.id],
    ),
  )
  assert.deepEqual(
    types.map(({ type }) => type),
    ['PASSKEY_ADDED', 'PASSKEY_RENAMED', 'PASSKEY_REMOVED'],
  )
})

test('an administrator takes the passkey of a lost phone away, with a reason that its owner is told, and nobody else does', async () => {
  const [hal, ivy] = [
    await floor.person({ roles: ['Operator'] }),
    await floor.person({ roles: ['Operator'] }),
  ]
  const phone = newAuthenticator()
  const seat = await seatOf(hal)
  const kept = await add(seat, hal, phone)
  const remove = 'mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) { user { id } } }'
  const input = { id: kept.id, etag: kept._etag, reason: 'left in a taxi' }
  const seen = async (by: Person) =>
    (await by.get('query ($id: ID!) { user(id: $id) { passkeys { name } } }', { id: hal.id })).user.passkeys
  assert.deepEqual([await seen(ivy), await seen(hal)], [null, [{ name: 'phone' }]])
  assert.deepEqual(await ivy.refused(remove, { input }), ['PERMISSION'])
  assert.deepEqual(await floor.admin.refused(remove, { input: { ...input, reason: ' ' } }), [
    'REASON_REQUIRED',
  ])
  const own = await add(await seatOf(floor.admin), floor.admin, newAuthenticator(), 'own')
  assert.deepEqual(await floor.admin.refused(remove, { input: { ...input, id: own.id, etag: own._etag } }), [
    'SEPARATION_OF_DUTIES',
  ])
  const prompt = await seat.prompt('SIGN')
  await floor.admin.get(remove, { input })
  assert.deepEqual(await refusalOf(seat, { passkey: phone.answer(prompt) }), wrong(4, 'UNKNOWN'))
  assert.deepEqual(await seen(floor.admin), [])
  assert.deepEqual(await floor.admin.refused(remove, { input }), ['NOT_FOUND'])
  const { userNotifications } = await hal.get(
    '{ userNotifications(first: 2) { edges { node { type title description } } } }',
  )
  assert.deepEqual(userNotifications.edges, [
    {
      node: {
        type: 'PASSKEY_REMOVED',
        title: 'A passkey of yours was taken away',
        description: 'phone: left in a taxi',
      },
    },
  ])
})

test('a passkey is added with the own password alone, verified and under a name of its own; a prompt serves once, and two minutes', async () => {
  const gus = await floor.person({ roles: ['Operator'] })
  const seat = await seatOf(gus)
  const [phone, other] = [newAuthenticator(), newAuthenticator()]
  const refused = async (registration: string, more: object = {}) => {
    const answer = await seat.ask(createPasskey, {
      name: 'phone',
      registration,
      signature: gus.sign,
      ...more,
    })
    return answer.errors?.[0]?.message ?? ''
  }
  const first = await seat.prompt('ADD')
  assert.match(await refused(phone.register(first, { isVerified: false })), /did not check who holds it/)
  assert.match(await refused(phone.register(first, { origin: 'https://evil.example' })), /another address/)
  assert.match(await refused('{}'), /does not prove it/)
  assert.match(await refused(phone.register({ ...first, challenge: 'x' })), /no prompt that is still open/)
  assert.match(
    await refused(phone.register(first), {
      signature: { password: 'wrong horse battery', email: gus.email },
    }),
    /not accepted/,
  )
  const made = await seat.ask(createPasskey, {
    name: 'phone',
    registration: phone.register(first),
    signature: gus.sign,
  })
  assert.equal(made.errors, undefined)
  assert.match(await refused(other.register(first)), /no prompt that is still open/, 'it serves once')
  const next = await seat.prompt('ADD')
  assert.deepEqual(
    next.excludeCredentials?.map(({ id }) => id),
    [phone.credentialId],
  )
  const signature = { passkey: phone.answer(await seat.prompt('SIGN')) }
  assert.match(await refused(other.register(next), { name: 'other', signature }), /own password/)
  assert.match(await refused(other.register(next)), /already exists/)
  const late = phone.answer(await seat.prompt('SIGN'))
  const owner = await floor.owner()
  await owner.query('update passkey_prompt set expires_at = clock_timestamp() where user_id = $1', [gus.id])
  assert.match(await refused(other.register(next), { name: 'other' }), /no prompt that is still open/)
  assert.deepEqual(await refusalOf(seat, { passkey: late }), wrong(4, 'PROMPT'), 'after two minutes')
})

test('browsers keep passkeys for names of servers: at a number none is asked for, and one of another name is not found', async () => {
  const hal = await floor.person({ roles: ['Operator'] })
  await add(await seatOf(hal), hal, newAuthenticator())
  for (const [host, said] of [
    ['192.168.1.5:8080', /is the number 192.168.1.5/],
    ['traveler.example', /has added none at this address/],
  ] as const)
    assert.match(JSON.stringify(await (await seatOf(hal, host)).prompt('SIGN')), said)
  const configured = await openFrontDoor(floor.performer, 'https://traveler.example')
  const { token } = (await configured.post('/login', hal.sign)).json()
  const asked = await configured.post(
    '/session/passkey-prompt',
    { purpose: 'ADD' },
    { authorization: `Bearer ${token}`, host: 'internal:8080' },
  )
  assert.equal(asked.json().rp.id, 'traveler.example')
  await configured.post('/session/lock', {}, { authorization: `Bearer ${token}` })
  const locked = await configured.post(
    '/session/passkey-prompt',
    { purpose: 'ADD' },
    { authorization: `Bearer ${token}` },
  )
  assert.equal(locked.statusCode, 401)
})

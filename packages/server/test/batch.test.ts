import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { expireIdempotency } from '../src/operation/expireIdempotency.ts'
import { type Answer, type Floor, openFloor } from './floor.ts'
import { type HttpApi, openHttpApi } from './httpApi.ts'
import { aPart, aReleasedProcedure, aUnit, unique } from './made.ts'

let floor: Floor
let api: HttpApi

before(async () => {
  floor = await openFloor()
  api = openHttpApi(floor)
})

const createPart =
  'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id partNumber } } }'
const part = (partNumber: string) => ({ query: createPart, variables: { input: { partNumber } } })
const twoParts = `mutation ($one: CreatePartInput!, $other: CreatePartInput!) {
  one: createPart(input: $one) { part { id partNumber } }
  other: createPart(input: $other) { part { id partNumber } } }`

const codeOf = (answer: Answer | undefined): unknown => answer?.errors?.[0]?.extensions['code']
const idOf = (answer: Answer | undefined, name = 'createPart'): unknown => answer?.data?.[name]?.part?.id

/** How many parts of these numbers there are. */
async function countParts(...partNumbers: readonly string[]): Promise<number> {
  const [row] = await floor.rows<{ count: number }>(
    statement('select count(*)::integer as count from part where part_number = any($1)', [partNumbers]),
  )
  return row?.count ?? 0
}

test('requests of an array are performed in order, each seeing what those before it did', async () => {
  const [first, second] = [unique('BATCH'), unique('BATCH')]
  const count = `{ parts(filters: {partNumber: {in: ["${first}", "${second}"]}}) { pageInfo { totalCount } } }`
  const { status, answers } = await api.post(floor.admin, [
    { query: count },
    part(first),
    { query: count },
    part(second),
    { query: count },
  ])
  assert.equal(status, 200)
  assert.deepEqual(
    answers.map(({ data }) => data.parts?.pageInfo.totalCount ?? data.createPart.part.partNumber),
    [0, first, 1, second, 2],
  )
})

test('a refused request in the middle of an array does not stop those after it', async () => {
  const [first, third] = [unique('BATCH'), unique('BATCH')]
  const { status, answers } = await api.post(floor.admin, [
    part(first),
    part(first),
    part(third),
    { query: '{ nonsense }' },
    null,
    part(unique('BATCH')),
  ])
  assert.equal(status, 200)
  assert.deepEqual(answers.map(codeOf), [
    undefined,
    'ALREADY_EXISTS',
    undefined,
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_REQUEST',
    undefined,
  ])
  assert.equal(await countParts(first, third), 2)
})

test('an empty array is answered with an empty array, and one of five hundred and one is refused', async () => {
  assert.deepEqual((await api.post(floor.admin, [])).answers, [])
  const { status, answer } = await api.post(
    floor.admin,
    Array.from({ length: 501 }, () => ({ query: '{ me { id } }' })),
  )
  assert.equal(status, 400)
  assert.equal(codeOf(answer), 'BAD_REQUEST')
})

test('an array sent again under its key makes nothing again, place by place', async () => {
  const numbers = [unique('AGAIN'), unique('AGAIN'), unique('AGAIN')]
  const key = { 'idempotency-key': randomUUID() }
  const first = await api.post(floor.admin, numbers.map(part), key)
  const again = await api.post(floor.admin, numbers.map(part), key)
  assert.deepEqual(
    again.answers.map((answer) => idOf(answer)),
    first.answers.map((answer) => idOf(answer)),
  )
  assert.deepEqual(
    first.answers.map(({ extensions }) => extensions),
    [undefined, undefined, undefined],
  )
  assert.deepEqual(
    again.answers.map(({ extensions }) => extensions),
    Array.from({ length: 3 }, () => ({ replayed: ['createPart'] })),
  )
  assert.equal(await countParts(...numbers), 3)
})

test('the place in an array is part of the key: in another order it is another request', async () => {
  const [one, other] = [unique('PLACE'), unique('PLACE')]
  const key = { 'idempotency-key': randomUUID() }
  await api.post(floor.admin, [part(one), part(other)], key)
  const turned = await api.post(floor.admin, [part(other), part(one)], key)
  assert.deepEqual(turned.answers.map(codeOf), ['IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_KEY_REUSED'])
  const alone = await api.post(floor.admin, part(one), key)
  assert.deepEqual(alone.answer.extensions, { replayed: ['createPart'] }, 'alone is place 0')
})

test('mutations of one document count each for itself under one key', async () => {
  const [one, other, third] = [unique('DOC'), unique('DOC'), unique('DOC')]
  const key = { 'idempotency-key': randomUUID() }
  const body = (otherNumber: string) => ({
    query: twoParts,
    variables: { one: { partNumber: one }, other: { partNumber: otherNumber } },
  })
  const first = await api.post(floor.admin, body(other), key)
  assert.equal(first.answer.errors, undefined)
  const again = await api.post(floor.admin, body(other), key)
  assert.deepEqual(again.answer.extensions, { replayed: ['one', 'other'] })
  assert.deepEqual(
    [idOf(again.answer, 'one'), idOf(again.answer, 'other')],
    [idOf(first.answer, 'one'), idOf(first.answer, 'other')],
  )
  const changed = await api.post(floor.admin, body(third), key)
  assert.deepEqual(changed.answer.extensions, { replayed: ['one'] })
  assert.deepEqual(
    changed.answer.errors?.map(({ path, extensions }) => [path, extensions['code']]),
    [[['other'], 'IDEMPOTENCY_KEY_REUSED']],
  )
  assert.equal(idOf(changed.answer, 'one'), idOf(first.answer, 'one'), 'the other answer stands')
  assert.equal(await countParts(one, other, third), 2)
})

test('a mutation that was refused may be tried again under its key', async () => {
  const number = unique('RETRY')
  const key = { 'idempotency-key': randomUUID() }
  const input = {
    query: createPart,
    variables: {
      input: { partNumber: number, trackingType: 'SERIAL', partType: 'TOOL', unitOfMeasureId: 1 },
    },
  }
  assert.equal(codeOf((await api.post(floor.admin, input, key)).answer), 'NOT_FOUND')
  const corrected = await api.post(floor.admin, part(number), key)
  assert.equal(corrected.answer.errors, undefined, 'refusals are not remembered')
  assert.equal(corrected.answer.extensions, undefined)
})

test('a replay reads what was made as it is now', async () => {
  const key = { 'idempotency-key': randomUUID() }
  const query =
    'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id description _etag } } }'
  const body = { query, variables: { input: { partNumber: unique('NOW'), description: 'as it was' } } }
  const { id, _etag } = (await api.post(floor.admin, body, key)).answer.data.createPart.part
  const update = 'mutation ($input: UpdatePartInput!) { updatePart(input: $input) { part { id } } }'
  await floor.admin.get(update, { input: { id, etag: _etag, description: 'as it is now' } })
  const again = await api.post(floor.admin, body, key)
  assert.equal(again.answer.data.createPart.part.description, 'as it is now')
})

test('a key belongs to who sent it: another person, or a program of the same person, is refused', async () => {
  const engineer = await floor.person({ roles: ['Manufacturing Engineer'] })
  const program = await floor.key()
  const number = unique('WHOSE')
  const key = { 'idempotency-key': randomUUID() }
  await api.post(floor.admin, part(number), key)
  for (const other of [engineer, program])
    assert.equal(codeOf((await api.post(other, part(number), key)).answer), 'IDEMPOTENCY_KEY_REUSED')
  assert.equal(
    codeOf((await api.post(floor.admin, part(unique('WHOSE')), key)).answer),
    'IDEMPOTENCY_KEY_REUSED',
    'other input',
  )
  const rename =
    'mutation ($input: CreateUnitOfMeasurementInput!) { createUnitOfMeasurement(input: $input) { unitOfMeasurement { id } } }'
  assert.equal(
    codeOf(
      (await api.post(floor.admin, { query: rename, variables: { input: { type: unique('WHOSE') } } }, key))
        .answer,
    ),
    undefined,
    'another response name',
  )
})

test('another organization has keys of its own', async () => {
  const other = await openFloor()
  const [number, key] = [unique('ORG'), { 'idempotency-key': randomUUID() }]
  const first = await api.post(floor.admin, part(number), key)
  const theirs = await openHttpApi(other).post(other.admin, part(number), key)
  assert.equal(theirs.answer.errors, undefined)
  assert.notEqual(idOf(theirs.answer), idOf(first.answer))
})

test('a key older than the setting is refused, never performed again', async () => {
  const own = await openFloor()
  const ownApi = openHttpApi(own)
  const [number, key] = [unique('OLD'), { 'idempotency-key': randomUUID() }]
  await ownApi.post(own.admin, part(number), key)
  const owner = await own.owner()
  await owner.query(
    `update idempotency set created_at = created_at - interval '91 days' where organization_id = $1`,
    [own.organizationId],
  )
  await expireIdempotency(own.performer.pool)
  assert.equal(codeOf((await ownApi.post(own.admin, part(number), key)).answer), 'IDEMPOTENCY_KEY_EXPIRED')
  const { rows } = await owner.query(
    `select caller, operation, input_hash, ids from idempotency where organization_id = $1 and response_name = 'createPart'`,
    [own.organizationId],
  )
  assert.deepEqual(
    rows,
    [{ caller: null, operation: null, input_hash: null, ids: null }],
    'the digest of the key alone is kept',
  )
})

test('a request without a key is given one, with which it can be sent again', async () => {
  const body = part(unique('GIVEN'))
  const first = await api.post(floor.admin, body)
  const key = String(first.headers['idempotency-key'])
  assert.match(key, /^[0-9a-f-]{36}$/)
  assert.deepEqual((await api.post(floor.admin, body, { 'idempotency-key': key })).answer.extensions, {
    replayed: ['createPart'],
  })
})

test('two copies of a start sent at once make one run', async () => {
  const procedure = await aReleasedProcedure(floor.admin)
  const made = await aPart(floor.admin)
  const unit = await aUnit(floor.admin, made.id)
  const query = 'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } } }'
  const body = { query, variables: { input: { procedureId: procedure.id, partInventoryId: unit.id } } }
  const key = { 'idempotency-key': randomUUID() }
  const both = await Promise.all([api.post(floor.admin, body, key), api.post(floor.admin, body, key)])
  const ids = both.map(({ answer }) => answer.data?.createRun?.run?.id)
  assert.ok(ids[0] !== undefined && ids[0] === ids[1], JSON.stringify(both.map(({ answer }) => answer)))
  assert.equal(
    both.filter(({ answer }) => answer.extensions !== undefined).length,
    1,
    'one of them was answered from memory',
  )
})

test('any text serves as a key: short, long, or with letters of any alphabet that a header can carry', async () => {
  for (const key of ['1', 'x'.repeat(8_000), 'Bestellung für Zeile 3', `"'; drop table idempotency; --`]) {
    const body = part(unique('KEY'))
    const first = await api.post(floor.admin, body, { 'idempotency-key': key })
    assert.equal(first.answer.errors, undefined, key.slice(0, 30))
    const again = await api.post(floor.admin, body, { 'idempotency-key': key })
    assert.deepEqual(again.answer.extensions, { replayed: ['createPart'] }, key.slice(0, 30))
  }
})

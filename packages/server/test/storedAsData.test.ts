import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor } from './floor.ts'
import { type HttpApi, openHttpApi } from './httpApi.ts'
import { aPart, unique } from './made.ts'
import { act, aRunOf, fieldNamed, record, refusedRecord, seeStep } from './working.ts'

let floor: Floor
let api: HttpApi

before(async () => {
  floor = await openFloor()
  api = openHttpApi(floor)
})

const texts = [
  `Robert'); drop table part; --`,
  `"; select pg_sleep(10); --`,
  '<script>alert("x")</script> &amp; <b onclick=x>bold</b>',
  '{{7*7}} #{7*7} %s %n \\u0000 \\x00',
  '../../../etc/passwd',
  '\u{1f468}\u{200d}\u{1f3ed} \u05e9\u05dc\u05d5\u05dd \u202eabc',
]

for (const text of texts) {
  test(`${JSON.stringify(text)} is a text like any other: kept as it is, found by it, and done by nobody`, async () => {
    const { admin } = floor
    const part = await aPart(admin, { description: text })
    const read = await admin.get('query ($id: ID!) { part(id: $id) { description } }', { id: part.id })
    assert.equal(read.part.description, text.normalize('NFC'))
    const found = await admin.get(
      'query ($text: String!) { parts(filters: {description: {eq: $text}}) { edges { node { id } } } }',
      { text },
    )
    assert.deepEqual(found.parts.edges, [{ node: { id: part.id } }])
    const [event] = await floor.rows<{ body: string }>(
      statement('select body from event where stream_id = $1::bigint', [String(part.id)]),
    )
    assert.ok(event?.body.includes(JSON.stringify(text).slice(1, -1)), 'the record has it too')
  })
}

test('what is typed into a field of a step comes back as it was typed', async () => {
  const { admin } = floor
  const fields = [
    { name: 'Remark', type: 'STRING' },
    { name: 'Torque', type: 'NUMBER' },
  ]
  const runId = await aRunOf(admin, [{ title: 'Tighten', fields }])
  const step = await act(admin, 'startRunStep', await seeStep(admin, runId, 'Tighten'))
  for (const text of texts) {
    await record(admin, fieldNamed(await seeStep(admin, runId, 'Tighten'), 'Remark'), { value: text })
    assert.equal(fieldNamed(await seeStep(admin, runId, 'Tighten'), 'Remark').value, text.normalize('NFC'))
  }
  const torque = fieldNamed(step, 'Torque')
  for (const value of ['1,5', 'NaN', '', '1e999', true, ['1'], { a: 1 }, `1'; drop table run; --`]) {
    assert.deepEqual(await refusedRecord(admin, torque, { value }), ['INVALID_INPUT'], JSON.stringify(value))
  }
  await record(admin, torque, { value: '9.50' })
  const { answers } = await api.post(
    admin,
    `[{"query": "{ run(id: ${runId}) { steps { fields { name value } } } }"}]`,
  )
  assert.equal(
    JSON.stringify(answers[0]?.data.run.steps[0].fields[1]),
    '{"name":"Torque","value":9.5}',
    'as a JSON reader sees it',
  )
})

test('secrets of any form are wrong or refused, and never fail', async () => {
  const person = await floor.person({ roles: ['Lead Operator'] })
  const query = 'mutation ($input: ChangePinInput!) { changePin(input: $input) { user { id } } }'
  const codes: unknown[] = []
  for (const password of [
    '"\\u0000"',
    '"\\ud800"',
    `"'; drop table user_account; --"`,
    '5',
    'null',
    `"${'x'.repeat(100_000)}"`,
  ]) {
    const body = `{"query": ${JSON.stringify(query)}, "variables": {"input": {"pin": "135790", "signature": {"email": ${JSON.stringify(person.email)}, "password": ${password}}}}}`
    const { status, answer } = await api.post(person, body)
    assert.equal(status, 200)
    codes.push(answer.errors?.[0]?.extensions['code'])
  }
  assert.deepEqual(codes, [
    'INVALID_INPUT',
    'INVALID_INPUT',
    'SIGNATURE_INVALID',
    'BAD_USER_INPUT',
    'SIGNATURE_REQUIRED',
    'SIGNATURE_INVALID',
  ])
  assert.deepEqual(api.failures, [])
})

test('a name of a megabyte is refused with its length, not stored and not a failure', async () => {
  const query = 'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id } } }'
  const { answer } = await api.post(floor.admin, {
    query,
    variables: { input: { partNumber: unique('x'.repeat(1024 * 1024)) } },
  })
  assert.equal(answer.errors?.[0]?.extensions['code'], 'INVALID_INPUT')
  assert.ok(JSON.stringify(answer).length < 2_000, 'the refusal does not send it back')
})

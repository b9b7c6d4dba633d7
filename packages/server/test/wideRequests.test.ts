import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { getIntrospectionQuery } from 'graphql'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor } from './floor.ts'
import { type HttpApi, openHttpApi } from './httpApi.ts'

let floor: Floor
let api: HttpApi

before(async () => {
  floor = await openFloor()
  api = openHttpApi(floor)
})

/** The code with which one request is refused, at HTTP 200. */
async function codeOf(query: unknown, variables?: unknown): Promise<unknown> {
  const { status, answer } = await api.post(floor.admin, {
    query,
    ...(variables === undefined ? {} : { variables }),
  })
  assert.equal(status, 200)
  return answer.errors?.[0]?.extensions['code']
}

test('a body over two megabytes is refused before it is read', async () => {
  const { status, answer } = await api.post(floor.admin, {
    query: '{ me { id } }',
    variables: { text: 'x'.repeat(2.1 * 1024 * 1024) },
  })
  assert.equal(status, 413)
  assert.equal(answer.errors?.[0]?.extensions['code'], 'PAYLOAD_TOO_LARGE')
})

test('a body that is no request is refused in the shape of an answer', async () => {
  for (const [body, status] of [
    ['', 400],
    ['{', 400],
    ['{"query": undefined}', 400],
    [`{"query": "{ me { id } }", "variables": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`, 400],
    ['null', 200],
    ['5', 200],
    ['"{ me { id } }"', 200],
    ['{}', 200],
    ['{"query": 5}', 200],
    ['{"query": " "}', 200],
    ['{"query": "{ me { id } }", "variables": [1]}', 200],
    ['{"query": "{ me { id } }", "variables": "x"}', 200],
    ['{"query": "{ me { id } }", "operationName": 5}', 200],
    ['{"query": "{ me { id }"}', 200],
    ['{"query": "{ me { noSuchField } }"}', 200],
    ['{"query": "{ me { id } }\\u0000"}', 200],
    ['{"query": "{ me { id } } # \\ud800"}', 200],
    ['{"query": "subscription { me { id } }"}', 200],
    ['{"__proto__": {"query": "{ me { id } }"}}', 200],
  ] as const) {
    const answered = await api.post(floor.admin, body)
    assert.equal(answered.status, status, body.slice(0, 60))
    const code = answered.answer.errors?.[0]?.extensions['code']
    assert.ok(
      typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR',
      `${body.slice(0, 60)}: ${JSON.stringify(answered.answer)}`,
    )
  }
  assert.deepEqual(api.failures, [])
})

test('a request in another form than JSON is refused', async () => {
  const { status } = await api.post(floor.admin, 'query={me{id}}', {
    'content-type': 'application/x-www-form-urlencoded',
  })
  assert.equal(status, 415)
})

test('a query nested too deep is refused, whatever it nests', async () => {
  const around = (open: string, depth: number, inner: string, close: string): string =>
    open.repeat(depth) + inner + close.repeat(depth)
  assert.equal(await codeOf(`{ me { ${around('roles { users { ', 12, 'id', '} }')} } }`), 'QUERY_TOO_DEEP')
  assert.equal(await codeOf(`{ me { ${around('roles { users { ', 300, 'id', '} }')} } }`), 'QUERY_TOO_DEEP')
  assert.equal(await codeOf(around('{ me ', 7_000, '{ id }', '}')), 'BAD_REQUEST')
  assert.equal(
    await codeOf(`{ parts(filters: ${around('{and_: [', 500, '{}', ']}')}) { edges { cursor } } }`),
    'QUERY_TOO_DEEP',
  )
  assert.equal(await codeOf(`query ($x: ${around('[', 2_000, 'Int', ']')}) { me { id } }`), 'QUERY_TOO_DEEP')
})

test('a query too wide is refused, whatever makes it wide, within a second', async () => {
  const started = performance.now()
  const aliases = Array.from({ length: 3_000 }, (_, nth) => `a${nth}: me { id }`).join(' ')
  assert.equal(await codeOf(`{ ${aliases} }`), 'QUERY_TOO_COMPLEX')
  const doubled = Array.from(
    { length: 60 },
    (_, nth) => `fragment f${nth} on User { ...f${nth + 1} ...f${nth + 1} }`,
  ).join(' ')
  assert.equal(await codeOf(`{ me { ...f0 } } ${doubled} fragment f60 on User { id }`), 'QUERY_TOO_COMPLEX')
  assert.equal(
    await codeOf('{ me { ...f0 } } fragment f0 on User { ...f1 } fragment f1 on User { ...f0 }'),
    'GRAPHQL_VALIDATION_FAILED',
  )
  assert.equal(await codeOf(`{ me { ${'id '.repeat(9_000)} } }`), 'GRAPHQL_VALIDATION_FAILED')
  assert.equal(await codeOf(`{ me { ${'id '.repeat(30_000)} } }`), 'GRAPHQL_PARSE_FAILED')
  assert.equal(
    await codeOf(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ),
    'GRAPHQL_VALIDATION_FAILED',
  )
  assert.ok(performance.now() - started < 5_000, `${performance.now() - started} ms`)
})

test('lists within lists cost what they may give, also where a variable says how much', async () => {
  const runs = (size: string): string =>
    `{ runs(${size}) { edges { node { part { partsInventory { part { partsInventory { part { partsInventory { id serialNumber part { id partNumber } } } } } } } } } } }`
  assert.equal(await codeOf(runs('first: 5')), undefined)
  assert.equal(await codeOf(runs('first: 5000')), 'QUERY_TOO_COMPLEX')
  assert.equal(await codeOf(`query ($n: Int) ${runs('first: $n')}`, { n: 5_000 }), 'QUERY_TOO_COMPLEX')
  assert.equal(await codeOf(`query ($n: Int = 5000) ${runs('first: $n')}`), 'QUERY_TOO_COMPLEX')
  const circle = `${'roles { users { '.repeat(6)} id ${'} }'.repeat(6)}`
  assert.equal(await codeOf(`{ me { ${circle} } }`), 'QUERY_TOO_COMPLEX')
})

test('what tools ask about the API is answered', async () => {
  const { answer } = await api.post(floor.admin, { query: getIntrospectionQuery() })
  assert.equal(answer.errors, undefined)
  assert.ok(answer.data.__schema.types.length > 100)
})

test('a document with filters in its variables is ready in less than half a second', async () => {
  // Filters hold filters without end: writing them all out took eight seconds and 600 MB.
  const query =
    'query ($filters: RunsInputFilters, $sort: [RunSortEnum], $first: Int) { runs(filters: $filters, sort: $sort, first: $first) { edges { node { id } } } }'
  const started = performance.now()
  assert.equal(
    await codeOf(query, {
      filters: { part: { partsInventory: { serialNumber: { like: 'A%' } } } },
      sort: 'ID_DESC',
    }),
    undefined,
  )
  assert.ok(performance.now() - started < 500, `${performance.now() - started} ms`)
})

test('numbers that JSON does not have are refused, never read as nothing', async () => {
  const query = 'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id cost } } }'
  for (const number of ['NaN', 'Infinity', '-Infinity', '1e999']) {
    const body = `{"query": ${JSON.stringify(query)}, "variables": {"input": {"partNumber": "NaN \\"Infinity\\" -Infinity", "cost": ${number}}}}`
    const { status, answer } = await api.post(floor.admin, body)
    assert.equal(status, 200)
    assert.match(answer.errors?.[0]?.message ?? '', /Not a decimal number/, number)
  }
})

test('a clock that no calendar has is left out of the record', async () => {
  const query = 'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id } } }'
  const kept = async () =>
    (
      await floor.rows<{ occurred_at: string | null }>(
        statement(`select occurred_at from event where type = 'PART_CREATED' order by position desc limit 1`),
      )
    )[0]?.occurred_at
  for (const [nth, [time, told]] of [
    ['yesterday', null],
    ['5', null],
    ['2026-03-01T06:00:00', null],
    ['+275760-09-13T00:00:00Z', null],
    ['-000001-01-01T00:00:00Z', null],
    ['0000-01-01T00:00:00Z', null],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    ['2026-03-01T06:00:00.5+01:00', '2026-03-01T05:00:00.5Z'],
  ].entries()) {
    const { answer } = await api.post(
      floor.admin,
      { query, variables: { input: { partNumber: `CLOCK-${nth}` } } },
      { 'occurred-at': String(time) },
    )
    assert.equal(answer.errors, undefined, String(time))
    assert.equal(await kept(), told, String(time))
  }
})

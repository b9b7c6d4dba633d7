import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { parse, validate } from 'graphql'
import { schema } from '../src/schema.ts'
import {
  areas,
  filledIn,
  readClientOperations,
  readStory,
  readUnsupported,
  valueAt,
} from './clients/clientDocuments.ts'
import { type Asker, type Floor, openFloor } from './floor.ts'
import { type HttpApi, openHttpApi } from './httpApi.ts'
import { unique } from './made.ts'

const operations = readClientOperations()
const unsupported = readUnsupported()
/** What the requests of the stories hand on to each other. */
const kept: Record<string, unknown> = {}
let floor: Floor
let api: HttpApi

before(async () => {
  floor = await openFloor()
  api = openHttpApi(floor)
  const { id, name, email } = await floor.person({ name: 'Wilma Worker', roles: ['Operator'] })
  kept['worker'] = { id: Number(id), name, email }
  kept['caller'] = { email: floor.admin.email, domain: floor.admin.email.split('@')[1] }
})

for (const { name, document } of operations.values()) {
  const reason = unsupported[name]
  test(
    reason === undefined
      ? `the API takes the document ${name}`
      : `the API does not take ${name} yet: ${reason}`,
    () => {
      const errors = validate(schema, document).map(({ message }) => message)
      if (reason === undefined) assert.deepEqual(errors, [])
      else
        assert.notDeepEqual(
          errors,
          [],
          `${name} is taken now: remove it from unsupported.json and write its request`,
        )
    },
  )
}

test('what is listed as not taken is a document that there is', () => {
  assert.deepEqual(
    Object.keys(unsupported).filter((name) => !operations.has(name)),
    [],
  )
})

test('every document that the API takes is sent in a story', () => {
  const sent = new Set(areas.flatMap(readStory).map(({ run }) => run))
  const taken = [...operations.keys()].filter((name) => unsupported[name] === undefined)
  assert.deepEqual(
    taken.filter((name) => !sent.has(name)),
    [],
  )
})

// In the order in which their records need each other. People sign and manage access; the rest is what programs do.
for (const area of [
  'explorer',
  'people',
  'keys',
  'places',
  'parts',
  'inventory',
  'bills',
  'procedures',
  'runs',
  'beyond',
]) {
  test(`programs that work on ${area} are served`, async () => {
    const asker = area === 'people' || area === 'keys' ? floor.admin : await floor.key()
    for (const [nth, request] of readStory(area).entries())
      await send(asker, request, `${area} ${nth + 1}, ${request.run}`)
  })
}

async function send(
  asker: Asker,
  request: ReturnType<typeof readStory>[number],
  where: string,
): Promise<void> {
  const variables = filledIn(request.with, kept, unique)
  const query = operations.get(request.run)?.text
  const { status, answer } = await api.post(asker, { query, variables, operationName: request.run })
  assert.equal(status, 200, where)
  assert.equal(answer.errors, undefined, `${where}: ${JSON.stringify(answer.errors)}`)
  if (request.gives !== undefined) assertHolds(answer.data, filledIn(request.gives, kept, unique), where)
  for (const [name, path] of Object.entries(request.keep)) {
    const value = valueAt(answer.data, path)
    // What was sent stands beside what came back: a later request names the part number that an earlier one made up.
    const input = Reflect.get(Object(variables), 'input')
    kept[name] = Object.assign({}, kept[name], input, value)
  }
}

/** Fails unless the answer holds everything expected, lists item by item; what is not named may be anything. */
function assertHolds(actual: unknown, expected: unknown, where: string): void {
  if (typeof expected !== 'object' || expected === null) {
    assert.deepEqual(actual, expected, where)
    return
  }
  assert.ok(typeof actual === 'object' && actual !== null, `${where} is ${JSON.stringify(actual)}`)
  for (const [name, value] of Object.entries(expected))
    assertHolds(Reflect.get(actual, name), value, `${where}.${name}`)
}

test('a document with a query and a mutation always runs the one that is named', async () => {
  const part = `mutation Make($input: CreatePartInput!) { createPart(input: $input) { part { id partNumber } } }`
  const query = `query Look { parts(filters: {}, first: 1) { edges { node { id } } } } ${part}`
  assert.equal(parse(query).definitions.length, 2)
  for (let round = 0; round < 3; round++) {
    const partNumber = unique('NAMED')
    const look = await api.post(floor.admin, {
      query,
      variables: { input: { partNumber } },
      operationName: 'Look',
    })
    assert.deepEqual(Object.keys(look.answer.data), ['parts'])
    const find = `{ parts(filters: {partNumber: {eq: "${partNumber}"}}) { pageInfo { totalCount } } }`
    assert.equal((await floor.admin.get(find)).parts.pageInfo.totalCount, 0)
    const make = await api.post(floor.admin, {
      query,
      variables: { input: { partNumber } },
      operationName: 'Make',
    })
    assert.equal(make.answer.data.createPart.part.partNumber, partNumber)
  }
  const unnamed = await api.post(floor.admin, {
    query,
    variables: { input: { partNumber: unique('UNNAMED') } },
  })
  assert.equal(unnamed.answer.errors?.[0]?.extensions['code'], 'BAD_REQUEST')
  const misnamed = await api.post(floor.admin, { query, operationName: 'Other' })
  assert.equal(misnamed.answer.errors?.[0]?.extensions['code'], 'BAD_REQUEST')
})

test('a client leaves out parts of what it asks for by variables', async () => {
  const query = `query ($with: Boolean!, $without: Boolean = false) {
    partInventories(first: 1) @skip(if: $without) { __typename }
    ... @include(if: $with) { parts(first: 1) { __typename } } }`
  const keys = async (variables: Record<string, unknown>) =>
    Object.keys(await floor.admin.get(query, variables)).sort()
  assert.deepEqual(await keys({ with: true }), ['partInventories', 'parts'])
  assert.deepEqual(await keys({ with: false }), ['partInventories'])
  assert.deepEqual(await keys({ with: true, without: true }), ['parts'])
})

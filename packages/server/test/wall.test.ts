import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql'
import type pg from 'pg'
import { schema } from '../src/schema.ts'
import { controlledNouns, makeControlled, secret } from './controlledWorld.ts'
import { connectionSelection, deepSelection, isConnection } from './deepSelection.ts'
import { type Answer, type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { type HttpApi, openHttpApi } from './httpApi.ts'
import { aDispositionType } from './issuing.ts'
import { aLabel, aPart, aUnit, unique } from './made.ts'
import { documentOf, placesOf, plainValue, type RootField, variablesOf } from './schemaWalk.ts'
import { nounOf, type World } from './world.ts'

let floor: Floor
let other: Floor
let api: HttpApi
let otherApi: HttpApi
let cleared: Person
let uncleared: Person
let owner: pg.Client
/** What everybody's lists held before anything controlled was made. */
let seenBefore: Lists
let otherSawBefore: Lists
/** Everything controlled: its ids, and by noun one of each. */
let ids: readonly string[]
let world: World

const queries = Object.values(schema.getQueryType()?.getFields() ?? {})
const lists = queries.filter(({ args }) => args.some(({ name }) => name === 'filters'))
/** With `at`, as it was then; without, as it is. */
const singles = queries.filter(
  ({ args }) =>
    args.some(({ name }) => name === 'id') && args.every(({ name }) => name === 'id' || name === 'at'),
)

/** Of each list the ids in it and its own count. */
type Lists = ReadonlyMap<string, { readonly ids: readonly unknown[]; readonly total: unknown }>

async function listAll(asker: Asker): Promise<Lists> {
  const entries = lists.map(async ({ name }) => {
    const data = await asker.get(`{ ${name}(first: 5000) { edges { node { id } } pageInfo { totalCount } } }`)
    return [
      name,
      {
        ids: data[name].edges.map((edge: { node: { id: unknown } }) => edge.node.id),
        total: data[name].pageInfo.totalCount,
      },
    ] as const
  })
  return new Map(await Promise.all(entries))
}

before(async () => {
  ;[floor, other] = [await openFloor(), await openFloor()]
  ;[api, otherApi] = [openHttpApi(floor), openHttpApi(other)]
  cleared = await floor.person({ roles: ['Admin', 'Quality Engineer'], cleared: true, name: 'Cleo Cleared' })
  uncleared = await floor.person({ roles: ['Admin'], name: 'Una Uncleared' })
  owner = await floor.owner()
  const label = await aLabel(cleared)
  const dispositionType = await aDispositionType(cleared, { kind: 'REWORK' })
  const open = await aPart(cleared, { partNumber: unique('OPEN') })
  await aUnit(cleared, open.id)
  ;[seenBefore, otherSawBefore] = [await listAll(uncleared), await listAll(other.admin)]
  const { rows } = await owner.query<{ last: string }>(
    'select max(id) as last from record where organization_id = $1',
    [floor.organizationId],
  )
  world = await makeControlled(cleared, { part: open.id, label: label.id, dispositionType })
  const made = await owner.query<{ id: string }>(
    `select id from record where organization_id = $1 and id > $2 union select stream_id from event where organization_id = $1 and stream_id > $2`,
    [floor.organizationId, rows[0]?.last],
  )
  ids = [...new Set([...made.rows.map(({ id }) => id), ...Object.values(world).map(String)])]
})

test('a person with clearance sees what is controlled, or the tests below would show nothing', async () => {
  const now = await listAll(cleared)
  for (const noun of [
    'parts',
    'partInventories',
    'mboms',
    'mbomItems',
    'procedures',
    'steps',
    'runs',
    'runSteps',
  ]) {
    assert.ok((now.get(noun)?.ids.length ?? 0) > (seenBefore.get(noun)?.ids.length ?? 0), noun)
  }
  assert.ok(ids.length > 10)
})

test('no list and no count shows a person without clearance that anything controlled was made', async () => {
  assert.deepEqual(await listAll(uncleared), seenBefore)
})

test('no list and no count shows another organization that anything was made', async () => {
  assert.deepEqual(await listAll(other.admin), otherSawBefore)
})

for (const { name } of singles) {
  test(`${name} gives nothing controlled to a person without clearance, and nothing at all to another organization`, async () => {
    const bodies = ids.map((id) => ({
      query: `query ($id: ID!) { ${name}(id: $id) { __typename } }`,
      variables: { id },
    }))
    const viewers = [
      [api, uncleared],
      [otherApi, other.admin],
    ] as const
    for (const [http, viewer] of viewers) {
      const { answers } = await http.post(viewer, bodies)
      const seen = answers.flatMap(({ data }, nth) => (data?.[name] ? [ids[nth]] : []))
      assert.deepEqual(seen, [])
    }
  })
}

for (const query of lists) {
  test(`nothing that hangs on ${query.name} leads to what is controlled`, async () => {
    const type = getNamedType(query.type)
    assert.ok(isObjectType(type) && isConnection(type))
    const document = `{ ${query.name}(first: 200) ${connectionSelection(type, 1)} }`
    for (const viewer of [uncleared, other.admin]) {
      const answer = await viewer.ask(document)
      assert.equal(answer.errors, undefined, JSON.stringify(answer.errors))
      assert.ok(!JSON.stringify(answer).includes(secret), `${query.name} shows ${secret}`)
    }
  })
}

test('nobody without clearance finds what is controlled by asking for its text', async () => {
  for (const [list, filter] of [
    ['parts', 'partNumber'],
    ['partInventories', 'serialNumber'],
    ['runs', 'title'],
    ['runSteps', 'title'],
    ['steps', 'title'],
    ['comments', 'content'],
  ] as const) {
    if (!(filter in filtersOf(list))) continue
    const query = `{ ${list}(filters: {${filter}: {ilike: "%${secret}%"}}) { pageInfo { totalCount } } }`
    assert.ok((await cleared.get(query))[list].pageInfo.totalCount > 0, list)
    for (const viewer of [uncleared, other.admin])
      assert.equal((await viewer.get(query))[list].pageInfo.totalCount, 0, list)
  }
})

function filtersOf(list: string): object {
  const named = getNamedType(
    queries.find(({ name }) => name === list)?.args.find(({ name }) => name === 'filters')?.type,
  )
  return named && 'getFields' in named ? named.getFields() : {}
}

test('me shows a person without clearance nothing controlled, however deep the question', async () => {
  const user = schema.getType('User')
  assert.ok(isObjectType(user))
  const answer = await uncleared.ask(`{ me ${deepSelection(user, 2)} }`)
  assert.ok(!JSON.stringify(answer).includes(secret))
})

/** Of each field the places that take the id of something controlled. */
function takingControlled(fields: readonly RootField[]) {
  const nouns = Object.fromEntries(controlledNouns.map((noun) => [noun, 0]))
  return fields.flatMap((field) => {
    const places = placesOf(field).filter(
      ({ path }) => nounOf(nouns, field.name, path.at(-1) ?? '') !== undefined,
    )
    return places.length === 0 ? [] : [{ field, places }]
  })
}

const acting = takingControlled(Object.values(schema.getMutationType()?.getFields() ?? {}))
const asking = takingControlled(queries.filter((field) => !lists.includes(field) && !singles.includes(field)))

for (const { field, places } of asking) {
  test(`${field.name} tells a person without clearance, or of another organization, nothing of what is controlled`, async () => {
    const type = getNamedType(field.type)
    assert.ok(isObjectType(type))
    // Of a list all that is in each would cost more than one query may.
    const depth = isListType(getNullableType(field.type)) ? 1 : 2
    const document = documentOf('query', field).replace('{ __typename }', deepSelection(type, depth))
    let more = false
    for (const { path } of places) {
      const variables = variablesOf(field, path, (each) => {
        const noun = nounOf(world, field.name, each.path.at(-1) ?? '')
        return noun === undefined ? (plainValue(each) ?? 1) : world[noun]
      })
      const { data: told } = await cleared.ask(document, variables)
      for (const viewer of [uncleared, other.admin]) {
        const answer = await viewer.ask(document, variables)
        assert.notEqual(codeOf(answer), 'INTERNAL_SERVER_ERROR', path.join('.'))
        assert.ok(!JSON.stringify(answer).includes(secret), JSON.stringify(answer))
        more ||= JSON.stringify(answer.data) !== JSON.stringify(told)
      }
    }
    assert.ok(more, 'a person with clearance is told more')
  })
}

for (const { field, places } of acting) {
  test(`${field.name} finds nothing controlled for a person without clearance, and does not say what it is`, async () => {
    const etag = await etagOf(nounOf(world, field.name, 'id'))
    const before = await written()
    for (const { path } of places) {
      const variables = variablesOf(field, path, (each) => {
        const name = each.path.at(-1) ?? ''
        const noun = nounOf(world, field.name, name)
        return /^_?etag$/.test(name) ? etag : noun === undefined ? (plainValue(each) ?? 1) : world[noun]
      })
      const { status, answer } = await api.post(uncleared, {
        query: documentOf('mutation', field),
        variables,
      })
      assert.equal(status, 200)
      assert.ok(answer.errors !== undefined, `${path.join('.')} was taken`)
      assert.ok(!JSON.stringify(answer).includes(secret), JSON.stringify(answer))
      assert.ok(
        !['INTERNAL_SERVER_ERROR', 'CONCURRENCY_ERROR'].includes(String(codeOf(answer))),
        `${path.join('.')}: ${JSON.stringify(answer)} ${String(api.failures.at(-1))}`,
      )
    }
    assert.deepEqual(await written(), before)
  })
}

/** The etag of something controlled, as who may see it reads it. */
async function etagOf(noun: string | undefined): Promise<string> {
  const query = singles.find(({ name }) => name === noun)
  if (noun === undefined || query === undefined) return '0'.repeat(32)
  const data = await cleared.get(`query ($id: ID!) { read: ${noun}(id: $id) { _etag } }`, { id: world[noun] })
  return data.read._etag
}

const codeOf = (answer: Answer): unknown => answer.errors?.[0]?.extensions['code']

async function written(): Promise<unknown> {
  const { rows } = await owner.query(
    'select (select count(*) from event where organization_id = $1) as events, (select count(*) from idempotency where organization_id = $1) as keys',
    [floor.organizationId],
  )
  return rows
}

test('who makes a part that is there and controlled is told that it exists, and no more', async () => {
  const create = 'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id } } }'
  const { rows } = await owner.query<{ part_number: string; id: string }>(
    'select part_number, id from part where organization_id = $1 and export_controlled',
    [floor.organizationId],
  )
  const [controlled] = rows
  assert.ok(controlled)
  const answer = await uncleared.ask(create, { input: { partNumber: controlled.part_number } })
  assert.equal(codeOf(answer), 'ALREADY_EXISTS')
  const text = JSON.stringify(answer).replaceAll(controlled.part_number, '')
  assert.ok(!text.includes(controlled.id) && !text.includes(secret), text)
  assert.equal(
    (await other.admin.ask(create, { input: { partNumber: controlled.part_number } })).errors,
    undefined,
    'elsewhere it is a new part',
  )
})

test('a mail address that another organization has is refused without a word about where', async () => {
  const create = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }'
  const answer = await other.admin.ask(create, { input: { name: 'Eve', email: uncleared.email } })
  assert.equal(codeOf(answer), 'ALREADY_EXISTS')
  assert.deepEqual(answer.errors?.[0]?.extensions, {
    code: 'ALREADY_EXISTS',
    type: 'User',
    field: 'email',
    value: '',
  })
})

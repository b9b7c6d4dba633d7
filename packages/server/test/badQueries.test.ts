import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType } from 'graphql'
import { schema } from '../src/schema.ts'
import { type Answer, type Floor, openFloor } from './floor.ts'
import { type HttpApi, openHttpApi } from './httpApi.ts'
import { documentOf, plainValue, type RootField } from './schemaWalk.ts'
import { makeWorld } from './world.ts'

let floor: Floor
let api: HttpApi

before(async () => {
  floor = await openFloor()
  api = openHttpApi(floor)
  await makeWorld(floor)
})

const queries = Object.values(schema.getQueryType()?.getFields() ?? {})
const lists = queries.filter(({ args }) => args.some(({ name }) => name === 'filters'))
const singles = queries.filter(
  ({ args }) => args.length > 0 && args.every(({ name }) => /id$/i.test(name) || name === 'at'),
)

interface Question {
  readonly says: string
  readonly body: string
}

/** A request with variables, of which one value is written as JSON text. */
function question(field: RootField, variables: unknown, json = ''): Question {
  const body = JSON.stringify({ query: documentOf('query', field), variables }).replace(
    '"@hole@"',
    () => json,
  )
  return { says: `${field.name} ${JSON.stringify(variables).slice(0, 120)} ${json.slice(0, 40)}`, body }
}

const codeOf = (answer: Answer | undefined): unknown => answer?.errors?.[0]?.extensions['code']

/** Asks in batches; gives what failed on our side, and what was answered although it must be refused. */
async function problemsOf(
  questions: readonly Question[],
  must: 'BE_ANSWERED' | 'BE_REFUSED' | 'NOT_FAIL',
): Promise<string[]> {
  const problems: string[] = []
  for (let start = 0; start < questions.length; start += 200) {
    const asked = questions.slice(start, start + 200)
    const { status, answers } = await api.post(floor.admin, `[${asked.map(({ body }) => body).join(',\n')}]`)
    assert.equal(status, 200)
    for (const [nth, { says }] of asked.entries()) {
      const code = codeOf(answers[nth])
      if (code === 'INTERNAL_SERVER_ERROR') problems.push(`${says} failed: ${String(api.failures.at(-1))}`)
      if (must === 'BE_ANSWERED' && code !== undefined)
        problems.push(`${says} was refused: ${answers[nth]?.errors?.[0]?.message}`)
      if (must === 'BE_REFUSED' && typeof code !== 'string') problems.push(`${says} was answered`)
    }
  }
  return problems
}

/** `{filters: {part: {id: …}}}` along a path. */
const along = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: /^(and|or)_$/.test(name) ? [inner] : inner }), value)

/** One comparison that a list's filters offer, at a path such as filters.part.partNumber.like. */
interface Comparison {
  readonly path: readonly string[]
  readonly operator: string
  readonly plain: unknown
}

/** Those of the list's own columns, and of each related record the first: what lies behind is that record's own list. */
function comparisonsOf(list: RootField): Comparison[] {
  const filters = list.args.find(({ name }) => name === 'filters')
  return Object.values(fieldsOf(filters?.type)).flatMap((column) => {
    const path = ['filters', column.name]
    const own = comparisonsAt(path, column.type)
    if (own.length > 0) return own
    const [first] = Object.values(fieldsOf(column.type)).flatMap((related) =>
      comparisonsAt([...path, related.name], related.type),
    )
    return first === undefined ? [] : [first]
  })
}

function comparisonsAt(path: readonly string[], type: GraphQLInputType): Comparison[] {
  const operators = fieldsOf(type)
  if (operators['eq'] === undefined) return []
  return Object.values(operators).map(({ name, type: takes }) => ({
    path,
    operator: name,
    plain: plainValue({ path, type: takes, named: getNamedType(takes) }) ?? '1',
  }))
}

function fieldsOf(type: GraphQLInputType | undefined) {
  const named = type && getNamedType(type)
  return isInputObjectType(named) ? named.getFields() : {}
}

const compared = (list: RootField, { path, operator }: Comparison, value: unknown, json = ''): Question =>
  question(list, along([...path, operator], operator === 'in' ? [value] : value), json)

for (const list of lists) {
  test(`filters of ${list.name} with broken texts are refused`, async () => {
    const broken = ['"Wor\\u0000d"', '"Wor\\ud800d"', '"\\udc00"', 'NaN', '1e999', '{}']
    const comparisons = comparisonsOf(list).filter(({ operator }) => ['eq', 'in', 'ilike'].includes(operator))
    const questions = comparisons.flatMap((each) =>
      broken.map((json) => compared(list, each, '@hole@', json)),
    )
    assert.deepEqual(await problemsOf(questions, 'BE_REFUSED'), [])
  })

  test(`every comparison and every order that ${list.name} offers can be asked`, async () => {
    const plain = comparisonsOf(list).map((each) => compared(list, each, each.plain))
    const names = Object.keys(fieldsOf(list.args.find(({ name }) => name === 'filters')?.type))
    const nothing = names.flatMap((name) =>
      [null, {}].map((value) => question(list, along(['filters', name], value))),
    )
    assert.deepEqual(await problemsOf([...plain, ...nothing, ...sortsOf(list)], 'BE_ANSWERED'), [])
  })

  test(`odd comparisons of ${list.name} match nothing or are refused`, async () => {
    const odd = [
      '"abc"',
      '"-1"',
      '"99999999999999999999"',
      '"\\\\"',
      '"a\\\\"',
      '"%"',
      '""',
      `"'; drop table part; --"`,
      '-1',
      '2147483647',
      '"0001-01-01T00:00:00Z"',
      '[]',
      'null',
      '123456789012345678901234567890.5',
    ]
    const comparisons = comparisonsOf(list).filter(({ operator }) =>
      ['eq', 'in', 'lt', 'ilike'].includes(operator),
    )
    const questions = comparisons.flatMap((each) => odd.map((json) => compared(list, each, '@hole@', json)))
    assert.deepEqual(await problemsOf(questions, 'NOT_FAIL'), [])
  })

  test(`${list.name} refuses pages of impossible sizes and places that are none`, async () => {
    const sizes = [-1, 5_001, 2_147_483_647].flatMap((size) => [{ first: size }, { last: size }])
    const encoded = (...values: unknown[]): string =>
      Buffer.from(JSON.stringify(values)).toString('base64url')
    const cursors = [
      'garbage',
      'YXJyYXljb25uZWN0aW9uOjE5',
      '',
      encoded(),
      encoded('ID'),
      encoded('ID', 'abc'),
      encoded('ID', null),
      encoded('ID', '1', '2'),
      encoded('ID', '\u0000'),
      encoded('ID', 5),
      encoded('ID', '99999999999999999999'),
      encoded('OTHER', '1'),
    ]
    const places = cursors.filter(Boolean).flatMap((cursor) => [
      { after: cursor, first: 1 },
      { before: cursor, last: 1 },
    ])
    assert.deepEqual(
      await problemsOf(
        [...sizes, ...places].map((variables) => question(list, variables)),
        'BE_REFUSED',
      ),
      [],
    )
    assert.deepEqual(
      await problemsOf(
        [{ first: 0 }, { last: 0 }, { first: 1, last: 1 }, { after: '' }].map((variables) =>
          question(list, variables),
        ),
        'NOT_FAIL',
      ),
      [],
    )
  })
}

function sortsOf(list: RootField): Question[] {
  const sort = list.args.find(({ name }) => name === 'sort')
  const named = sort && getNamedType(sort.type)
  const names = isEnumType(named) ? named.getValues().map(({ name }) => name) : []
  return [...names.map((name) => [name]), [null], [names[0], names[0]], names].flatMap((value) => [
    question(list, { sort: value, first: 2 }),
    question(list, { sort: value, last: 2 }),
  ])
}

for (const single of singles) {
  test(`${single.name} finds nothing under what is no id`, async () => {
    const none = [
      '0',
      '-1',
      '1.5',
      '"abc"',
      '""',
      '"1:2"',
      '"1:abc"',
      '9007199254740993',
      '"99999999999999999999"',
      '"\'; drop table part; --"',
    ]
    const questions = none.map((json) =>
      question(single, Object.fromEntries(single.args.map(({ name }) => [name, '@hole@'])), json),
    )
    assert.deepEqual(await problemsOf(questions, 'NOT_FAIL'), [])
    const broken = ['"Wor\\u0000d"', '"\\ud800"', 'true', '{}', 'NaN', '1e999'].map((json) =>
      question(single, Object.fromEntries(single.args.map(({ name }) => [name, '@hole@'])), json),
    )
    assert.deepEqual(await problemsOf(broken, 'BE_REFUSED'), [])
  })
}

test('a filter with ten thousand ids is answered, and one that is nested without end is refused', async () => {
  const ids = Array.from({ length: 10_000 }, (_, nth) => nth + 1)
  const query =
    'query ($filters: PartsInputFilters) { parts(filters: $filters, first: 1) { pageInfo { count } } }'
  const answered = await api.post(floor.admin, { query, variables: { filters: { id: { in: ids } } } })
  assert.equal(answered.answer.errors, undefined)
  const nested = (depth: number, name: string): unknown =>
    depth === 0 ? {} : { [name]: [nested(depth - 1, name)] }
  for (const name of ['and_', 'or_']) {
    const { status, answer } = await api.post(floor.admin, {
      query,
      variables: { filters: nested(500, name) },
    })
    assert.equal(status, 200)
    assert.equal(codeOf(answer), 'INVALID_INPUT')
  }
  const wide = {
    or_: Array.from({ length: 20_000 }, (_, nth) => ({
      partNumber: { eq: `P${nth}` },
      revision: { neq: 'A' },
    })),
  }
  assert.notEqual(
    codeOf((await api.post(floor.admin, { query, variables: { filters: wide } })).answer),
    'INTERNAL_SERVER_ERROR',
  )
})

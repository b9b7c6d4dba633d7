import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type GraphQLObjectType, getNullableType, isListType, isObjectType } from 'graphql'
import { statement } from '../src/db/statement.ts'
import { schema } from '../src/schema.ts'
import { type BadValue, oddValues, refusedValues } from './badValues.ts'
import { type Answer, type Floor, openFloor } from './floor.ts'
import { type HttpApi, openHttpApi } from './httpApi.ts'
import {
  documentOf,
  type InputPlace,
  placesOf,
  plainValue,
  type RootField,
  variablesOf,
} from './schemaWalk.ts'
import { makeWorld, nounOf, usualInput, type World } from './world.ts'

/** Stands in variables for what JSON.stringify cannot write. */
const hole = '@hole@'
let floor: Floor
let api: HttpApi
let own: World
let foreign: World

before(async () => {
  floor = await openFloor()
  api = openHttpApi(floor)
  own = await makeWorld(floor)
  foreign = await makeWorld(await openFloor())
})

const mutations = fieldsOf(schema.getMutationType())

function fieldsOf(type: GraphQLObjectType | null | undefined): RootField[] {
  return Object.values(type?.getFields() ?? {})
}

/** One request that the walk makes up: bodies are texts, because a value may be no JSON. */
interface Attempt {
  readonly says: string
  readonly body: string
}

async function attemptsAt(field: RootField, place: InputPlace, bad: readonly BadValue[]): Promise<Attempt[]> {
  const etags = await etagsFor(field)
  const target = place.path
  const variables = variablesOf(field, target, (each) => {
    if (each.path.join() === target.join()) return isListType(getNullableType(each.type)) ? [hole] : hole
    const name = each.path.at(-1) ?? ''
    if (/^_?etag$/.test(name)) return etags
    const noun = nounOf(own, field.name, name)
    return noun === undefined ? plainValue(each) : own[noun]
  })
  // What the place under test is given stands; the rest is what usually works.
  const input = variables['input']
  const given =
    typeof input === 'object' && input !== null && !Array.isArray(input)
      ? { input: { ...input, ...usually(field, place), ...at(input, place) } }
      : {}
  const body = JSON.stringify({ query: documentOf('mutation', field), variables: { ...variables, ...given } })
  return bad.map(({ says, json }) => ({
    says: `${field.name}.${target.join('.')} = ${says}`,
    body: body.replace(`"${hole}"`, () => json),
  }))
}

const usually = (field: RootField, { path }: InputPlace): object =>
  path[0] === 'input' ? usualInput(own, field.name) : {}

/** The part of an input that is under test. */
function at(input: object, { path }: InputPlace): object {
  const name = path[1]
  return name === undefined ? input : { [name]: Reflect.get(input, name) }
}

/** The etag of the record that the mutation changes, as it is now. */
async function etagsFor(field: RootField): Promise<string> {
  const noun = nounOf(own, field.name, 'id') ?? ''
  const query = schema.getQueryType()?.getFields()[noun]
  if (query === undefined || !isObjectType(query.type) || query.type.getFields()['_etag'] === undefined)
    return '0'.repeat(32)
  const data = await floor.admin.get(`query ($id: ID!) { read: ${noun}(id: $id) { _etag } }`, {
    id: own[noun],
  })
  return data.read?._etag ?? '0'.repeat(32)
}

/** Another organization's record of the noun that a place names. Permissions and functions are everybody's. */
function foreignId(field: RootField, place: InputPlace): number | undefined {
  const noun = nounOf(own, field.name, place.path.at(-1) ?? '')
  return noun === undefined || ['permissionGroup', 'function'].includes(noun) ? undefined : foreign[noun]
}

async function written(): Promise<readonly string[]> {
  const [counts] = await floor.rows<{ events: string; keys: string; history: string }>(
    statement(
      'select (select count(*) from event) as events, (select count(*) from idempotency) as keys, (select count(*) from row_history) as history',
    ),
  )
  return [counts?.events ?? '', counts?.keys ?? '', counts?.history ?? '']
}

const codeOf = (answer: Answer | undefined): unknown => answer?.errors?.[0]?.extensions['code']

// A signature's secrets are compared, not stored, and five wrong ones lock the signer: they have a test of their own.
const isSecret = ({ path }: InputPlace): boolean => path.includes('signature')

for (const field of mutations) {
  test(`${field.name} refuses what no floor means, with a code, and writes nothing`, async () => {
    const problems: string[] = []
    for (const place of placesOf(field).filter((each) => !isSecret(each))) {
      const attempts = await attemptsAt(field, place, refusedValues(place, foreignId(field, place)))
      const before = await written()
      const { status, answers } = await api.post(
        floor.admin,
        `[${attempts.map(({ body }) => body).join(',\n')}]`,
      )
      assert.equal(status, 200, JSON.stringify(answers))
      for (const [nth, { says }] of attempts.entries()) {
        const code = codeOf(answers[nth])
        if (typeof code !== 'string') problems.push(`${says} was taken`)
        if (code === 'INTERNAL_SERVER_ERROR') problems.push(`${says} failed: ${String(api.failures.at(-1))}`)
      }
      const now = await written()
      if (now.join() !== before.join())
        problems.push(`${place.path.join('.')} wrote: ${before.join()} became ${now.join()}`)
    }
    assert.deepEqual(problems, [])
  })
}

for (const field of mutations) {
  test(`${field.name} takes or refuses odd values, and never fails of them`, async () => {
    const problems: string[] = []
    for (const place of placesOf(field).filter((each) => !isSecret(each))) {
      for (const { says, body } of await attemptsAt(field, place, oddValues(place))) {
        const { status, answer } = await api.post(floor.admin, body)
        const code = codeOf(answer)
        if (status !== 200) problems.push(`${says} gave HTTP ${status}`)
        if (code === 'INTERNAL_SERVER_ERROR') problems.push(`${says} failed: ${String(api.failures.at(-1))}`)
        if (answer.errors !== undefined && typeof code !== 'string') problems.push(`${says} has no code`)
      }
    }
    assert.deepEqual(problems, [])
  })
}

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { getNamedType, isObjectType } from 'graphql'
import type pg from 'pg'
import { type Statement, statement } from '../src/db/statement.ts'
import { conflicts } from '../src/operation/conflict.ts'
import { schema } from '../src/schema.ts'
import { connectionSelection, deepSelection, isConnection } from './deepSelection.ts'
import { type Answer, type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { type HttpApi, openHttpApi } from './httpApi.ts'
import { aDraft, aPart, aReleasedMbom, aRun, aUnit, release, unique } from './made.ts'
import { documentOf, placesOf, plainValue, variablesOf } from './schemaWalk.ts'
import { act, fieldNamed, record, roleNamed, seeStep, sign } from './working.ts'
import { nounOf, type World } from './world.ts'

/** Stands in every text of what is controlled: whoever reads it has seen too much. */
const secret = 'SECRET'
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
const controlledNouns = [
  'part', 'partInventory', 'mbom', 'mbomItem', 'mbomItemReferenceDesignator', 'mbomSubstitute', 'procedure', 'step', 'stepField',
  'stepEdge', 'stepGate', 'run', 'runStep', 'runStepField',
]

const queries = Object.values(schema.getQueryType()?.getFields() ?? {})
const lists = queries.filter(({ args }) => args.some(({ name }) => name === 'filters'))
const singles = queries.filter(({ args }) => args.length === 1 && args[0]?.name === 'id')

/** Of each list the ids in it and its own count. */
type Lists = ReadonlyMap<string, { readonly ids: readonly unknown[]; readonly total: unknown }>

async function listAll(asker: Asker): Promise<Lists> {
  const entries = lists.map(async ({ name }) => {
    const data = await asker.get(`{ ${name}(first: 5000) { edges { node { id } } pageInfo { totalCount } } }`)
    return [name, { ids: data[name].edges.map((edge: { node: { id: unknown } }) => edge.node.id), total: data[name].pageInfo.totalCount }] as const
  })
  return new Map(await Promise.all(entries))
}

before(async () => {
  ;[floor, other] = [await openFloor(), await openFloor()]
  ;[api, otherApi] = [openHttpApi(floor), openHttpApi(other)]
  cleared = await floor.person({ roles: ['Admin', 'Quality Engineer'], cleared: true, name: 'Cleo Cleared' })
  uncleared = await floor.person({ roles: ['Admin'], name: 'Una Uncleared' })
  owner = await floor.owner()
  const open = await aPart(cleared, { partNumber: unique('OPEN') })
  await aUnit(cleared, open.id)
  ;[seenBefore, otherSawBefore] = [await listAll(uncleared), await listAll(other.admin)]
  const { rows } = await owner.query<{ last: string }>('select max(id) as last from record where organization_id = $1', [floor.organizationId])
  world = await makeControlled(open.id)
  const made = await owner.query<{ id: string }>(
    `select id from record where organization_id = $1 and id > $2 union select stream_id from event where organization_id = $1 and stream_id > $2`,
    [floor.organizationId, rows[0]?.last],
  )
  ids = [...new Set([...made.rows.map(({ id }) => id), ...Object.values(world).map(String)])]
})

/** A controlled part with its BOM, procedure, unit and run: worked, recorded, signed; and drafts of the next BOM and of another procedure. */
async function makeControlled(openPartId: number): Promise<World> {
  const part = await aPart(cleared, { partNumber: unique(secret), description: secret, exportControlled: true })
  await aReleasedMbom(cleared, part.id, [{ partId: openPartId, quantity: 1 }])
  const gates = [{ roles: [{ roleId: await roleNamed(cleared, 'Quality Engineer'), count: 1 }], kind: 'APPROVAL', stands: 'BEFORE_COMPLETION' }]
  const steps = [{ title: `${secret} prepare`, fields: secretFields, gates }, { title: `${secret} assemble` }]
  const secretly = { exportControlled: true, description: secret }
  const procedure = await release(cleared, (await aDraft(cleared, steps, secretly)).id)
  const unit = await aUnit(cleared, part.id, { serialNumber: unique(secret) })
  const run = await aRun(cleared, { procedureId: procedure.id, partInventoryId: unit.id, title: unique(secret) })
  const step = await act(cleared, 'startRunStep', await seeStep(cleared, run.id, `${secret} prepare`))
  await record(cleared, fieldNamed(step, `${secret} torque`), { value: '12.5' })
  await record(cleared, fieldNamed(step, `${secret} remark`), { value: `${secret} remark` })
  await sign(cleared, fieldNamed(step, `${secret} done`))
  return {
    ...(await makeDrafts(part.id, openPartId, await aDraft(cleared, steps, secretly))),
    part: part.id,
    partInventory: unit.id,
    run: run.id,
    runStep: step.id,
    runStepField: fieldNamed(step, `${secret} torque`).id,
  }
}

const secretFields = [
  { name: `${secret} torque`, type: 'NUMBER' },
  { name: `${secret} remark`, type: 'STRING' },
  { name: `${secret} done`, type: 'SIGNOFF' },
]

async function makeDrafts(partId: number, openPartId: number, draft: { readonly id: number }): Promise<World> {
  const make = async (mutation: string, type: string, input: object, noun: string): Promise<number> =>
    (await cleared.get(`mutation ($input: ${type}!) { made: ${mutation}(input: $input) { ${noun} { id } } }`, { input })).made[noun].id
  const mbom = await make('createMbom', 'CreateMBomInput', { partId, copyMbom: false }, 'mbom')
  const mbomItem = await make('createMbomItem', 'CreateMBomItemInput', { mbomId: mbom, partId: openPartId, quantity: 1 }, 'mbomItem')
  const designator = { mbomItemId: mbomItem, value: `${secret}1` }
  const mbomItemReferenceDesignator = await make('createMbomItemReferenceDesignator', 'CreateMBomItemReferenceDesignatorInput', designator, 'mbomItemReferenceDesignator')
  const substitute = (await aPart(cleared, { partNumber: unique(secret), exportControlled: true })).id
  const mbomSubstitute = await make('createMbomSubstitute', 'CreateMBomSubstituteInput', { mbomItemId: mbomItem, partId: substitute }, 'mbomSubstitute')
  const { procedure } = await cleared.get('query ($id: ID!) { procedure(id: $id) { steps { id fields { id } gates { id } } } }', { id: draft.id })
  const [first, second] = procedure.steps
  const stepEdge = await make('createStepEdge', 'CreateStepEdgeInput', { stepId: second.id, upstreamStepId: first.id }, 'stepEdge')
  return {
    mbom,
    mbomItem,
    mbomItemReferenceDesignator,
    mbomSubstitute,
    procedure: draft.id,
    step: first.id,
    stepField: first.fields[0].id,
    stepGate: first.gates[0].id,
    stepEdge,
  }
}

test('a person with clearance sees what is controlled, or the tests below would show nothing', async () => {
  const now = await listAll(cleared)
  for (const noun of ['parts', 'partInventories', 'mboms', 'mbomItems', 'procedures', 'steps', 'runs', 'runSteps']) {
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
    const bodies = ids.map((id) => ({ query: `query ($id: ID!) { ${name}(id: $id) { __typename } }`, variables: { id } }))
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
    const document = `{ ${query.name}(first: 500) ${connectionSelection(type, 1)} }`
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
  ] as const) {
    if (!(filter in filtersOf(list))) continue
    const query = `{ ${list}(filters: {${filter}: {ilike: "%${secret}%"}}) { pageInfo { totalCount } } }`
    assert.ok((await cleared.get(query))[list].pageInfo.totalCount > 0, list)
    for (const viewer of [uncleared, other.admin]) assert.equal((await viewer.get(query))[list].pageInfo.totalCount, 0, list)
  }
})

function filtersOf(list: string): object {
  const named = getNamedType(queries.find(({ name }) => name === list)?.args.find(({ name }) => name === 'filters')?.type)
  return named && 'getFields' in named ? named.getFields() : {}
}

test('me shows a person without clearance nothing controlled, however deep the question', async () => {
  const user = schema.getType('User')
  assert.ok(isObjectType(user))
  const answer = await uncleared.ask(`{ me ${deepSelection(user, 2)} }`)
  assert.ok(!JSON.stringify(answer).includes(secret))
})

/** Of each mutation the places that take the id of something controlled. */
const acting = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
  const nouns = Object.fromEntries(controlledNouns.map((noun) => [noun, 0]))
  const places = placesOf(field).filter(({ path }) => nounOf(nouns, field.name, path.at(-1) ?? '') !== undefined)
  return places.length === 0 ? [] : [{ field, places }]
})

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
      const { status, answer } = await api.post(uncleared, { query: documentOf('mutation', field), variables })
      assert.equal(status, 200)
      assert.ok(answer.errors !== undefined, `${path.join('.')} was taken`)
      assert.ok(!JSON.stringify(answer).includes(secret), JSON.stringify(answer))
      assert.ok(!['INTERNAL_SERVER_ERROR', 'CONCURRENCY_ERROR'].includes(String(codeOf(answer))), `${path.join('.')}: ${JSON.stringify(answer)} ${String(api.failures.at(-1))}`)
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
  const { rows } = await owner.query('select (select count(*) from event where organization_id = $1) as events, (select count(*) from idempotency where organization_id = $1) as keys', [floor.organizationId])
  return rows
}

// The database itself, as the application's role reads it.

interface Table {
  readonly table: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

async function readTables(): Promise<readonly Table[]> {
  const { rows } = await owner.query<Table>(
    `select c.relname as table, jsonb_agg(jsonb_build_object('name', a.attname, 'type', a.atttypid::regtype::text)) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'v') group by c.relname order by 1`,
  )
  return rows
}

/** Tables of the server itself, which hold nothing of anybody: which migrations were run. */
const nobodys = ['schema_migration']

test('every table stands behind the wall, and the application owns nothing and cannot pass it', async () => {
  const { rows } = await owner.query<{ name: string; secured: boolean; wall: string | null; controlled: boolean }>(
    `select c.relname as name, c.relrowsecurity as secured, p.qual as wall,
            exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'export_controlled') as controlled
       from pg_class c left join pg_policies p on p.schemaname = 'public' and p.tablename = c.relname
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  )
  const ofSomebody = rows.filter(({ name }) => !nobodys.includes(name))
  const problems = ofSomebody.flatMap(({ name, secured, wall, controlled }) => {
    const demands = [
      ...(secured ? [] : ['row-level security']),
      ...(/\b(organization_)?id = /.test(wall ?? '') && wall?.includes('traveler.organization_id') ? [] : ['a policy by organization']),
      ...(controlled && !wall?.includes('traveler.export_cleared') ? ['a policy by clearance'] : []),
    ]
    return demands.map((demand) => `${name} lacks ${demand}`)
  })
  assert.deepEqual(problems, [])
  const roles = await owner.query(`select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'traveler_app'`)
  assert.deepEqual(roles.rows, [{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }])
  const owned = await owner.query(`select relname from pg_class where relowner = (select oid from pg_roles where rolname = 'traveler_app')`)
  assert.deepEqual(owned.rows, [])
})

test('no row of another organization, and no controlled row, is read past the wall', async () => {
  const problems: string[] = []
  for (const { table, columns } of (await readTables()).filter((each) => !nobodys.includes(each.table))) {
    const names = new Set(columns.map(({ name }) => name))
    const whose = names.has('organization_id') ? 'organization_id' : 'id'
    const theirs = await count(other, `select count(*)::integer as count from "${table}" where ${whose} = $1::bigint`, [floor.organizationId])
    if (theirs > 0) problems.push(`another organization reads ${theirs} rows of ${table}`)
    const pointing = columns.flatMap(({ name, type }) => (type === 'bigint' && name !== 'position' ? [`"${name}" = any($1::bigint[])`] : []))
    const controlled = await countAs(uncleared, `select count(*)::integer as count from "${table}" t where ${pointing.join(' or ')}`, [ids])
    if (controlled > 0) problems.push(`a person without clearance reads ${controlled} rows of ${table} that name what is controlled`)
    const told = await countAs(uncleared, `select count(*)::integer as count from "${table}" t where t::text like $1`, [`%${secret}%`])
    if (told > 0) problems.push(`a person without clearance reads ${told} rows of ${table} that say what is controlled`)
  }
  assert.deepEqual(problems, [])
})

const count = (of: Floor, text: string, values: readonly unknown[]): Promise<number> => countAs(of.admin, text, values)

async function countAs(viewer: Asker, text: string, values: readonly unknown[]): Promise<number> {
  const asked: Statement = statement(text, [...values])
  const [row] = await floor.rows<{ count: number }>(asked, viewer.caller)
  return row?.count ?? 0
}

/** What each function that runs with the owner's rights gives, and why that tells nobody anything. */
const definers: Readonly<Record<string, { readonly call: string; readonly columns: readonly string[] }>> = {
  // Before a caller's organization is known: which organization a login name is of. Never a name, never a secret.
  directory_find: { call: `directory_find('EMAIL', '${'nobody@example.com'}')`, columns: ['organization_id', 'record_id'] },
  // For jobs, which then go through the organizations one by one behind their walls.
  organizations: { call: 'organizations()', columns: ['organization_id'] },
  organizations_with_news: { call: `organizations_with_news('0')`, columns: ['organization_id'] },
}

test('each function with the rights of the owner is known, and gives ids of organizations alone', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
  )
  assert.deepEqual(
    rows.map(({ name }) => name),
    Object.keys(definers).sort(),
    'a new one needs a line above: what it gives to another organization and to a person without clearance',
  )
  for (const [name, { call, columns }] of Object.entries(definers)) {
    for (const viewer of [other.admin, uncleared]) {
      const given = await floor.rows(statement(`select * from ${call}`, []), viewer.caller)
      for (const row of given) assert.deepEqual(Object.keys(row), columns, name)
      assert.ok(!JSON.stringify(given).includes(secret))
    }
  }
})

test('every unique constraint has a meaning, so that nobody reads the database’s own words', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select i.relname as name from pg_index x join pg_class i on i.oid = x.indexrelid
      where x.indisunique and not x.indisprimary and i.relnamespace = 'public'::regnamespace order by 1`,
  )
  assert.deepEqual(
    rows.map(({ name }) => name).filter((name) => conflicts[name] === undefined),
    [],
  )
})

test('who makes a part that is there and controlled is told that it exists, and no more', async () => {
  const create = 'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id } } }'
  const { rows } = await owner.query<{ part_number: string; id: string }>('select part_number, id from part where organization_id = $1 and export_controlled', [floor.organizationId])
  const [controlled] = rows
  assert.ok(controlled)
  const answer = await uncleared.ask(create, { input: { partNumber: controlled.part_number } })
  assert.equal(codeOf(answer), 'ALREADY_EXISTS')
  const text = JSON.stringify(answer).replaceAll(controlled.part_number, '')
  assert.ok(!text.includes(controlled.id) && !text.includes(secret), text)
  assert.equal((await other.admin.ask(create, { input: { partNumber: controlled.part_number } })).errors, undefined, 'elsewhere it is a new part')
})

test('a mail address that another organization has is refused without a word about where', async () => {
  const create = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }'
  const answer = await other.admin.ask(create, { input: { name: 'Eve', email: uncleared.email } })
  assert.equal(codeOf(answer), 'ALREADY_EXISTS')
  assert.deepEqual(answer.errors?.[0]?.extensions, { code: 'ALREADY_EXISTS', type: 'User', field: 'email', value: '' })
})

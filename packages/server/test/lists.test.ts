import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type pg from 'pg'
import lists from '../../../bench/lists.json' with { type: 'json' }
import { statement } from '../src/db/statement.ts'
import { encodeCursor } from '../src/graphql/cursor.ts'
import type { ListSpec } from '../src/graphql/listSpec.ts'
import { listNamed } from '../src/graphql/lists.ts'
import { pageStatement } from '../src/graphql/readPage.ts'
import { runList } from '../src/run/runList.graphql.ts'
import { schema } from '../src/schema.ts'
import { type Floor, openFloor } from './floor.ts'
import { aPart, aReleasedProcedure, aRun } from './made.ts'

let floor: Floor
let owner: pg.Client

interface Plan {
  readonly 'Node Type': string
  readonly 'Index Cond'?: string
  readonly Plans?: readonly Plan[]
}

before(async () => {
  floor = await openFloor()
  owner = await floor.owner()
})

/** The plan of a page of a list of millions of rows, as the application's role under row-level security is given it. */
async function planOf(spec: ListSpec, given: Parameters<typeof pageStatement>[1]): Promise<Plan[]> {
  const { text, values } = pageStatement(spec, given)
  await owner.query('begin')
  try {
    await tellOfMillions(spec.table)
    await owner.query('set local role traveler_app')
    await owner.query(
      `select set_config('traveler.organization_id', $1, true), set_config('traveler.export_cleared', 'off', true)`,
      [floor.organizationId],
    )
    // The rows that are really there make the planner rather scan and sort: what counts is what an index can serve.
    await owner.query(
      'set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off',
    )
    const { rows } = await owner.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
      `explain (format json) ${text}`,
      [...values],
    )
    return flat(rows[0]?.['QUERY PLAN'][0]?.Plan)
  } finally {
    await owner.query('rollback')
  }
}

/**
 * Tells the planner, until the rollback, of a table with millions of rows in several organizations. Of what the test
 * server really holds, other tests' rows and when they were last counted, a plan would be a matter of luck.
 */
async function tellOfMillions(table: string): Promise<void> {
  await owner.query(
    `select pg_restore_relation_stats('schemaname', 'public', 'relname', $1::text, 'relpages', 1, 'reltuples', 1000000::real)`,
    [table],
  )
  await owner.query(
    `select pg_clear_attribute_stats('public', $1::text, attname, false),
pg_restore_attribute_stats('schemaname', 'public', 'relname', $1::text, 'attname', attname::text, 'inherited', false,
  'null_frac', 0::real, 'avg_width', 8, 'n_distinct', (case attname when 'id' then -1 else 10 end)::real)
from pg_attribute where attrelid = $1::text::regclass and attnum > 0 and not attisdropped`,
    [table],
  )
}

function flat(plan: Plan | undefined): Plan[] {
  return plan === undefined ? [] : [plan, ...(plan.Plans ?? []).flatMap(flat)]
}

/** That the plan reads the list's rows in order from an index whose condition names what is filtered by. */
function assertServed(plans: readonly Plan[], columns: readonly string[]): void {
  const scans = plans.filter((plan) => plan['Node Type'].startsWith('Index'))
  assert.ok(scans.length > 0, JSON.stringify(plans))
  for (const column of ['organization_id', ...columns]) {
    for (const scan of scans) assert.match(scan['Index Cond'] ?? '', new RegExp(column))
  }
  assert.deepEqual(
    plans.filter((plan) => plan['Node Type'] === 'Sort'),
    [],
  )
}

/** The columns that a condition of the index names; what is absent (open: neither completed nor canceled) is its predicate. */
function columnsOf(spec: ListSpec, filters: object): string[] {
  return Object.entries(filters).flatMap(([name, comparison]) => {
    const filter = spec.filters[name]
    if (filter !== undefined && 'absent' in filter) return []
    assert.ok(filter !== undefined && 'column' in filter, name)
    return Object.hasOwn(comparison, 'isnull') ? [] : [filter.column]
  })
}

for (const list of lists) {
  test(`an index serves: ${list.name}`, async () => {
    const spec = listNamed(list.list)()
    const filters = JSON.parse(JSON.stringify(list.filters).replaceAll(/"\$\w+"/g, '"1"'))
    assertServed(await planOf(spec, { filters, sort: list.sort, first: 50 }), columnsOf(spec, filters))
  })
}

for (const [sort, page, place] of [
  ['DUE_DATE_ASC', 'forwards', 'a due date'],
  ['DUE_DATE_ASC', 'forwards', 'none'],
  ['DUE_DATE_ASC', 'backwards', 'a due date'],
  ['DUE_DATE_ASC', 'backwards', 'none'],
  ['DUE_DATE_DESC', 'forwards', 'a due date'],
  ['DUE_DATE_DESC', 'forwards', 'none'],
  ['DUE_DATE_DESC', 'backwards', 'a due date'],
  ['DUE_DATE_DESC', 'backwards', 'none'],
] as const) {
  test(`a page ${page} behind a run with ${place} is a range of the index, ${sort}`, async () => {
    const order = sort === 'DUE_DATE_ASC' ? 'DUE_DATE,ID' : 'DUE_DATE_DESC,ID_DESC'
    const cursor = encodeCursor({
      order,
      values: [place === 'none' ? null : '2026-01-01T00:00:00Z', '1'],
    })
    const behind = page === 'forwards' ? { first: 50, after: cursor } : { last: 50, before: cursor }
    assertServed(await planOf(runList, { sort: [sort], ...behind }), ['due_date'])
    const filters = { status: { eq: 'TODO' } }
    if (sort === 'DUE_DATE_ASC')
      assertServed(await planOf(runList, { filters, sort: [sort], ...behind }), ['status', 'due_date'])
  })
}

// Permissions are a table of the rules, not of the database.
const specs = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) =>
  args.some((arg) => arg.name === 'sort') && name !== 'permissionGroups' ? [listNamed(name)()] : [],
)

for (const spec of specs) {
  // A list of one's own is never asked for without its owner.
  const mine = spec.personal === undefined ? {} : { filters: { [spec.personal]: { eq: '1' } } }
  test(`an index serves every order of ${spec.name} that is said to have one`, async () => {
    for (const [name, { indexed }] of Object.entries(spec.sorts)) {
      const directions = indexed === true ? ['ASC', 'DESC'] : indexed === 'UPWARDS' ? ['ASC'] : []
      for (const direction of directions) {
        const plans = await planOf(spec, { ...mine, sort: [`${name}_${direction}`], first: 50 })
        const sorted = plans.filter((plan) => plan['Node Type'] === 'Sort')
        assert.deepEqual(sorted, [], `${name}_${direction}`)
      }
    }
  })
}

test('a list of more than 10,000 rows is refused without `first`, never silently cut, and so is an order without an index', async () => {
  const long = await openFloor()
  const owner = await long.owner()
  await owner.query(
    `insert into location (organization_id, id, name, etag, created_at, updated_at, created_by, updated_by)
select $1, nextval('record_id'), 'Bin ' || n, gen_random_uuid(), now(), now(), $2, $2 from generate_series(1, 10001) as n`,
    [long.organizationId, long.admin.id],
  )
  const list = (args: string) => `{ locations${args} { edges { node { id } } pageInfo { count } } }`
  const refused = async (args: string): Promise<unknown> =>
    (await long.admin.ask(list(args))).errors?.[0]?.extensions
  assert.deepEqual(await refused(''), { code: 'LIST_TOO_LONG', list: 'locations', limit: 10_000 })
  const sortable = ['ID', 'ENTITY_ID', 'NAME']
  for (const [sort, named] of [
    ['_UPDATED_DESC', '_UPDATED'],
    ['NAME_ASC, _UPDATED_ASC', 'NAME, _UPDATED'],
  ]) {
    assert.deepEqual(await refused(`(sort: [${sort}], first: 1)`), {
      code: 'UNSORTABLE',
      list: 'locations',
      sort: named,
      sortable,
    })
  }
  const { locations } = await long.admin.get(
    '{ locations(first: 1) { pageInfo { count totalCount totalCountIsExact } } }',
  )
  assert.equal(locations.pageInfo.totalCountIsExact, false)
  assert.ok(locations.pageInfo.totalCount > 10_000, String(locations.pageInfo.totalCount))
  const few = '(filters: { name: { like: "Bin 999%" } }, sort: [_UPDATED_DESC])'
  assert.equal((await long.admin.get(list(few))).locations.pageInfo.count, 11)
  assert.equal((await long.admin.get(list('(sort: [NAME_DESC], first: 5)'))).locations.pageInfo.count, 5)
})

test('a page holds at most 5,000 rows, and may hold none', async () => {
  assert.deepEqual(await floor.admin.refused('{ runs(first: 5001) { edges { node { id } } } }'), [
    'INVALID_INPUT',
  ])
  const none = await floor.admin.get(
    '{ runs(first: 0) { edges { node { id } } pageInfo { hasNextPage count totalCount } } }',
  )
  assert.equal(none.runs.pageInfo.count, 0)
})

test('pages backwards are pages forwards, and absent due dates come last both ways', async () => {
  const part = await aPart(floor.admin)
  const procedure = await aReleasedProcedure(floor.admin)
  const due = ['2026-03-01T00:00:00Z', null, '2026-01-01T00:00:00Z', null, '2026-02-01T00:00:00Z']
  for (const [nth, dueDate] of due.entries())
    await aRun(floor.admin, { procedureId: procedure.id, partId: part.id, title: `R${nth}`, dueDate })
  const pages = (sort: string, page: string) =>
    floor.admin.get(
      `{ runs(sort: [${sort}], ${page}) { edges { node { title } cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    )
  const titles = (answer: { runs: { edges: { node: { title: string } }[] } }) =>
    answer.runs.edges.map((edge) => edge.node.title)
  assert.deepEqual(titles(await pages('DUE_DATE_ASC', 'first: 5')), ['R2', 'R4', 'R0', 'R1', 'R3'])
  assert.deepEqual(titles(await pages('DUE_DATE_DESC', 'first: 5')), ['R0', 'R4', 'R2', 'R3', 'R1'])
  const first = await pages('DUE_DATE_ASC', 'first: 2')
  const second = await pages('DUE_DATE_ASC', `first: 2, after: "${first.runs.pageInfo.endCursor}"`)
  assert.deepEqual(titles(second), ['R0', 'R1'])
  const third = await pages('DUE_DATE_ASC', `first: 2, after: "${second.runs.pageInfo.endCursor}"`)
  assert.deepEqual(titles(third), ['R3'])
  assert.equal(third.runs.pageInfo.hasNextPage, false)
  const back = await pages('DUE_DATE_ASC', `last: 2, before: "${third.runs.pageInfo.startCursor}"`)
  assert.deepEqual(titles(back), ['R0', 'R1'])
  assert.equal(back.runs.pageInfo.hasPreviousPage, true)
  for (const [sort, expected] of [
    ['DUE_DATE_ASC', ['R2', 'R4', 'R0', 'R1', 'R3']],
    ['DUE_DATE_DESC', ['R0', 'R4', 'R2', 'R3', 'R1']],
  ] as const) {
    const forwards: string[] = []
    for (let page = await pages(sort, 'first: 1'); titles(page).length > 0; ) {
      forwards.push(...titles(page))
      page = await pages(sort, `first: 1, after: "${page.runs.pageInfo.endCursor}"`)
    }
    assert.deepEqual(forwards, expected)
    const backwards: string[] = []
    for (let page = await pages(sort, 'last: 1'); titles(page).length > 0; ) {
      backwards.unshift(...titles(page))
      page = await pages(sort, `last: 1, before: "${page.runs.pageInfo.startCursor}"`)
    }
    assert.deepEqual(backwards, expected)
  }
})

test('the application counts no run of another organization', async () => {
  const rows = await floor.rows<{ count: string }>(
    statement('select count(*) from run where organization_id <> $1::bigint', [floor.organizationId]),
  )
  assert.equal(rows[0]?.count, '0')
})

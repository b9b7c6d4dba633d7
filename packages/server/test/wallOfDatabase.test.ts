import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type pg from 'pg'
import { statement } from '../src/db/statement.ts'
import { conflicts } from '../src/operation/conflict.ts'
import { makeControlled, secret } from './controlledWorld.ts'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { aDispositionType } from './issuing.ts'
import { aLabel, aPart, unique } from './made.ts'

let floor: Floor
let other: Floor
let uncleared: Person
let owner: pg.Client
/** Of everything controlled. */
let ids: readonly string[]

before(async () => {
  ;[floor, other] = [await openFloor(), await openFloor()]
  const cleared = await floor.person({
    roles: ['Admin', 'Quality Engineer'],
    cleared: true,
    name: 'Cleo Cleared',
  })
  uncleared = await floor.person({ roles: ['Admin'], name: 'Una Uncleared' })
  owner = await floor.owner()
  const label = await aLabel(cleared)
  const dispositionType = await aDispositionType(cleared, { kind: 'REWORK' })
  const open = await aPart(cleared, { partNumber: unique('OPEN') })
  const world = await makeControlled(cleared, { part: open.id, label: label.id, dispositionType })
  const { rows } = await owner.query<{ id: string }>(
    'select id from record where organization_id = $1 and id > $2',
    [floor.organizationId, open.id],
  )
  ids = [...new Set([...rows.map(({ id }) => id), ...Object.values(world).map(String)])]
})

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
  const { rows } = await owner.query<{
    name: string
    secured: boolean
    wall: string | null
    controlled: boolean
  }>(
    `select c.relname as name, c.relrowsecurity as secured, p.qual as wall,
            exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'export_controlled') as controlled
       from pg_class c left join pg_policies p on p.schemaname = 'public' and p.tablename = c.relname
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  )
  const ofSomebody = rows.filter(({ name }) => !nobodys.includes(name))
  const problems = ofSomebody.flatMap(({ name, secured, wall, controlled }) => {
    const demands = [
      ...(secured ? [] : ['row-level security']),
      ...(/\b(organization_)?id = /.test(wall ?? '') && wall?.includes('traveler.organization_id')
        ? []
        : ['a policy by organization']),
      ...(controlled && !wall?.includes('traveler.export_cleared') ? ['a policy by clearance'] : []),
    ]
    return demands.map((demand) => `${name} lacks ${demand}`)
  })
  assert.deepEqual(problems, [])
  const roles = await owner.query(
    `select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'traveler_app'`,
  )
  assert.deepEqual(roles.rows, [{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }])
  const owned = await owner.query(
    `select relname from pg_class where relowner = (select oid from pg_roles where rolname = 'traveler_app')`,
  )
  assert.deepEqual(owned.rows, [])
})

test('no row of another organization, and no controlled row, is read past the wall', async () => {
  const problems: string[] = []
  for (const { table, columns } of (await readTables()).filter((each) => !nobodys.includes(each.table))) {
    const names = new Set(columns.map(({ name }) => name))
    const whose = names.has('organization_id') ? 'organization_id' : 'id'
    const theirs = await count(
      other,
      `select count(*)::integer as count from "${table}" where ${whose} = $1::bigint`,
      [floor.organizationId],
    )
    if (theirs > 0) problems.push(`another organization reads ${theirs} rows of ${table}`)
    const pointing = columns.flatMap(({ name, type }) =>
      type === 'bigint' && name !== 'position' ? [`"${name}" = any($1::bigint[])`] : [],
    )
    const controlled = await countAs(
      uncleared,
      `select count(*)::integer as count from "${table}" t where ${pointing.join(' or ')}`,
      [ids],
    )
    if (controlled > 0)
      problems.push(
        `a person without clearance reads ${controlled} rows of ${table} that name what is controlled`,
      )
    const told = await countAs(
      uncleared,
      `select count(*)::integer as count from "${table}" t where t::text like $1`,
      [`%${secret}%`],
    )
    if (told > 0)
      problems.push(`a person without clearance reads ${told} rows of ${table} that say what is controlled`)
  }
  assert.deepEqual(problems, [])
})

const count = (of: Floor, text: string, values: readonly unknown[]): Promise<number> =>
  countAs(of.admin, text, values)

async function countAs(viewer: Asker, text: string, values: readonly unknown[]): Promise<number> {
  const [row] = await floor.rows<{ count: number }>(statement(text, [...values]), viewer.caller)
  return row?.count ?? 0
}

/** What each function that runs with the owner's rights gives, and why that tells nobody anything. */
const definers: Readonly<Record<string, { readonly call: string; readonly columns: readonly string[] }>> = {
  // Before a caller's organization is known: which organization a login name is of. Never a name, never a secret.
  directory_find: {
    call: `directory_find('EMAIL', '${'nobody@example.com'}')`,
    columns: ['organization_id', 'record_id'],
  },
  // Of parts that the caller may see (the policy is repeated in it): by which procedures they are inspected when they come in.
  // Ids, and whether it is controlled, which the refusal to receive gives away.
  inspections_of: {
    call: `inspections_of(array(select id from part))`,
    columns: ['of_id', 'procedure_id', 'export_controlled'],
  },
  // Of units that the caller may see (the policy is repeated in it): which issues hold them, as that they are held gives away.
  issues_on_units: {
    call: `issues_on_units(array(select id from part_inventory))`,
    columns: ['of_id', 'id', 'status', 'approved_availability'],
  },
  // Of part families whose ids the caller knows: how far their numbers have run, never of which units.
  last_running_numbers: { call: `last_running_numbers('{1}')`, columns: ['family_id', 'last'] },
  // Whether numbers that the caller made are used: what refusing a used serial tells anyway.
  numbers_used: { call: `numbers_used(null, '{${secret}}', '{}')`, columns: ['family_id', 'used'] },
  // For jobs, which then go through the organizations one by one behind their walls.
  organizations: { call: 'organizations()', columns: ['organization_id'] },
  organizations_with_news: { call: `organizations_with_news('0')`, columns: ['organization_id'] },
  // Ids of runs that the caller may see: the policies are repeated in it (runSearch.test.ts).
  runs_with_words: { call: `runs_with_words('${secret}', 10)`, columns: ['runs_with_words'] },
  // Of sessions that the caller may see (the policy is repeated in it): when their people were at work beside them, which
  // their own labor gives away. Ids and times, nothing of the work.
  sessions_beside: {
    call: `sessions_beside(array(select id from run_step), now())`,
    columns: ['of_id', 'id', 'run_step_id', 'user_id', 'check_in', 'check_out'],
  },
  // Of units that the caller may see (the policy is repeated in it): how many runs there are, as their status gives away.
  work_on_units: {
    call: `work_on_units(array(select id from part_inventory))`,
    columns: [
      'id',
      'runs',
      'open_runs',
      'open_changes',
      'open_builds',
      'builds',
      'has_requirements',
      'unfinished',
    ],
  },
}

test('each function with the rights of the owner is known, and gives ids and counts alone', async () => {
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

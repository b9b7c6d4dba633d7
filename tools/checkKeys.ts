import pg from 'pg'
import type { SocketConnection } from '../packages/server/src/db/embeddedServer.ts'

/** The tables that stand above organizations, and why. */
const exceptions = {
  organization: 'is the organization',
  directory: 'finds the organization of a login or an API key',
  schema_migration: 'is the bookkeeping of the migrations',
}

/**
 * Keys of a migrated database that do not begin with organization_id, the wall between tenants, and what numbers rows by
 * the sequence of which acts draw ids in blocks.
 */
export async function checkKeys(database: SocketConnection): Promise<string[]> {
  const client = new pg.Client(database)
  await client.connect()
  try {
    const { rows } = await client.query<{ table: string; key: string; kind: string }>(
      keysWithoutOrganization,
      [Object.keys(exceptions)],
    )
    const wasteful = await client.query<{ name: string }>(idsDrawnOneByOne)
    return [
      ...rows.map(
        ({ table, key, kind }) => `${table}: the ${kind} ${key} does not begin with organization_id`,
      ),
      ...wasteful.rows.map(
        ({ name }) =>
          `${name} draws a thousand ids of record_id for each row: only acts draw of it; use beside_record_id`,
      ),
    ]
  } finally {
    await client.end()
  }
}

// A unique index may stand without a constraint (the partial ones do), so indexes are asked, not constraints. A foreign
// key to an excepted table has to begin with organization_id as well. An expression as the first column has number 0.
const keysWithoutOrganization = `
  with own_table as (
    select oid, relname from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all ($1)
  ), key as (
    select t.oid, t.relname, i.indexrelid::regclass::text as name,
           case when i.indisprimary then 'primary key' else 'unique key' end as kind, i.indkey[0] as first_column
      from own_table t join pg_index i on i.indrelid = t.oid and i.indisunique
    union all
    select t.oid, t.relname, c.conname, 'foreign key', c.conkey[1]
      from own_table t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
  )
  select key.relname as "table", key.name as "key", key.kind
    from key left join pg_attribute a on a.attrelid = key.oid and a.attnum = key.first_column
   where a.attname is distinct from 'organization_id'
   order by 1, 2`

const idsDrawnOneByOne = `
  select adrelid::regclass::text as name from pg_attrdef where pg_get_expr(adbin, adrelid) like '%''record_id''%'
  union all
  select proname from pg_proc where pronamespace = 'public'::regnamespace and prosrc like '%nextval(''record_id'')%'
  order by 1`

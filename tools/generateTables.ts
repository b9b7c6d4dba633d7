import type pg from 'pg'

interface Column {
  readonly table_name: string
  readonly column_name: string
  readonly type: string
  readonly nullable: boolean
  /** Definitions of the checks on this column alone. */
  readonly checks: readonly string[]
}

const scriptTypes: Readonly<Record<string, string>> = {
  bigint: 'string',
  numeric: 'string',
  text: 'string',
  uuid: 'string',
  bytea: 'string',
  'timestamp with time zone': 'string',
  date: 'string',
  xid8: 'string',
  integer: 'number',
  boolean: 'boolean',
  jsonb: 'unknown',
  'text[]': 'readonly string[]',
  'bigint[]': 'readonly string[]',
}

/** The source of generated/tables.ts: the columns of a migrated database. */
export async function generateTables(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Column>(`
select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
  array(select pg_get_constraintdef(k.oid) from pg_constraint k
    where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] order by k.conname) as checks
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
order by c.relname, a.attnum`)
  const tables = Map.groupBy(rows, (row) => row.table_name)
  const interfaces = [...tables].map(
    ([table, columns]) =>
      `  ${table}: {\n${columns.map((column) => `    readonly ${column.column_name}: ${scriptType(column)}`).join('\n')}\n  }`,
  )
  const types = [...tables].map(
    ([table, columns]) =>
      `  ${table}: {\n${columns.map((column) => `    ${column.column_name}: '${column.type}',`).join('\n')}\n  },`,
  )
  return `// Made from the migrated database by \`npm run generate\`. Do not edit.

/** The rows of every table. Ids and decimals are text, bytes are \`\\\\x…\` text, times ISO 8601 with microseconds. */
export interface Tables {
${interfaces.join('\n')}
}

export type TableName = keyof Tables

/** A row as it is read. */
export type Row<Table extends TableName> = Tables[Table]

/** PostgreSQL's type of every column. */
export const columnTypes = {
${types.join('\n')}
} as const satisfies { readonly [Table in TableName]: { readonly [Column in keyof Tables[Table]]: string } }
`
}

function scriptType({ table_name, column_name, type, nullable, checks }: Column): string {
  const known = allowedValues(checks) ?? scriptTypes[type]
  if (known === undefined)
    throw new Error(`${table_name}.${column_name}: no TypeScript type is known for ${type}`)
  return nullable && known !== 'unknown' ? `${known} | null` : known
}

/** A check that lists texts, `status = ANY (ARRAY['TODO'::text, …])`, is a union of literals. */
function allowedValues(checks: readonly string[]): string | undefined {
  const list = checks
    .map((check) => /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(check)?.[1])
    .find((found) => found !== undefined)
  return list
    ?.split(', ')
    .map((value) => value.replace('::text', ''))
    .join(' | ')
}

import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type pg from 'pg'
import { copyOut } from '../db/copyStreams.ts'

/** A table as PostgreSQL's catalog has it. */
export interface DatabaseTable {
  readonly name: string
  /** Those that are stored and not generated from others, in their order. */
  readonly columns: readonly string[]
  /** The columns of the primary key, as they are written in an ORDER BY. */
  readonly order: readonly string[]
}

/** Which transaction wrote an event is told anew: a restored database numbers its transactions from its own beginning. */
const toldAnew: Readonly<Record<string, readonly string[]>> = { event: ['transaction_id'] }

/** What `migrate` writes itself. */
const notCopied = ['schema_migration']

/** All tables but those that the migrations fill, by name. */
export async function listTables(client: pg.Client): Promise<DatabaseTable[]> {
  // Texts are ordered by their bytes, whatever the language of the database: two of them give one digest.
  const { rows } = await client.query<DatabaseTable>(
    `select c.relname::text as name,
  array(select a.attname::text from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
  array(select quote_ident(a.attname) || case when a.atttypid = 'text'::regtype then ' collate "C"' else '' end
    from pg_index i cross join unnest(i.indkey::smallint[]) with ordinality as k (attnum, nth)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = c.oid and i.indisprimary order by k.nth) as "order"
from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
order by c.relname collate "C"`,
    [notCopied],
  )
  return rows.map((table) => ({
    ...table,
    columns: table.columns.filter((column) => !toldAnew[table.name]?.includes(column)),
  }))
}

/** The rows of a table as COPY's text, in the order of its key. A line feed stands at the end of each row and nowhere else. */
export function copyTable(client: pg.Client, { name, columns, order }: DatabaseTable): Readable {
  return copyOut(
    client,
    `copy (select ${listOf(columns)} from "${name}" order by ${order.join(', ')}) to stdout`,
  )
}

/** Names of columns as they stand in a statement. */
export function listOf(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ')
}

/** How many rows end in a piece of COPY's text. */
export function countRows(text: Buffer): number {
  let rows = 0
  for (let at = text.indexOf(lineFeed); at >= 0; at = text.indexOf(lineFeed, at + 1)) rows += 1
  return rows
}

const lineFeed = 0x0a

/** The SHA-256 of a table's text in hex, and how many rows it has. */
export interface TableDigest {
  readonly sha256: string
  readonly rows: number
}

/** Reads a whole table; `count` is told of the rows as they pass. */
export async function digestTable(
  client: pg.Client,
  table: DatabaseTable,
  count: (rows: number) => void,
): Promise<TableDigest> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const piece of copyTable(client, table)) {
    const text = Buffer.from(piece)
    hash.update(text)
    const more = countRows(text)
    rows += more
    count(more)
  }
  return { sha256: hash.digest('hex'), rows }
}

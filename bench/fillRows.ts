import type pg from 'pg'
import type { Plant } from './plant.ts'

/** Copies of one row, only to have many: `columns` are SQL expressions over `n`, all other columns as in the row. */
export interface Copies {
  readonly table: string
  readonly of: string
  readonly count: number
  readonly columns: Readonly<Record<string, string>>
}

/**
 * Fills a table with copies of a row by one statement. Foreign keys are not checked meanwhile, and indexes are dropped
 * and made again at the end, which is cheaper than keeping each of them up for every row. Those of the search stay away:
 * no list here asks for words, and splitting a million titles takes minutes.
 */
export async function fillRows(plant: Plant, { table, of, count, columns }: Copies): Promise<void> {
  const client = await plant.floor.connect()
  try {
    await client.query("set session_replication_role = replica; set maintenance_work_mem = '256MB'")
    const indexes = await secondaryIndexes(client, table)
    for (const { name } of indexes) await client.query(`drop index ${name}`)
    const known = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped`,
    )
    const names = known.rows.map(({ name }) => name)
    const values = names.map((name) => columns[name] ?? (name === 'id' ? "nextval('record_id')" : name))
    await client.query(
      `insert into ${table} (${names.join()}) select ${values.join()} from (select * from ${table} where id = $1::bigint) as one, generate_series(1, ${count}) as n`,
      [of],
    )
    for (const { definition, isOfWords } of indexes) if (!isOfWords) await client.query(definition)
    await client.query(`vacuum (analyze) ${table}`)
    await client.query('reset session_replication_role; reset maintenance_work_mem')
  } finally {
    client.release()
  }
}

/** The indexes that are no constraint's. */
async function secondaryIndexes(
  client: pg.PoolClient,
  table: string,
): Promise<{ readonly name: string; readonly definition: string; readonly isOfWords: boolean }[]> {
  const { rows } = await client.query<{ name: string; definition: string; isOfWords: boolean }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition, indexprs is not null as "isOfWords" from pg_index
where indrelid = '${table}'::regclass and not exists (select from pg_constraint where conindid = indexrelid)`,
  )
  return rows
}

import type pg from 'pg'
import { type Statement, statement } from '../db/statement.ts'

const block = 1_000

/** Whoever runs one statement: the pool, or the connection of a transaction. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<pg.QueryResult<Row>>
}

/**
 * Draws record ids in blocks, so that an act does not wait for a round trip to number its rows. An act draws over its
 * own connection: one more from the pool could be one that waits for this very act.
 */
export class Ids {
  #free: string[] = []

  /** So many ids, never given before, ascending. */
  async take(count: number, over: Queryable): Promise<string[]> {
    if (this.#free.length >= count) return this.#free.splice(0, count)
    const { rows } = await over.query<{ id: string }>(drawing(Math.max(block, count)))
    const [mine, rest] = [rows.slice(0, count), rows.slice(count)]
    this.#free = rest.map((row) => row.id)
    return mine.map((row) => row.id)
  }
}

function drawing(count: number): pg.QueryConfig {
  const { name, text, values }: Statement = statement(
    `select nextval('record_id') as id from generate_series(1, $1::integer)`,
    [count],
  )
  return { name, text, values: [...values] }
}

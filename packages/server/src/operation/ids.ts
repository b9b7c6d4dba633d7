import type pg from 'pg'
import type { QueryApart, ResultApart } from '../db/pipeliningClient.ts'
import { asConfig, statement } from '../db/statement.ts'

/** Ids that one number of the sequence stands for: it and those that follow (0007_begin_act.sql). */
const blockSize = 1_000

/** Whoever runs one statement: the pool, or the connection of a transaction. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(config: QueryApart): Promise<ResultApart<Row>>
}

/**
 * Draws record ids in blocks, so that an act does not wait for a round trip to number its rows. An act draws over its
 * own connection: one more from the pool could be one that waits for this very act.
 */
export class Ids {
  /** What is left of the block: the next id and the one behind the last. Ids stay far below 2^53. */
  #next = 0
  #end = 0

  /** So many ids, never given before, ascending. */
  async take(count: number, over: Queryable): Promise<string[]> {
    if (this.#end - this.#next >= count) return this.#giveOut(count)
    const { rows } = await over.query<{ first: string }>(drawing(Math.ceil(count / blockSize)))
    const firsts = rows.map(({ first }) => Number(first))
    const drawn = firsts.flatMap((first) => numbered(first, blockSize))
    const mine = drawn.slice(0, count)
    const [last = 0] = firsts.slice(-1)
    this.#end = last + blockSize
    this.#next = this.#end - (drawn.length - count)
    return mine.map(String)
  }

  #giveOut(count: number): string[] {
    const first = this.#next
    this.#next += count
    return Array.from({ length: count }, (_none, nth) => String(first + nth))
  }
}

interface WaitingForIds {
  readonly count: number
  resolve(mine: string[]): void
  reject(error: unknown): void
}

/** Draws for acts that are done together: what they want in one turn is drawn at once, in the order of asking. */
export class JointIds implements Pick<Ids, 'take'> {
  readonly #ids: Pick<Ids, 'take'>
  /** The connection itself, whatever they read over. */
  readonly #over: Queryable
  #waiting: WaitingForIds[] = []

  constructor(ids: Pick<Ids, 'take'>, over: Queryable) {
    this.#ids = ids
    this.#over = over
  }

  take(count: number): Promise<string[]> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#draw())
      this.#waiting.push({ count, resolve, reject })
    })
  }

  #draw(): void {
    const waiting = this.#waiting
    this.#waiting = []
    const wanted = waiting.reduce((sum, { count }) => sum + count, 0)
    this.#ids.take(wanted, this.#over).then(
      (drawn) => {
        let next = 0
        for (const { count, resolve } of waiting) {
          resolve(drawn.slice(next, next + count))
          next += count
        }
      },
      (error: unknown) => {
        for (const { reject } of waiting) reject(error)
      },
    )
  }
}

const numbered = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_none, nth) => first + nth)

function drawing(blocks: number): pg.QueryConfig {
  return asConfig(
    statement(`select nextval('record_id') as first from generate_series(1, $1::integer)`, [blocks]),
  )
}

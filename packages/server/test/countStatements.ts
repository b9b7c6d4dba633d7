import type pg from 'pg'
import type { Performer } from '../src/operation/perform.ts'

interface Query {
  readonly text?: string
}

/** Ids are drawn in blocks: how often depends on what other acts drew before. */
const drawsIds = (query: unknown): boolean =>
  typeof query === 'object' &&
  query !== null &&
  ((query as Query).text?.includes("nextval('record_id')") ?? false)

/**
 * The beginning and the end of a transaction: reads that meet in one turn of the event loop share one, and whether two
 * chains of reads meet depends on how fast the database answers each.
 */
const frames = (query: unknown): boolean => {
  const text = typeof query === 'string' ? query : ''
  return text === 'commit' || text.startsWith('begin read only')
}

/** How many statements the work sends to the database, whoever sends them. */
export async function countStatements(performer: Performer, work: () => Promise<unknown>): Promise<number> {
  const { pool } = performer
  const connect = pool.connect
  let count = 0
  const counting = async (): Promise<pg.PoolClient> => {
    const client = await new Promise<pg.PoolClient>((resolve, reject) => {
      connect.call(pool, (error, opened) => (opened === undefined ? reject(error) : resolve(opened)))
    })
    return new Proxy(client, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...given: unknown[]) => {
          if (name === 'query' && !drawsIds(given[0]) && !frames(given[0])) count++
          return value.apply(target, given)
        }
      },
    })
  }
  Object.assign(pool, { connect: counting })
  try {
    await work()
  } finally {
    Object.assign(pool, { connect })
  }
  return count
}
